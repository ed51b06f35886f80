import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { UnderWay } from './use-work';

/** Milliseconds between two looks at how far it is. */
const LOOK = 200;

/** What is being done with many sources, and how far it is; seen only when it takes a while. */
export function WorkBar({ underWay }: { readonly underWay: UnderWay | undefined }) {
  return (
    <div class="work-place">
      {/* Said once: who hears the page isn't told every number. */}
      <span class="unseen" role="status">
        {underWay?.text}
      </span>
      {underWay && <Bar underWay={underWay} />}
    </div>
  );
}

function Bar({ underWay: { text, all, done } }: { readonly underWay: UnderWay }) {
  const [count, setCount] = useState(done);
  useEffect(() => {
    const timer = setInterval(() => setCount(done), LOOK);
    return () => clearInterval(timer);
  }, [done]);
  return (
    <div class="work-bar">
      <span aria-hidden="true">{text}</span>
      <progress aria-label={text} value={count} max={all} />
      <span class="work-count">{i18n.t('library.doneOf', [count, all])}</span>
    </div>
  );
}
