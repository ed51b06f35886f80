import { expect, test } from 'vitest';
import { isGibberish } from './is-gibberish';

test.each([
  ['坚持全面保护、依法管理的方针，把古树名木护起来。', false],
  ['The council of Yunzhou', false],
  ['བོད་ཡིག ᠮᠣᠩᠭᠣᠯ ꆈꌠ ئۇيغۇر', false],
  ['镇长㑇某、㐂某到会', false],
  ['⪥◞⢠㝷焜眍䶱顊䄑✅殲鵲淧', true],
  ['\ue001\ue002\ue003，', true],
  ['', false],
])('%s: are these glyphs without letters? %s', (text, gibberish) => {
  expect(isGibberish([text])).toBe(gibberish);
});
