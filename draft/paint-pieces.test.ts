import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aSource } from '~/engine/test-sources';
import type { Finding } from './finding';
import { paintPieces } from './paint-pieces';
import { aLibrary, findingsIn } from './test-draft';

const library = aLibrary([
  aSource({ paragraphs: ['桥下的溪水一路唱着歌奔向远方'], terms: [{ form: '溪水' }, { form: '月亮' }] }),
]);

test('A quotation that is not found shows round the wording in it that is; terms only by themselves', async () => {
  const text = '月亮。他说：“月亮升起来的时候渔船都已经回到港口里去了，桥下的溪水一路唱着”。';
  const pieces = paintPieces(text.length, await findingsIn(text, library));
  expect(pieces.map(({ start, end, finding }) => [text.slice(start, end), finding?.kind])).toEqual([
    ['月亮', 'term'],
    ['。他说：“', undefined],
    ['月亮升起来的时候渔船都已经回到港口里去了，', 'unfound'],
    ['桥下的溪水一路唱着', 'verbatim'],
    ['”。', undefined],
  ]);
});

test('The pieces are the text, whatever overlaps', async () => {
  const [term] = await findingsIn('月亮', library);
  const kinds = ['term', 'unfound', 'stock', 'verbatim', 'altered'];
  fc.assert(
    fc.property(
      fc.nat(40),
      fc.array(fc.tuple(fc.constantFrom(...kinds), fc.nat(40), fc.nat(10))),
      (length, spans) => {
        const findings = spans.map(
          ([kind, start, size]) =>
            ({
              ...term,
              kind,
              start: Math.min(start, length),
              end: Math.min(start + size, length),
            }) as Finding,
        );
        const pieces = paintPieces(length, findings);
        expect(pieces.reduce((at, { start, end }) => (start === at && end > start ? end : -1), 0)).toBe(
          length,
        );
        for (const { start, end, finding } of pieces) {
          if (finding) expect(start >= finding.start && end <= finding.end).toBe(true);
        }
      },
    ),
  );
});
