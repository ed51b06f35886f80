import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** When the card opens: the pointer rests on a phrase, or does so while a key is held. */
export const CARD_TRIGGERS = ['rest', 'alt', 'ctrl', 'shift'] as const;
export type CardTrigger = (typeof CARD_TRIGGERS)[number];

/** How a passage is set when it is shown and copied: in Chinese typography, or as in the file. */
export const TYPOGRAPHIES = ['chinese', 'file'] as const;
export type Typography = (typeof TYPOGRAPHIES)[number];

const settingsSchema = v.object({
  cardTrigger: v.fallback(v.picklist(CARD_TRIGGERS), 'rest'),
  typography: v.fallback(v.picklist(TYPOGRAPHIES), 'chinese'),
  /** Whether stock wording is marked on pages. */
  showCommon: v.fallback(v.boolean(), true),
  /** Hosts on which nothing is marked. */
  offSites: v.fallback(v.array(v.string()), []),
  /** Wordings that are not to be marked any more: terms are left out, quotations of them count as stock. */
  unmarked: v.fallback(v.array(v.string()), []),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

/**
 * Only what the user has set is stored; a stored value that no longer fits falls back by itself. Read without WXT's
 * storage, which would be an eighth of the content script.
 */
const KEY = 'settings';

const parse = (value: unknown): Settings => v.parse(settingsSchema, isRecord(value) ? value : {});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

export async function readSettings(): Promise<Settings> {
  return parse((await browser.storage.local.get(KEY))[KEY]);
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  await browser.storage.local.set({ [KEY]: { ...(isRecord(stored) ? stored : {}), ...change } });
}

/** Switches one site on or off, by its host. */
export async function switchSite(site: string, on: boolean): Promise<void> {
  const { offSites } = await readSettings();
  const others = offSites.filter((host) => host !== site);
  await changeSettings({ offSites: on ? others : [...others, site].sort() });
}

/** @returns a function that stops watching. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) onChange(parse(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage?.onChanged.removeListener(listener);
}
