import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import type { Flag, Flags } from '~/page/flag';
import { isShown } from '~/page/is-shown';
import { throttle } from '~/page/throttle';
import { lookOf } from '~/protocol/highlights';
import { type FrameReport, jumpSchema } from '~/protocol/panel-port';
import type { PageMatch } from '~/protocol/schemas';

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

/** Tells a popup or panel, for as long as it is open, what is flagged in this frame, and goes where it says. */
export const servePanel: ServePanel = (port, { flags, show, signal }) => {
  if (signal.aborted) return;
  const frame = crypto.getRandomValues(new Uint32Array(2)).join('-');
  const report = () => port.postMessage(reportOf(flags, frame));
  const stop = flags.onChange(throttle(report, WAIT, signal));
  signal.addEventListener('abort', stop, { once: true });
  port.onMessage.addListener((message: unknown) => {
    const jump = v.safeParse(jumpSchema, message);
    if (!jump.success || jump.output.frame !== frame) return;
    const flag = flags.all().find(({ id }) => id === jump.output.id);
    if (flag) show(flag);
  });
  report();
};

function reportOf(flags: PanelDeps['flags'], frame: string): FrameReport {
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
  const { id, match, text } = flag;
  return {
    id,
    kind: match.kind,
    ...(lookOf(match) === 'common' ? { common: true } : {}),
    text,
    ...(match.kind === 'term' ? { form: match.form } : {}),
    places: [...match.places],
    visible: isShown(flag),
  };
}
