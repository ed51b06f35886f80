import { useEffect, useState } from 'preact/hooks';
import type { WordingHistory } from '~/engine/history';
import { getWording } from '~/protocol/messages';
import { ask } from '~/protocol/messaging';

const asked = new Map<string, Promise<WordingHistory>>();

/**
 * How a wording is used, asked of the background once for each wording while the page is open.
 * @param text undefined asks nothing
 * @returns undefined until it is known, and where the answer can't be had
 */
export function useHistory(text: string | undefined): WordingHistory | undefined {
  const [known, setKnown] = useState<{ readonly text: string; readonly history: WordingHistory }>();
  useEffect(() => {
    if (text === undefined) return;
    let isWanted = true;
    historyOf(text).then(
      (history) => isWanted && setKnown({ text, history }),
      () => asked.delete(text),
    );
    return () => {
      isWanted = false;
    };
  }, [text]);
  return known?.text === text ? known?.history : undefined;
}

function historyOf(text: string): Promise<WordingHistory> {
  const answer = asked.get(text) ?? ask(getWording, { text }).then(({ history }) => history);
  asked.set(text, answer);
  return answer;
}
