import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import speech from '~/assets/2025-assistance-cadres-speech.chuchu.md';
import { cite } from './citation';
import { type Passage, passageOf } from './passage';
import type { ParagraphIndex } from './types';
import { typeset } from './typography';

const ORIGIN = '（〔姓名〕：《在2025年市援派干部及东西部协作挂职干部座谈会上的讲话》，2025年〔M〕月〔D〕日）';

const speechPassage = (index: number) => passageOf(speech, index as ParagraphIndex)!;
const passageWith = (text: string, source: Partial<Passage['source']> = {}): Passage => {
  const passage = speechPassage(8);
  return { ...passage, source: { ...passage.source, ...source }, paragraph: { ...passage.paragraph, text } };
};

/** What is copied of the part of a paragraph that stands between | and |. */
function copied(marked: string, cited: boolean, typography: 'chinese' | 'file' = 'chinese'): string {
  const [before = '', piece = '', after = ''] = marked.split('|');
  const span = { start: before.length, end: before.length + piece.length };
  return cite(passageWith(before + piece + after), { typography, cited, span }).plain;
}

describe('a bare copy', () => {
  const CASES: readonly [name: string, marked: string, copy: string][] = [
    ['is in Chinese typography', '|在 X 市,要讲政治.|', '在X市，要讲政治。'],
    ['keeps quotation marks as they are', '始终|胸怀“国之大者”|,', '胸怀“国之大者”'],
    ['has no comma at its end', '|讲政治，|是第一位的要求。', '讲政治'],
    ['has no enumeration comma at its end', '|政治判断力、|政治领悟力', '政治判断力'],
    ['has no half-width comma at its end', '|讲政治,|是第一位的要求。', '讲政治'],
    ['has no marks of the part before', '讲政治|，是第一位的要求。|', '是第一位的要求。'],
    ['keeps the end mark of a sentence', '讲|政治。|', '政治。'],
    ['takes in the quotation mark whose partner it holds, before', '“|十四五”规划|收官', '“十四五”规划'],
    ['takes in the quotation mark whose partner it holds, after', '|建设“四地|”，打造', '建设“四地”'],
    ['takes in both', '“|连心桥”和“同心结|”，', '“连心桥”和“同心结”'],
    ['takes in two levels', '他说：“‘|好’|”', '‘好’'],
    ['leaves a partner that is further away', '“一座|桥”和|路', '桥”和'],
    ['drops a quotation mark that opens nothing', '|建设“|四地”', '建设'],
    ['drops a quotation mark that closes nothing', '“四地|”的建设|', '的建设'],
    ['of nothing but marks is what it is', '甲|，、|乙', '，、'],
  ];
  test.each(CASES)('%s', (_, marked, copy) => {
    expect(copied(marked, false)).toBe(copy);
  });

  test('as in the file is as in the file', () => {
    expect(copied('始终|在 X 市,胸怀“国之大者”,|不断', false, 'file')).toBe('在 X 市,胸怀“国之大者”');
  });

  test('of a whole paragraph differs from the file in nothing but spaces and the width of marks', () => {
    for (const { index, text } of speech.paragraphs) {
      const passage = speechPassage(index);
      expect(cite(passage, { typography: 'file', cited: false }).plain).toBe(text);
      expect(cite(passage, { typography: 'chinese', cited: false }).plain).toBe(typeset(text).text);
    }
  });
});

describe('a copy with citation', () => {
  const CASES: readonly [name: string, marked: string, quotation: string, after?: string][] = [
    [
      'keeps the end mark of a whole sentence inside',
      '|讲政治,是第一位的要求。|对口',
      '“讲政治，是第一位的要求。”',
    ],
    ['gives a whole sentence its end mark', '|讲政治,是第一位的要求|。对口', '“讲政治，是第一位的要求。”'],
    ['knows whole sentences within a paragraph', '好。|讲政治。要讲。|对', '“讲政治。要讲。”'],
    ['knows whole sentences after a quotation', '“好。”|讲政治。|对', '“讲政治。”'],
    ['puts the end mark of a piece outside', '要|做到行动上特别坚决。|', '“做到行动上特别坚决”', '。'],
    ['gives a piece no end mark', '要|用脚步丈量 X 的土地|,用', '“用脚步丈量X的土地”'],
    ['gives a piece that lacks its end mark none', '要用|真心倾听群众呼声|。', '“真心倾听群众呼声”'],
    ['keeps question and exclamation marks inside', '这|难道不好？|', '“难道不好？”'],
    ['has no comma at its end', '|讲政治，|是第一位的要求。', '“讲政治”'],
    ['turns quotation marks of the second level', '胸怀|“国之大者”|,', '“‘国之大者’”'],
    [
      'turns quotation marks of the third level',
      '|他说：“要胸怀‘国之大者’。”|',
      '“他说：‘要胸怀“国之大者”。’”',
    ],
    ['takes in the quotation mark whose partner it holds', '处在“|十四五”规划|收官', '“‘十四五’规划”'],
    ['leaves apostrophes alone', '|It’s “X”|,', '“It’s ‘X’”'],
    ['gives a heading no end mark', '|做干事创业的“实干家”|', '“做干事创业的‘实干家’”'],
    ['ends a text that is cut off without any mark', '掌握第一手资料。|要坚决克|', '“要坚决克”'],
  ];
  test.each(CASES)('%s', (_, marked, quotation, after = '') => {
    expect(copied(marked, true)).toBe(quotation + ORIGIN + after);
  });

  test('of the last paragraph of the speech ends where the text breaks off', () => {
    const { plain } = cite(speechPassage(14), { typography: 'chinese', cited: true });
    expect(plain.endsWith(`掌握第一手资料。要坚决克”${ORIGIN}`)).toBe(true);
  });

  test('as in the file keeps half-width marks, in the quotation and the title', () => {
    const passage = passageWith('在 X 市,讲政治', { title: '在 2025 年会上的讲话' });
    expect(cite(passage, { typography: 'file', cited: true }).plain).toBe(
      '“在 X 市,讲政治”（〔姓名〕：《在 2025 年会上的讲话》，2025年〔M〕月〔D〕日）',
    );
  });

  test('takes the style that it is given', () => {
    const style = ({ text, whole }: { text: string; whole: boolean }) => `${text}|${whole}`;
    expect(cite(passageWith('讲政治.'), { typography: 'chinese', cited: true, style }).plain).toBe(
      '讲政治。|true',
    );
  });

  const FACTS: readonly [name: string, facts: Partial<Passage['source']>, origin: string][] = [
    ['fills in what is known', { speaker: '张某', date: '2025-06-01' }, '（张某：《讲话》，2025年6月1日）'],
    [
      'leaves the day open when the month is known',
      { date: '2025-12' },
      '（〔姓名〕：《讲话》，2025年12月〔D〕日）',
    ],
    [
      'turns title marks in a title',
      { title: '关于《决定》的说明' },
      '（〔姓名〕：《关于〈决定〉的说明》，2025年〔M〕月〔D〕日）',
    ],
  ];
  test.each(FACTS)('%s', (_, facts, origin) => {
    const { plain } = cite(passageWith('好', { title: '讲话', ...facts }), {
      typography: 'chinese',
      cited: true,
    });
    expect(plain).toBe(`“好”${origin}`);
  });

  test('leaves the whole date open when nothing of it is known', () => {
    const { date: _, ...source } = speechPassage(8).source;
    const passage: Passage = { ...passageWith('好'), source };
    expect(cite(passage, { typography: 'chinese', cited: true }).plain).toContain(
      '》，〔Y〕年〔M〕月〔D〕日）',
    );
  });
});

test('the rich copy shows the same characters and carries no markup of the source', () => {
  const { plain, html } = cite(passageWith('<b style="color:red">甲 & 乙</b>'), {
    typography: 'file',
    cited: false,
  });
  expect(plain).toBe('<b style="color:red">甲 & 乙</b>');
  expect(html).toBe('&lt;b style=&quot;color:red&quot;&gt;甲 &amp; 乙&lt;/b&gt;');
});

test('any span of the speech is copied with nothing but characters of its paragraph', () => {
  const squeeze = (text: string) => typeset(text).text.replace(/[“”‘’]/gu, '');
  fc.assert(
    fc.property(
      fc.constantFrom(...speech.paragraphs),
      fc.nat(),
      fc.nat(),
      fc.boolean(),
      (paragraph, a, b, cited) => {
        const [start = 0, end = 0] = [a, b]
          .map((at) => at % (paragraph.text.length + 1))
          .sort((x, y) => x - y);
        const { plain } = cite(speechPassage(paragraph.index), {
          typography: 'chinese',
          cited,
          span: { start, end },
        });
        const quotation = squeeze(plain.replace(ORIGIN, ''));
        expect(squeeze(paragraph.text)).toContain(quotation);
        expect(plain).not.toMatch(/克[”’]*。|克。/u);
      },
    ),
    { numRuns: 1_000 },
  );
});
