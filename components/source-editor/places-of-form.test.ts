import { expect, test } from 'vitest';
import { makeFormFinder } from './places-of-form';

const TEXTS = [
  '不断提高政治站位，增强“四个意识”。政治 站位要高。',
  '学政治。站位要准；平等、团结、互助、和谐的关系；產業“四地”',
  '𠮷祥的政治站位',
];
const finder = makeFormFinder(TEXTS.map((text, i) => ({ key: i + 1, text })));
const found = (form: string) =>
  finder.placesOf(form).map(({ key, start, end }) => `${key} ${TEXTS[key - 1]!.slice(start, end)}`);

test.each([
  ['white space and quotation marks do not count', '政治站位', ['1 政治站位', '1 政治 站位', '3 政治站位']],
  ['quotation marks in the form neither', '“四个意识”', ['1 四个意识']],
  ['Traditional is Simplified', '产业“四地”', ['2 產業“四地']],
  [
    'other punctuation stands only where the form has some',
    '平等、团结、互助、和谐的关系',
    ['2 平等、团结、互助、和谐的关系'],
  ],
  ['and not where it has none', '平等团结互助和谐的关系', []],
  ['a sentence end parts what is before and behind it', '学政治站位', []],
  ['what stands nowhere', '国之大者', []],
  ['nothing at all', '“”', []],
])('%s', (_, form, expected) => {
  expect(found(form)).toEqual(expected);
});

test('Places of one form do not overlap', () => {
  const repeated = makeFormFinder([{ key: 1, text: '好好好好好' }]);
  expect(repeated.placesOf('好好')).toEqual([
    { key: 1, start: 0, end: 2 },
    { key: 1, start: 2, end: 4 },
  ]);
});
