import { useEffect, useMemo, useState } from 'preact/hooks';
import type { BlockChange } from '~/protocol/panel-port';
import { type TabView, type TabWatch, watchTab } from '~/protocol/watch-tab';

/** The id of the tab that a page is about; `finding` as long as nobody knows, undefined where there is none. */
export type Tab = number | 'finding' | undefined;

/**
 * Follows a tab for as long as the component is there; without a tab there is nobody to reach.
 * @param onBlocks takes the text that the tab's frames hand over; always the same function.
 */
export function useTabView(
  tab: Tab,
  onBlocks: (change: BlockChange | 'gone') => void,
): TabView & Pick<TabWatch, 'jump'> {
  const [view, setView] = useState<TabView>({ state: 'connecting' });
  const [watch, setWatch] = useState<TabWatch>();
  useEffect(() => {
    if (tab === 'finding') return;
    if (tab === undefined) return setView({ state: 'unreachable' });
    const watching = new AbortController();
    setWatch(watchTab(tab, { onChange: setView, onBlocks }, watching.signal));
    return () => watching.abort();
  }, [tab, onBlocks]);
  return useMemo(() => ({ ...view, jump: (to) => watch?.jump(to) }), [view, watch]);
}
