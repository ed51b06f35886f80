import { describe, expect, test } from 'vitest';
import { readChuchuMd } from './read-chuchu-md';
import { edited } from './sample-source-file';
import { describeProblem, SourceFileError, type SourceFileProblem } from './source-file-error';

function problemsOf(file: string): readonly SourceFileProblem[] {
  try {
    readChuchuMd(file);
  } catch (error) {
    if (error instanceof SourceFileError) return error.problems;
    throw error;
  }
  return [];
}

type Fault = [name: string, file: string, code: string, line: number, words: string];
const FAULTS: readonly Fault[] = [
  ['an empty file', '', 'no-front-matter', 1, 'must begin with a line of three hyphens'],
  ['no facts', '# 讲话\n\n好。', 'no-front-matter', 1, 'three hyphens'],
  ['facts without an end', '---\nid: a\n', 'front-matter-not-closed', 1, 'must end with'],
  ['bytes that are no UTF-8', edited(['今天', '今\ufffd天']), 'not-utf8', 24, 'Save the file as UTF-8'],
  ['a control character', edited(['今天', '今\u0000天']), 'not-utf8', 24, 'Save the file as UTF-8'],
  // The facts
  [
    'a fact without a colon',
    edited(['date: 2025-06', 'date 2025-06']),
    'not-yaml',
    4,
    'cannot be understood',
  ],
  [
    'a list item without a space',
    edited(['- 国之大者', '-国之大者']),
    'not-yaml',
    11,
    'cannot be understood',
  ],
  ['a fact given twice', edited(['speaker:', 'date: 2024\nspeaker:']), 'not-yaml', 5, 'cannot be understood'],
  ['a reference', edited(['speaker:', 'office: *a']), 'reference', 5, 'write the value out'],
  ['a full-width colon', edited(['speaker:', 'speaker：张某']), 'colon', 5, '“speaker: …”'],
  ['a colon without a space', edited(['- term: ', '- term:']), 'colon', 12, 'a half-width colon and a space'],
  ['a tag', edited(['在会上的讲话', '!secret 讲话']), 'not-yaml', 3, 'cannot be understood'],
  [
    'an unknown fact',
    edited(['speaker:', 'author: 张某']),
    'unknown-key',
    5,
    '“author” is not known here. Known are: id, title',
  ],
  ['a fact that is missing', edited(['id: a-speech\n', '']), 'missing-key', 2, 'Add a line “id: …”'],
  ['a fact that is blank but needed', edited(['id: a-speech', 'id:']), 'missing-key', 2, '“id” is missing'],
  [
    'a list for a fact',
    edited(['speaker:', 'speaker: [张某]']),
    'not-text',
    5,
    '“speaker” takes a single piece of text',
  ],
  ['an id with spaces', edited(['a-speech', 'a speech']), 'bad-id', 2, 'without spaces'],
  ['a date in words', edited(['2025-06', '2025年6月']), 'bad-date', 4, '2025-06-01'],
  ['a month that does not exist', edited(['2025-06', '2025-13']), 'bad-date', 4, '2025-06-01'],
  ['a day that does not exist', edited(['2025-06', '2025-02-29']), 'bad-date', 4, '2025-06-01'],
  [
    'an address that is none',
    edited(['speaker:', 'address: javascript:alert(1)']),
    'bad-address',
    5,
    'http://',
  ],
  [
    'a word that is not among the choices',
    edited(['complete: false', 'complete: no']),
    'not-one-of',
    6,
    '“complete” is “no”, but must be one of: true | false',
  ],
  [
    'a placeholder that stands nowhere',
    edited(['placeholder: X', 'placeholder: Y']),
    'no-placeholder',
    7,
    '“Y” does not stand in the text',
  ],
  // The terms
  [
    'a use of terms that does not exist',
    edited(['flagged:', 'flaged:']),
    'unknown-key',
    9,
    '“flaged” is not known here. Known are: flagged, lookup',
  ],
  [
    'terms in no group',
    edited([/flagged:\n {4}提法:/u, 'flagged:']),
    'not-fields',
    9,
    '“flagged” takes indented lines',
  ],
  [
    'a single term where a list belongs',
    edited([/成语:\n {6}- /u, '成语: ']),
    'not-a-list',
    16,
    '“成语” takes a list',
  ],
  [
    'an unknown field of a term',
    edited(['note:', 'notes:']),
    'unknown-key',
    14,
    'Known are: term, aliases, rendering, note',
  ],
  [
    'a term without its form',
    edited(['- term: “十五五”规划\n        aliases', '- aliases']),
    'missing-key',
    12,
    '“term” is missing',
  ],
  ['an empty term', edited(['- 因地制宜', '-']), 'empty', 17, 'is empty'],
  [
    'a term that is not in the text',
    edited(['- 国之大者', '- 国之大家']),
    'term-not-in-text',
    11,
    '“国之大家” does not stand in the text',
  ],
  [
    'a term that stands across two paragraphs',
    edited(['- 因地制宜', '- 地制宜。一、']),
    'term-not-in-text',
    17,
    'does not stand',
  ],
  [
    'a term of one character',
    edited(['- 因地制宜', '- 因']),
    'term-too-short',
    17,
    'at least two characters',
  ],
  [
    'a term that goes on after a sentence',
    edited(['- 因地制宜', '- 制宜。']),
    'term-across-sentences',
    17,
    'the end of a sentence',
  ],
  [
    'a term listed twice',
    edited(['- 因地制宜', '- 因地制宜\n      - 因地制宜']),
    'repeated-term',
    18,
    'listed already, in line 17',
  ],
  [
    'an alias that is a term',
    edited(['[十五五]', '[“国之大者”]']),
    'repeated-term',
    12,
    'listed already, in line 11',
  ],
  // The text
  ['no text', edited([/\n# .*/su, '\n']), 'no-text', 20, 'The source has no text'],
  ['a title and no text', edited([/\n同志们.*/su, '\n']), 'no-text', 22, 'The source has no text'],
  [
    'a paragraph on two lines',
    edited(['今天,', '今天,\n']),
    'two-lines',
    25,
    'Put an empty line before this one',
  ],
  [
    'a heading without a space',
    edited(['## 一', '##一']),
    'heading-without-space',
    26,
    'Put a space between “##”',
  ],
  ['an empty heading', edited([/## 一.*/u, '##']), 'empty-heading', 26, 'no text after “##”'],
  ['a second title', edited(['## 一', '# 一']), 'second-title', 26, 'one title'],
  ['a heading that skips a level', edited(['### （一）', '#### （一）']), 'skipped-level', 28, 'use “###”'],
];

describe('a faulty source file', () => {
  test.each(FAULTS)('with %s says so, with the line', (_, file, code, line, words) => {
    const problem = problemsOf(file).find((it) => it.code === code);
    expect(problem, JSON.stringify(problemsOf(file))).toMatchObject({ code, line });
    expect(describeProblem(problem!)).toContain(words);
  });

  test('says everything at once, by line', () => {
    const file = edited(
      ['- 国之大者', '- 国之大家'],
      ['今天,', '今天,\n'],
      ['placeholder: X', 'placeholder: Y'],
    );
    expect(() => readChuchuMd(file)).toThrow(/^line 7: .*\nline 11: .*\nline 25: /su);
  });

  test('leaves no part of a message unfilled', () => {
    for (const [, file] of FAULTS) {
      for (const problem of problemsOf(file))
        expect(describeProblem(problem)).not.toMatch(/[{}]|undefined|“”/u);
    }
  });

  test.each<[name: string, facts: string]>([
    ['brackets without end', 'a: '.concat('['.repeat(100_000))],
    ['brackets on as many lines', 'a:\n'.concat('[\n'.repeat(100_000))],
    ['lists within lists', '- '.repeat(100_000)],
    [
      'fields within fields',
      Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    ],
    ['a laughing matter', `a: &a [x]\nb: &b [*a,*a,*a,*a]\nc: [*b,*b,*b,*b]`],
    ['a key that every object has', '__proto__: {x: 1}\nconstructor: 1'],
  ])('of hostile nesting (%s) is refused', (_, facts) => {
    expect(problemsOf(`---\n${facts}\n---\n好。`).length).toBeGreaterThan(0);
  });
});
