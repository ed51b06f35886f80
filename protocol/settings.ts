import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

/** When the card opens: the pointer rests on a phrase, or does so while a key is held. */
export const CARD_TRIGGERS = ['rest', 'alt', 'ctrl', 'shift'] as const;
export type CardTrigger = (typeof CARD_TRIGGERS)[number];

/** How a passage is set when it is shown and copied: in Chinese typography, or as in the file. */
export const TYPOGRAPHIES = ['chinese', 'file'] as const;
export type Typography = (typeof TYPOGRAPHIES)[number];

const settingsSchema = v.object({
  cardTrigger: v.fallback(v.picklist(CARD_TRIGGERS), 'rest'),
  typography: v.fallback(v.picklist(TYPOGRAPHIES), 'chinese'),
  /** Hosts on which nothing is marked. */
  offSites: v.fallback(v.array(v.string()), []),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

/** Only what the user has set is stored; a stored value that no longer fits falls back by itself. */
const stored = storage.defineItem<Partial<Settings>>('local:settings', { fallback: {} });

const parse = (value: unknown): Settings =>
  v.parse(settingsSchema, typeof value === 'object' && value !== null ? value : {});

export async function readSettings(): Promise<Settings> {
  return parse(await stored.getValue());
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await stored.setValue({ ...(await stored.getValue()), ...change });
}

/** Switches one site on or off, by its host. */
export async function switchSite(site: string, on: boolean): Promise<void> {
  const { offSites } = await readSettings();
  const others = offSites.filter((host) => host !== site);
  await changeSettings({ offSites: on ? others : [...others, site].sort() });
}

/** @returns a function that stops watching. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return stored.watch((value) => onChange(parse(value)));
}
