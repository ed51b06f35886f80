import { MarkedText } from '~/components/MarkedText';
import type { DraftParagraph } from '~/library/source-draft';
import type { FormPlace } from './places-of-form';

interface TermContextProps {
  readonly place: FormPlace;
  readonly paragraphs: readonly DraftParagraph[];
}

/** So many characters on either side tell what a wording is about. */
const AROUND = 22;

/** A wording with some of the text around it. */
export function TermContext({ place, paragraphs }: TermContextProps) {
  const text = paragraphs.find(({ key }) => key === place.key)?.text ?? '';
  const from = Math.max(place.start - AROUND, 0);
  const to = Math.min(place.end + AROUND, text.length);
  const head = from > 0 ? '……' : '';
  const mark = { start: place.start - from + head.length, end: place.end - from + head.length };
  return (
    <p class="term-context quoted" lang="zh-CN">
      <MarkedText text={`${head}${text.slice(from, to)}${to < text.length ? '……' : ''}`} marks={[mark]} />
    </p>
  );
}
