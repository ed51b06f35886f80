import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { lookOf } from '~/protocol/highlights';
import { type FrameReport, jumpSchema, PANEL_PORT } from '~/protocol/panel-port';
import type { PageMatch } from '~/protocol/schemas';
import type { Flag, Flags } from './flag';
import { isShown } from './is-shown';
import { throttle } from './throttle';

export interface PanelDeps {
  readonly flags: Flags & { readonly on: boolean };
  /** Brings a flag into view and opens its card. */
  show(flag: Flag): void;
  readonly signal: AbortSignal;
}

/** Between two reports of a page that changes all the time (ms). */
const WAIT = 300;

/** Tells a popup or panel, for as long as it is open, what is flagged in this frame, and goes where it says. */
export function answerPanel({ flags, show, signal }: PanelDeps): void {
  const frame = crypto.getRandomValues(new Uint32Array(2)).join('-');
  const connect = (port: ReturnType<typeof browser.runtime.connect>) => {
    if (port.name !== PANEL_PORT) return;
    const end = new AbortController();
    const ended = AbortSignal.any([signal, end.signal]);
    const report = () => port.postMessage(reportOf(flags, frame));
    const stop = flags.onChange(throttle(report, WAIT, ended));
    ended.addEventListener('abort', stop, { once: true });
    port.onDisconnect.addListener(() => end.abort());
    port.onMessage.addListener((message: unknown) => {
      const jump = v.safeParse(jumpSchema, message);
      if (!jump.success || jump.output.frame !== frame) return;
      const flag = flags.all().find(({ id }) => id === jump.output.id);
      if (flag) show(flag);
    });
    report();
  };
  browser.runtime.onConnect.addListener(connect);
  signal.addEventListener('abort', () => browser.runtime?.onConnect?.removeListener(connect), { once: true });
}

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
