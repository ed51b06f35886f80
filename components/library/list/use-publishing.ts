import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Visibility } from '~/engine/types';
import type { SourceHead } from '~/library/store/stored-source';
import type { Status } from '../use-status';
import type { Work } from '../use-work';
import { setVisibility, withOtherVisibility } from './set-visibility';

const VISIBILITIES = ['public', 'private'] as const;

/** Saying of sources of the list that they are published, after a question, or that they are not, at once. */
export function usePublishing(status: Status, work: Work) {
  const [asked, setAsked] = useState<readonly SourceHead[]>([]);
  const say = (heads: readonly SourceHead[], visibility: Visibility) =>
    work.withMany(i18n.t(`library.setting_${visibility}`), heads.length, async (oneDone) => {
      let changed = 0;
      await status.attempt(async () => {
        changed = await setVisibility(heads, visibility, oneDone);
      });
      if (changed > 0) status.say(i18n.t(`library.isSet_${visibility}`, [changed]));
    });
  return {
    /** What is to be published as soon as the person has confirmed it. */
    asked,
    ask: (heads: readonly SourceHead[], visibility: Visibility) => {
      const others = withOtherVisibility(heads, visibility);
      return visibility === 'public' ? setAsked(others) : void say(others, visibility);
    },
    confirm: () => void say(asked, 'public'),
    close: () => setAsked([]),
  };
}

/** @returns what can be said of some of these that is not so already. */
export function visibilitiesFor(heads: readonly SourceHead[]): Visibility[] {
  return VISIBILITIES.filter((visibility) => withOtherVisibility(heads, visibility).length > 0);
}
