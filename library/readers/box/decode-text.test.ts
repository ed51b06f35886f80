import { describe, expect, test } from 'vitest';
import { ImportError } from '../import-error';
import { decodeText } from './decode-text';

const TEXT =
  '同志们：\n今天，我们在云州召开会议，研究部署“十五五”时期的工作。会议要求，各级各部门要抓好落实。\n';
/** TextEncoder knows UTF-8 only; these are sentences of the same words as iconv makes them. */
const BIG5 =
  'a4b5a4d1a141a7daadcca662b6b3a67ba56cb67db77cc4b3a141ace3a873b3a1b870a175a451a57ca4ada176aec9b4c1aabaa475a740a143';
const GBK = 'bdf1ccecA3ACced2c3c7d4dad4c6d6ddd5d9bfaabbe1d2e9a1a3';

const hex = (digits: string) => new Uint8Array(Buffer.from(digits.replaceAll(' ', ''), 'hex'));
const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
};
const utf8 = (text: string) => new TextEncoder().encode(text);
const join = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const codeOf = (bytes: Uint8Array<ArrayBuffer>) => {
  try {
    return decodeText(bytes).encoding;
  } catch (error) {
    return error instanceof ImportError ? error.code : String(error);
  }
};

describe('text is decoded from', () => {
  test.each<[encoding: string, name: string, bytes: Uint8Array<ArrayBuffer>, text: string]>([
    ['utf-8', 'UTF-8', utf8(TEXT), TEXT],
    ['utf-8', 'UTF-8 with its mark', join(hex('efbbbf'), utf8(TEXT)), TEXT],
    [
      'utf-8',
      'ASCII of an even length',
      utf8('plain words in English, of even length.'),
      'plain words in English, of even length.',
    ],
    ['utf-16le', 'UTF-16 with its mark', join(hex('fffe'), utf16(TEXT, 'le')), TEXT],
    ['utf-16be', 'UTF-16 in the other order', join(hex('feff'), utf16(TEXT, 'be')), TEXT],
    ['utf-16le', 'UTF-16 without a mark', utf16(TEXT, 'le'), TEXT],
    ['utf-16be', 'UTF-16 without a mark, in the other order', utf16(TEXT, 'be'), TEXT],
    ['utf-16le', 'English in UTF-16', utf16('plain English words', 'le'), 'plain English words'],
    ['gb18030', 'GBK', hex(GBK.repeat(8)), '今天，我们在云州召开会议。'.repeat(8)],
    ['gb18030', 'one line of GBK', hex(GBK), '今天，我们在云州召开会议。'],
    ['gb18030', 'GB 18030 of four bytes', hex(`${GBK}fe9f8139ee39`), '今天，我们在云州召开会议。䶮㐀'],
    ['utf-8', 'a file of DOS', join(utf8(TEXT), hex('1a')), TEXT],
  ])('%s: %s', (encoding, _, bytes, text) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });

  test('big5: Big5', () => {
    const bytes = hex(BIG5);
    const decoded = decodeText(bytes);
    expect(decoded.encoding).toBe('big5');
    expect(decoded.text).toBe('今天，我們在雲州召開會議，研究部署「十四五」時期的工作。');
  });
});

test.each<[name: string, bytes: Uint8Array<ArrayBuffer>]>([
  ['zeros between letters', utf8('a\0b\0\0c')],
  ['control characters', utf8('one\u0007two')],
  ['GBK that ends within a character', hex(`${GBK.repeat(4)}d6`)],
  ['Western letters of one byte', hex('4361 66e9 2063 72e8 6d65 2c20 66ea 7465 2e20 e0 20 6c 61')],
  ['random bytes', Uint8Array.from({ length: 999 }, (_, i) => (i * i * 7 + i * 31) % 256)],
])('%s are in no encoding that we read', (_, bytes) => {
  expect(codeOf(bytes)).toBe('bad-encoding');
});
