import { browser } from 'wxt/browser';
import { PANEL_PORT } from '~/protocol/panel-port';
import { loadPart } from './load-part';
import type { PanelDeps } from './panel/serve-panel';

/** Waits for a popup or panel to open its port to this frame; all that talks with it is put in when one first does. */
export function answerPanel({ signal, ...deps }: PanelDeps): void {
  const connect = (port: ReturnType<typeof browser.runtime.connect>) => {
    if (port.name !== PANEL_PORT) return;
    const end = new AbortController();
    port.onDisconnect.addListener(() => end.abort());
    loadPart('panel').then(
      (serve) => serve(port, { ...deps, signal: AbortSignal.any([signal, end.signal]) }),
      () => port.disconnect(),
    );
  };
  browser.runtime.onConnect.addListener(connect);
  signal.addEventListener('abort', () => browser.runtime?.onConnect?.removeListener(connect), { once: true });
}
