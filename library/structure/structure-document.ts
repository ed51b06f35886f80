import { typeset } from '~/engine/typography';
import type { RawDocument, ReadDocument, ReadNote } from '../readers/read-document';
import type { DraftParagraph } from '../source-draft';
import { breaksOff } from './breaks-off';
import { dropFurniture } from './drop-furniture';
import { findHeadings } from './find-headings';
import { findTitle } from './find-opening';
import { findPlaceholders } from './find-placeholders';
import { joinHeadlines } from './join-headlines';
import { joinLines } from './join-lines';
import { joinText } from './join-text';
import type { JoinedParagraph } from './joined-paragraph';
import { layLines } from './lay-lines';
import { pageLines } from './page-lines';
import { isSalutation } from './salutation';
import {
  type Facts,
  isChronicle,
  noteOccasion,
  noteOpening,
  noteRecord,
  noteSignature,
  noteSpeaker,
  takeDate,
  takeNumber,
} from './take-facts';
import { withoutInvisible } from './without-invisible';

/** How far below the title its date may stand, and the lines of a salutation. */
const OPENING = 6;
/** Date, number, and who speaks. */
const BELOW_TITLE = 3;
const MOST_DROPPED_SHOWN = 50;

/**
 * Makes paragraphs of a raw document: joins the lines that were cut by setting, tells title, salutation, headings and body
 * text apart, and finds what may be a placeholder. Notes come after the text. Takes time linear in the text, whatever it is.
 */
export function structureDocument(raw: RawDocument): ReadDocument {
  const notes: ReadNote[] = [...raw.notes];
  const joined = raw.wrapped ? unwrap(raw, notes) : asTheyAre(raw);
  // Notes are no part of the text that they stand in, which would begin, end and be numbered by them.
  const { paragraphs: text, facts } = namePieces(
    joined.filter(({ note }) => !note),
    raw.title,
  );
  noteRecord(raw, facts);
  const paragraphs = [...text, ...joined.filter(({ note }) => note).map(body)];
  const cut = raw.notes.some(({ code }) => code === 'cut');
  return {
    format: raw.format,
    draft: {
      facts,
      version: 'full-text',
      complete: !cut && !breaksOff(text),
      visibility: undefined,
      paragraphs: paragraphs.map((paragraph, i) => ({ key: i + 1, ...paragraph })),
      terms: [],
    },
    placeholders: findPlaceholders(paragraphs.map(({ text }) => text)),
    notes,
  };
}

function unwrap(raw: RawDocument, notes: ReadNote[]): JoinedParagraph[] {
  const { lines, dropped } = dropFurniture(pageLines(raw.lines));
  const joined = joinLines(layLines(lines));
  if (dropped.length > 0)
    notes.push({ code: 'dropped-lines', lines: [...new Set(dropped)].slice(0, MOST_DROPPED_SHOWN) });
  if (joined.some((paragraph) => paragraph.lines > 1)) notes.push({ code: 'joined-lines' });
  return joined;
}

/** Lines that are paragraphs already; breaks inside of them come from the source of a Markdown file. */
function asTheyAre({ lines }: RawDocument): JoinedParagraph[] {
  return lines.flatMap(({ text, style, centred = false, bold = false, cell = false, note = false }, at) => {
    const pieces = withoutInvisible(text)
      .split(/[\n\f]/u)
      .map((piece) => piece.trim());
    const whole = joinText(
      pieces.filter((piece) => piece !== ''),
      new Set(),
    );
    const apart = lines[at - 1]?.text.trim() === '';
    const looks = { centred, bold, cell, note, apart, size: undefined };
    return whole === '' ? [] : [{ text: whole, ...(style && { style }), lines: 1, ...looks }];
  });
}

type Piece = Omit<DraftParagraph, 'key'>;

/** Says of each paragraph what it is, and takes the facts out that stand by themselves below or above the title. */
function namePieces(
  joined: readonly JoinedParagraph[],
  named: string | undefined,
): { paragraphs: Piece[]; facts: Facts } {
  const title = findTitle(joined, named);
  const facts: Facts = {};
  const before = joined.slice(0, title.start);
  const text = joinText(
    joined.slice(title.start, title.end).map((paragraph) => paragraph.text),
    new Set(),
  );
  if (text !== '' || named?.trim()) facts.title = typeset(text || named!.trim()).text;
  const after = joinHeadlines(joined.slice(title.end), text);
  const opening = Math.min(OPENING, after.length);
  const greeted = salutationEnd(after.slice(0, opening));
  const isGreeting = (words: string, at: number) => at < greeted && isSalutation(words);
  // A salutation that is set as a heading is none, and nothing stands below it.
  const levels = findHeadings(
    after.map(({ style, ...rest }, at) => ({
      ...rest,
      ...(isGreeting(rest.text, at) ? { text: '' } : style && { style }),
    })),
  );
  const chronicle = isChronicle(after.map((paragraph) => paragraph.text));
  for (const { text: piece } of joined.slice(title.start, title.end)) noteOccasion(piece, facts);
  const paragraphs: Piece[] = before.filter((paragraph) => !takeNumber(paragraph.text, facts)).map(body);
  if (text !== '') paragraphs.push({ kind: 'title', level: 0, text });
  for (const [at, paragraph] of after.entries()) {
    const level = levels[at]!;
    const early = level === 0 && at < Math.max(greeted, text === '' ? 0 : BELOW_TITLE);
    if (early && (takeDate(paragraph.text, facts) || takeNumber(paragraph.text, facts))) continue;
    if (early) noteOpening(paragraph.text, facts, chronicle);
    if (isGreeting(paragraph.text, at))
      paragraphs.push({ kind: 'salutation', level: 0, text: paragraph.text });
    else paragraphs.push(level > 0 ? { kind: 'heading', level, text: paragraph.text } : body(paragraph));
  }
  noteSpeaker(facts);
  noteSignature(
    paragraphs.map(({ text: words }) => words),
    facts,
    chronicle,
  );
  return { paragraphs, facts };
}

const body = ({ text }: JoinedParagraph): Piece => ({ kind: 'body', level: 0, text });

/** How many of the first paragraphs stand before the text because a salutation ends among them. */
function salutationEnd(opening: readonly JoinedParagraph[]): number {
  const text = opening.findIndex(
    (paragraph) => !isSalutation(paragraph.text) && /[。；]/u.test(paragraph.text),
  );
  const lines = text < 0 ? opening : opening.slice(0, text);
  return lines.findLastIndex((paragraph) => isSalutation(paragraph.text)) + 1;
}
