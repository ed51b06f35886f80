import { differencesAtBorders } from '~/engine/at-clause-borders';
import { foldedLetters } from '~/engine/fold';
import { passageOf } from '~/engine/passage';
import type { Source, SourceId } from '~/engine/types';
import type { Typography } from '~/protocol/settings';
import { differenceWords } from '../difference-words';
import { paragraphLabel } from '../paragraph-label';
import { sourceAddress } from '../source-address';
import { captureWords } from './capture-words';
import type { MatchGroup } from './group-matches';
import type { MatchDetails } from './PageMatch';

/** Says of matches what only the library knows: where they stand, what differs, the user's own words. */
export function matchDetails(
  sources: readonly Source[],
  typography: Typography,
): (group: MatchGroup) => MatchDetails {
  const byId = new Map<SourceId, Source>(sources.map((source) => [source.id, source]));
  const words = termWords(sources);
  return ({ look, text, places: [place], differences, captures }) => {
    const source = place && byId.get(place.sourceId);
    const passage = source && passageOf(source, place.paragraph);
    const own = look === 'term' ? words.get(foldedLetters(text)) : undefined;
    if (!passage) return { differences, notes: [], ...own };
    const paragraph = passage.paragraph.text;
    const atBorders = differencesAtBorders({ start: 0, differences }, text, paragraph);
    const compared = { match: { start: 0, differences: atBorders }, text, source: paragraph, typography };
    return {
      ...own,
      differences: atBorders,
      where: {
        title: sources.length > 1 ? source.title : undefined,
        label: paragraphLabel(passage),
        address: sourceAddress(source.id, place.paragraph),
      },
      notes: [
        ...differenceWords({ ...compared, subject: 'page' }),
        ...captureWords(captures, text, paragraph).map((what) => ({ what })),
      ],
    };
  };
}

/** Renderings and notes by the folded form of their terms; of several sources the first that has any. */
function termWords(sources: readonly Source[]): Map<string, { rendering?: string; note?: string }> {
  const words = new Map<string, { rendering?: string; note?: string }>();
  for (const { terms } of sources) {
    for (const { form, rendering, note } of terms) {
      if (!rendering && !note) continue;
      const key = foldedLetters(form);
      words.set(key, { ...(rendering && { rendering }), ...(note && { note }), ...words.get(key) });
    }
  }
  return words;
}
