import { useEffect, useMemo, useState } from 'preact/hooks';
import { type TabView, type TabWatch, watchTab } from '~/protocol/watch-tab';

/** Follows a tab for as long as the component is there; without a tab there is nobody to reach. */
export function useTabView(tabId: number | undefined): TabView & Pick<TabWatch, 'jump'> {
  const [view, setView] = useState<TabView>({ state: tabId === undefined ? 'unreachable' : 'connecting' });
  const [watch, setWatch] = useState<TabWatch>();
  useEffect(() => {
    if (tabId === undefined) return;
    const watching = new AbortController();
    setWatch(watchTab(tabId, setView, watching.signal));
    return () => watching.abort();
  }, [tabId]);
  return useMemo(() => ({ ...view, jump: (frame, id) => watch?.jump(frame, id) }), [view, watch]);
}
