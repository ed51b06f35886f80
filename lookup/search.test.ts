import { describe, expect, it } from 'vitest';
import type { Paragraph, ParagraphIndex, Source, SourceId, Term } from '~/engine/types';
import { processorTime } from '~/tests/processor-time';
import { type Found, search } from './search';
import { makeSearchSet } from './search-set';

const source = (
  id: string,
  paragraphs: readonly string[],
  terms: readonly (string | Partial<Term>)[],
): Source => ({
  id: id as SourceId,
  title: `${id}号文件`,
  version: 'full-text',
  complete: true,
  visibility: 'public',
  paragraphs: paragraphs.map(
    (text, i): Paragraph => ({ index: (i + 1) as ParagraphIndex, kind: 'body', level: 0, text }),
  ),
  terms: terms.map((term) => ({
    form: '',
    aliases: [],
    use: 'flagged',
    group: '提法',
    ...(typeof term === 'string' ? { form: term } : term),
  })),
});

const library = [
  source(
    'a',
    [
      '大家要始终胸怀“国之大者”,不断提高政治判断力、政治领悟力、政治执行力。',
      '当前, X 正处在“十四五”规划圆满收官和“十五五”规划谋篇布局的交汇期。',
      '三是要主动作为。政治站位高不高,最终要看行动实不实。',
      '架起“连心桥”，把“他山之石”转化为“X 之玉”。行动实不实，人民最清楚。',
      '提高政治。站位要高。',
    ],
    [
      '国之大者',
      '政治判断力',
      '政治领悟力',
      '政治执行力',
      { form: '“十五五”规划', aliases: ['十五五'] },
      '政治站位',
      '连心桥',
      { form: '他山之石', use: 'lookup' },
      'X 之玉',
    ],
  ),
  source('b', ['心怀国之大者，牢记嘱托。', '新发展格局的2025年。'], ['国之大者', '新发展格局']),
];
const set = makeSearchSet(library);
const show = (found: Found) => `${found.by} ${found.phrase}`;
const marked = (found: Found) =>
  found.spans.map(({ start, end }) => found.passage.paragraph.text.slice(start, end));

describe('search ranks exact, prefix, substring, text, within, similar', () => {
  const rows: [name: string, query: string, expected: string[]][] = [
    ['a term, then its other places', '国之大者', ['exact 国之大者', 'text 国之大者']],
    ['Traditional characters', '國之大者', ['exact 国之大者', 'text 国之大者']],
    ['spaces and quotation marks', ' “国之 大者” ', ['exact 国之大者', 'text 国之大者']],
    ['full-width letters', 'ｘ之玉', ['exact X 之玉']],
    ['a term for look-up only', '他山之石', ['exact 他山之石']],
    ['an alias', '十五五', ['exact “十五五”规划']],
    ['the beginning of an alias’s form', '十五五规', ['prefix “十五五”规划']],
    [
      'the beginning of several terms: the one it fills most first, then as listed',
      '政治',
      ['prefix 政治站位', 'prefix 政治判断力', 'prefix 政治领悟力', 'prefix 政治执行力', 'text 政治'],
    ],
    ['a part of a term', '领悟', ['substring 政治领悟力']],
    ['one letter', '桥', ['substring 连心桥']],
    ['one wrong letter of five', '政治判段力', ['similar 政治判断力']],
    ['one wrong letter of three', '连心侨', ['similar 连心桥']],
    ['a letter left out', '政治断力', ['similar 政治判断力']],
    ['text that is no term', '圆满收官', ['text 圆满收官']],
    [
      'text across a comma, with another one',
      '国之大者。不断提高',
      ['text 国之大者”,不断提高', 'within 国之大者'],
    ],
    ['text with digits in full width', '２０２５年', ['text 2025年']],
    ['a term in text that stands nowhere', '牢牢记住国之大者的分量', ['within 国之大者']],
    [
      'a sentence with a word changed',
      '政治站位高还是不高，最终要看行动实不实。',
      ['within 政治站位', 'clause 最终要看行动实不实'],
    ],
    ['nothing that the library has', '量子计算', []],
    ['a wrong letter of two', '国者', []],
    ['nothing', '', []],
    ['space and marks only', ' ，“”。', []],
  ];
  it.each(rows)('%s', (_name, query, expected) => {
    expect(search(set, query).map(show)).toEqual(expected);
  });
});

describe('a result', () => {
  it('has the first paragraph of a term, its spans there and the number of its places in all its sources', () => {
    const [found] = search(set, '国之大者');
    expect(found).toMatchObject({ places: 2, passage: { paragraph: { index: 1 }, bodyNumber: 1 } });
    expect(marked(found!)).toEqual(['国之大者']);
  });

  it('has a body paragraph rather than a heading', () => {
    const speech = source('heading', ['一、提高政治站位', '政治站位高不高？'], ['政治站位']);
    const [heading, body] = speech.paragraphs;
    const headed = { ...speech, paragraphs: [{ ...heading!, kind: 'heading' as const, level: 1 }, body!] };
    const [found] = search(makeSearchSet([headed]), '政治站位');
    expect(found).toMatchObject({ places: 2, passage: { paragraph: { index: 2 }, bodyNumber: 1 } });
  });

  it('marks a term in the source’s own characters', () => {
    expect(marked(search(set, 'x之玉')[0]!)).toEqual(['X 之玉']);
    expect(marked(search(set, '十五五')[0]!)).toEqual(['十五五”规划']);
  });

  it('never marks a term across a sentence end', () => {
    expect(search(set, '政治站位')[0]!.places).toBe(1);
  });

  it('marks a text in every place of its paragraph', () => {
    const results = search(set, '行动实不实');
    expect(results.map((found) => [found.passage.paragraph.index, marked(found)])).toEqual([
      [3, ['行动实不实']],
      [4, ['行动实不实']],
    ]);
  });

  it('has an id of its own', () => {
    const ids = search(set, '政治').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a long query', () => {
  const whole = library[0]!.paragraphs[0]!.text;

  it('finds the paragraph that it is, before the terms in it', () => {
    const results = search(set, whole);
    expect(results[0]).toMatchObject({ by: 'text', passage: { paragraph: { index: 1 } } });
    expect(results.slice(1).map(show)).toContain('within 政治判断力');
  });

  it('finds all paragraphs of a passage pasted across them', () => {
    const pasted = library[0]!.paragraphs.map(({ text }) => text).join('\n');
    const found = search(set, pasted).filter(({ by }) => by === 'clause');
    expect(found.map(({ passage }) => passage.paragraph.index).toSorted()).toEqual([1, 2, 3, 4]);
  });

  it('costs no more than a moment when it is a whole book', async () => {
    expect(await processorTime(() => search(set, '政治，判断。'.repeat(100_000)))).toBeLessThan(1_000);
  });
});

it('never gives more than 50 results', () => {
  const texts = Array.from({ length: 200 }, (_, i) => `第${i}段说到大局。`);
  expect(search(makeSearchSet([source('many', texts, [])]), '大局')).toHaveLength(50);
});
