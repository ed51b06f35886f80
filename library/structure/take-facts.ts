import type { FactField } from '../source-draft';
import { bylineOf, speakerInTitle } from './byline';
import { dateAlone, dateInBrackets, dateOfOccasion, documentNumber } from './opening-facts';

export type Facts = Partial<Record<FactField, string>>;

/** Days that stand by themselves all over a text are its entries, and none of them its date. */
const MOST_DAYS = 3;
const LONGEST_SIGNATORY = 40;
/** Who signs, and at some distance the day. */
const SIGNED =
  /^[^，。；：！？、,;:]{2,40}?[\s　]{1,30}([\d〇○零一二三四五六七八九]{4}\s?年[\d\s一二三四五六七八九十月]{3,14}日)$/u;

/** @returns whether a line of a paper's head is nothing but its number, which is now among the facts. */
export function takeNumber(text: string, facts: Facts): boolean {
  const number = facts.number === undefined ? documentNumber(text) : undefined;
  if (number === undefined) return false;
  facts.number = number;
  return number === text.replace(/\s/gu, '');
}

/** @returns whether a line below the title is nothing but its date, which is now among the facts. */
export function takeDate(text: string, facts: Facts): boolean {
  const date = facts.date === undefined ? dateInBrackets(text) : undefined;
  if (date !== undefined) facts.date = date;
  return date !== undefined;
}

/** Who speaks, where the title says it, and nobody stands below it. */
export function noteSpeaker(facts: Facts): void {
  const speaker = speakerInTitle(facts.title ?? '');
  if (speaker !== undefined) facts.speaker ??= speaker;
}

/** When something was said, where a line of the title says it. */
export function noteOccasion(text: string, facts: Facts): void {
  const date = dateOfOccasion(text);
  if (date !== undefined) facts.date ??= date;
}

/** @returns whether days stand by themselves all over a text: it is a chronicle. */
export function isChronicle(texts: readonly string[]): boolean {
  return texts.filter((text) => dateAlone(text) !== undefined).length > MOST_DAYS;
}

/** Who speaks and when, from a line below the title, which stays in the text. */
export function noteOpening(text: string, facts: Facts, chronicle: boolean): void {
  noteOccasion(text, facts);
  const date = chronicle ? undefined : dateAlone(text);
  if (date !== undefined) facts.date ??= date;
  const byline = facts.speaker === undefined ? bylineOf(text) : undefined;
  if (byline) Object.assign(facts, byline);
}

/** What is said of a document beside it, where the text itself does not say it. */
export function noteRecord(record: { readonly number?: string; readonly date?: string }, facts: Facts): void {
  const number = documentNumber(record.number ?? '');
  if (number !== undefined) facts.number ??= number;
  const date = dateAlone(record.date ?? '');
  if (date !== undefined) facts.date ??= date;
}

/** The day at the end of a letter, below who signs it or at its side. */
export function noteSignature(texts: readonly string[], facts: Facts, chronicle: boolean): void {
  if (facts.date !== undefined || chronicle) return;
  const days = texts.flatMap((text, at) => {
    const day = text.length <= LONGEST_SIGNATORY + 40 ? SIGNED.exec(text)?.[1] : undefined;
    const date = dateAlone(day ?? text);
    if (date === undefined) return [];
    return [{ date, isSigned: day !== undefined || isSignatory(texts[at - 1] ?? '') }];
  });
  const [first] = days.filter(({ isSigned }) => isSigned);
  if (first) facts.date = first.date;
}

const isSignatory = (text: string) =>
  text.length >= 2 && text.length <= LONGEST_SIGNATORY && !/[，。；：！？、,;:]/u.test(text);
