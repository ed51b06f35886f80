import { describe, expect, it } from 'vitest';
import type { Flag } from './flag';
import type { LabelledCase } from './read-inputs';
import { emptyScore, scoreCase } from './score-cases';

const TEXT = '前文。甲乙丙丁戊己庚辛。后文，另有一句。';
const one: LabelledCase = {
  id: 'a',
  kind: 'altered',
  text: '前文。 甲乙丙丁戊己庚辛。后文，另有一句。',
  expect: [{ kind: 'altered', accept: ['altered'], start: 4, end: 12, sourceParagraphIndex: 5 }],
};
const flag = (start: number, end: number, rest: Partial<Flag> = {}): Flag => ({
  start,
  end,
  kind: 'altered',
  common: false,
  paragraphs: [5],
  text: TEXT.slice(start, end),
  ...rest,
});
const score = (...flags: Flag[]) => {
  const counts = emptyScore();
  const remarks = scoreCase(one, { text: TEXT, flags }, counts).map(({ what }) => what);
  return { ...counts, remarks };
};

describe('an expected passage', () => {
  it('is found by one match that covers half of it, white space aside', () => {
    expect(score(flag(3, 7))).toMatchObject({
      expected: 1,
      found: 1,
      near: 0,
      farthest: 4,
      remarks: ['boundary'],
    });
    expect(score(flag(3, 11))).toMatchObject({ found: 1, near: 1, off: 0, rightParagraph: 1, remarks: [] });
  });

  it('is not found by two matches that cover half of it together', () => {
    expect(score(flag(3, 6), flag(7, 10))).toMatchObject({ covered: 0, found: 0, remarks: ['missed'] });
  });

  it('is not found as altered by what is called verbatim', () => {
    expect(score(flag(3, 11, { kind: 'quote' }))).toMatchObject({
      covered: 1,
      found: 0,
      remarks: ['other kind'],
    });
  });

  it('counts as found in stock wording, with the kind below it', () => {
    expect(score(flag(3, 11, { common: true }))).toMatchObject({ found: 1, commonFlags: 0 });
  });

  it('can be found in the wrong paragraph', () => {
    expect(score(flag(3, 11, { paragraphs: [4] }))).toMatchObject({
      found: 1,
      rightParagraph: 0,
      remarks: ['wrong paragraph'],
    });
  });
});

describe('a flag elsewhere', () => {
  it('is false unless it is a term or stock wording', () => {
    const counts = score(
      flag(3, 11),
      flag(12, 14),
      flag(15, 17, { common: true }),
      flag(17, 19, { kind: 'term' }),
    );
    expect(counts).toMatchObject({ falseFlags: 1, commonFlags: 1, remarks: ['false flag'] });
  });
});
