import { describe, expect, it } from 'vitest';
import speech from '~/assets/2025-assistance-cadres-speech.chuchu.md';
import { processorTime } from '~/tests/processor-time';
import { compileIndex } from '../compile-index';
import { openIndex } from '../open-index';

const matcher = openIndex(compileIndex([speech]));
const match = async (text: string) => (await matcher.match([{ text }]))[0] ?? [];
const body = speech.paragraphs.map(({ text }) => text);

const TEXTS: Readonly<Record<string, string>> = {
  'in other scripts': 'Слово о полку Игореве — 源氏物語のあらすじ 한국어 문장 ภาษาไทย देवनागरी '.repeat(50),
  'with lone surrogates': `\ud842${body[3]}\udfb7${[...(body[4] ?? '')].join('\ud800')}\udc00`,
  'from right to left': `\u202e${body[4]}\u202c عربي ${body[5]} עברית`.repeat(20),
  'of nothing but marks': '（【〔[…。、「“”」]〕】）'.repeat(500),
  'of open brackets': `${'（'.repeat(5000)}${body[4]}${'）'.repeat(5000)}`,
  'of digits': '1234567890'.repeat(2000),
  'of ellipses between letters': [...(body[4] ?? '')].join('……').repeat(5),
};

describe('text', () => {
  it.each(Object.entries(TEXTS))(
    '%s is matched, and every span lies in it and in its paragraph',
    async (_, text) => {
      for (const found of await match(text)) {
        expect(found.start).toBeLessThan(found.end);
        expect(found.end).toBeLessThanOrEqual(text.length);
        for (const place of found.places)
          expect(place.end).toBeLessThanOrEqual(body[place.paragraph - 1]?.length ?? 0);
        for (const { page, source } of found.kind === 'altered' ? found.differences : []) {
          expect(found.start <= page.start && page.start <= page.end && page.end <= found.end).toBe(true);
          expect(source.start <= source.end).toBe(true);
        }
      }
    },
  );

  const REPEATED: Readonly<Record<string, string>> = {
    'one character': '的',
    'a term': '对口支援和东西部协作',
    'two items in turn': '多到基层一线去，多到群众家中去，',
    'a passage with changes': '对口支援与东西部协作，本质上是一项光荣的政治任务。（掌声）',
    'an abridged passage': '讲政治……本质上是一项严肃的政治任务……',
    'a name in the frame': '我代表云州市委、市政府以及',
  };

  it.each(Object.entries(REPEATED))(
    'that repeats %s for ever takes linear time',
    { timeout: 120_000 },
    async (_, unit) => {
      const time = async (letters: number) => {
        const text = unit.repeat(letters / unit.length);
        let best = Number.POSITIVE_INFINITY;
        for (let run = 0; run < 2; run++) {
          best = Math.min(best, await processorTime(() => match(text)));
        }
        return best;
      };
      await time(5_000);
      const [short, long] = [await time(10_000), await time(80_000)];
      // Eight times the text: were it quadratic, 64 times the time. Other work on the machine may double it.
      expect(long).toBeLessThan(short * 24 + 50);
    },
  );

  it('of ten million characters in one block is matched', { timeout: 120_000 }, async () => {
    const filler = '午后的集市很热闹，卖菜的摊子一直排到桥头。';
    const text = `${filler.repeat(240_000)}${body[8]}${filler.repeat(240_000)}`;
    const quotations = (await match(text)).filter(({ kind }) => kind !== 'term');
    expect(text.length).toBeGreaterThan(10_000_000);
    expect(quotations.map(({ kind, places }) => [kind, places[0]?.paragraph])).toEqual([['quote', 9]]);
  });
});
