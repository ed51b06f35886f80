import type { Source, SourceId } from '~/engine/types';
import type { Typography } from '~/engine/typography';
import { applyWording } from './apply-wording';
import { type CheckedDraft, namesIn } from './checked-draft';
import type { Edit } from './edit';
import type { PassageFinding } from './finding';

/**
 * The change that words a passage as its first source does.
 * @param sources by id; the passage's own may be missing
 * @param finding of the draft as it is now
 * @returns undefined where there is nothing to change: what differs may all be the draft's by right, such as （掌声）
 */
export function wordingEdit(
  draft: CheckedDraft,
  sources: ReadonlyMap<SourceId, Source>,
  finding: PassageFinding,
  typography: Typography,
): Edit | undefined {
  const { match, paragraph } = finding;
  const [place] = match.places;
  const from = place && sources.get(place.sourceId);
  const source = from?.paragraphs.find(({ index }) => index === place?.paragraph)?.text;
  const text = draft.paragraphs[paragraph]?.text;
  const isCurrent = draft.findings[paragraph]?.includes(finding);
  if (!from || source === undefined || text === undefined || !isCurrent) return undefined;
  const mark = from.placeholder;
  const edit = applyWording({
    paragraph,
    text,
    match,
    source,
    typography,
    ...(mark !== undefined && { placeholder: { mark, names: namesIn(draft, from.id) } }),
  });
  return edit.removed === edit.inserted ? undefined : edit;
}
