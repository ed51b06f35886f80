import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import type { Flag, Flags } from '~/page/flag';
import { isShown } from '~/page/is-shown';
import { scrollToFlag } from '~/page/scroll-to-flag';
import { throttle } from '~/page/throttle';
import { listedMatch } from '~/protocol/listed-match';
import { type BlockChange, type FrameReport, jumpSchema } from '~/protocol/panel-port';
import type { PageMatch } from '~/protocol/schemas';
import { TextHandOver } from './hand-over-text';

export interface PanelDeps {
  readonly flags: Flags & { readonly on: boolean };
  /** Brings a flag into view and opens its card. */
  show(flag: Flag): void;
  readonly signal: AbortSignal;
}

/** @param deps whose signal aborts when the port is closed. */
export type ServePanel = (port: Browser.runtime.Port, deps: PanelDeps) => void;

/** Between two reports of a page that changes all the time (ms). */
const WAIT = 300;

/** A popup keeps its way to a frame when it opens another port. */
const frame = crypto.getRandomValues(new Uint32Array(2)).join('-');

/**
 * Tells a popup or panel, for as long as it is open, what is flagged in this frame and what stands in it, and goes where
 * it says.
 */
export const servePanel: ServePanel = (port, { flags, show, signal }) => {
  if (signal.aborted) return;
  const report = () => port.postMessage(reportOf(flags));
  const text = new TextHandOver({
    on: () => flags.on,
    send: (change) => port.postMessage({ type: 'blocks', frame, ...change } satisfies BlockChange),
    signal,
  });
  let { on } = flags;
  const tell = throttle(report, WAIT, signal);
  const stop = flags.onChange(() => {
    tell();
    if (on !== flags.on) text.noteChange();
    on = flags.on;
  });
  signal.addEventListener('abort', stop, { once: true });
  port.onMessage.addListener((message: unknown) => {
    const jump = v.safeParse(jumpSchema, message);
    if (!jump.success || jump.output.frame !== frame) return;
    if ('block' in jump.output) return scrollTo(text.placeOf(jump.output));
    const { id } = jump.output;
    const flag = flags.all().find((one) => one.id === id);
    if (flag) show(flag);
  });
  report();
};

/** Nothing is selected, marked or opened: that is all a page learns of it. */
function scrollTo(place: Pick<Flag, 'range'> | undefined): void {
  if (place) scrollToFlag(place);
}

function reportOf(flags: PanelDeps['flags']): FrameReport {
  return {
    type: 'report',
    frame,
    top: window === window.top,
    site: location.host,
    on: flags.on,
    ready: flags.ready,
    matches: flags.all().map(pageMatch),
  };
}

function pageMatch(flag: Flag): PageMatch {
  return { id: flag.id, visible: isShown(flag), ...listedMatch(flag) };
}
