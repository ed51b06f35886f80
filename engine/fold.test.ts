import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { CLASS, LETTERS_OF_NUMBERS, openClasses, sealClasses } from './class-table';
import { foldedLetters, foldTable, foldText, GAP } from './fold';
import { LetterBuffer } from './letter-buffer';

describe('foldText', () => {
  it.each([
    ['國之大者', '国之大者', 'Traditional'],
    ['裡應外合、裏面', '里应外合里面', 'forms of Taiwan and Hong Kong'],
    ['２０２５ 年', '2025年', 'full width and white space'],
    ['ＡＢＣ abc', 'abcabc', 'case'],
    ['⺠⽣⻓⾧⻩', '民生长长黄', 'radicals from a PDF'],
    ['“国之大者”「國」『之』\'大\'"者"', '国之大者国之大者', 'quotation marks'],
    ['国\u200b之\u00ad大\ufeff者', '国之大者', 'zero-width characters and soft hyphens'],
    ['高质量、发展（2025）', '高质量发展2025', 'punctuation'],
    ['增长12.7%，3．5亿；2.加强、1,000户', '增长12.7%3.5亿2加强1000户', 'what numbers are written with'],
    ['１２．７％ ﹪ ‰', '12.7%%‰', 'the same in other widths'],
    ['㎡ ① Ⅳ ⑩', 'm21iv10', 'compatibility characters'],
    ['葛\u{e0100}城', '葛城', 'variation selectors'],
    ['𝟐𝟎𝟐𝟓', '2025', 'letters beyond the first plane'],
    ['', '', 'nothing'],
  ])('folds %s to %s (%s)', (text, folded) => {
    expect(foldedLetters(text)).toBe(folded);
  });

  it('keeps the way back to the exact characters', () => {
    const { letters, starts, ends, gaps } = foldText('“國 ，㎡𝟐');
    expect(letters).toEqual(['国', 'm', '2', '2']);
    expect(starts).toEqual([1, 4, 4, 5]);
    expect(ends).toEqual([2, 5, 5, 7]);
    expect(gaps).toEqual([GAP.none, GAP.punctuation, GAP.none, GAP.none]);
  });

  it('tells a sentence end from other punctuation', () => {
    expect(foldText('一，二。三、四！？五').gaps).toEqual([0, 1, 2, 1, 2]);
  });

  it('folds what is folded to itself', () => {
    for (const [char, fold] of foldTable()) {
      if (fold.kind !== 'letters') continue;
      for (const letter of fold.letters)
        expect(foldedLetters(letter), `${char} → ${fold.letters}`).toBe(letter);
    }
  });

  it('takes lone surrogates and right-to-left text as letters that match nothing', () => {
    expect(foldText('\ud800国\udc00').letters).toHaveLength(3);
    expect(foldText('שלום国').letters).toContain('国');
  });
});

test('the letters alone are those of the folded text, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldedLetters(text)).toBe(foldText(text).letters.join(''));
    }),
    { numRuns: 2000 },
  );
  for (const text of ['國之㎡Ⅳﬁ𝟐\u{20000}\ud800国\udc00', '\ud800', '\udc00\ud800'])
    expect(foldedLetters(text)).toBe(foldText(text).letters.join(''));
});

describe('a class table', () => {
  const pieces = [
    ...'国國之大者2025ａＡm，。“”… \u200b\u3000xyzéж①㎡⑩Ⅳﬁ⺠民😀𝟐\u{20000}\u{e0100}\ud800\udc00\n。！.．%％‰',
  ];
  const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 2 })), {
    maxLength: 60,
  });

  it('reads any text to the same letters, offsets and gaps as foldText', () => {
    const alphabet = [...LETTERS_OF_NUMBERS, ...'国之大者amxiv民f'];
    const buffer = new LetterBuffer(openClasses(sealClasses(alphabet)));
    fc.assert(
      fc.property(text, (parts) => {
        const page = parts.join('');
        buffer.fill(page);
        const folded = foldText(page);
        const known = folded.letters.flatMap((letter, i) =>
          alphabet.includes(letter) ? [[letter, folded.starts[i], folded.ends[i]]] : [],
        );
        const read = Array.from({ length: buffer.length }, (_, i) => i).flatMap((i) =>
          buffer.letters[i] === CLASS.foreign
            ? []
            : [[alphabet[buffer.letters[i]! - CLASS.firstLetter], buffer.starts[i], buffer.endOf(i)]],
        );
        expect(read).toEqual(known);
      }),
      { numRuns: 2000 },
    );
  });
});
