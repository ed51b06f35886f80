import { expect, test } from 'vitest';
import { findQuoted, isClaim, quotationPairs } from './quoted-text';

const claims = (text: string) =>
  findQuoted(text)
    .filter(isClaim)
    .map(({ inner }) => text.slice(inner.start, inner.end));

test.for<[name: string, text: string, expected: string[]]>([
  ['twelve letters', '他写过：“春风吹过山谷，麦浪一层又一层。”', ['春风吹过山谷，麦浪一层又一层。']],
  ['emphasis is no claim', '增强“四个意识”，争做“明白人”和“实干家”', []],
  ['eleven letters without a cue', '大家常念“春风吹过山谷麦浪一层”', []],
  ['seven letters with a cue', '他强调：“麦浪一层又一层”，', []],
  ['eight letters with a cue', '他强调：“谷麦浪一层又一层”，', ['谷麦浪一层又一层']],
  ['a verb without a colon', '会议要求“山谷麦浪一层又一层”。', ['山谷麦浪一层又一层']],
  ['a title before it', '《山谷来信》里有“山谷麦浪一层又一层”一句。', ['山谷麦浪一层又一层']],
  ['a title in the sentence before', '我读《山谷来信》。“山谷麦浪一层又一层”', []],
  ['Traditional marks and verbs', '他強調：「山谷麥浪一層又一層」', ['山谷麥浪一層又一層']],
  ['single marks', '她说：‘山谷麦浪一层又一层’', ['山谷麦浪一层又一层']],
  ['marks within go with it', '“山谷里的‘麦浪’一层又一层地涌来”', ['山谷里的‘麦浪’一层又一层地涌来']],
  ['same marks within', '“山谷里的“麦浪”一层又一层地涌来”', ['山谷里的“麦浪”一层又一层地涌来']],
  ['an opener without its closer', '“山谷里的麦浪一层又一层地涌来', []],
  ['a closer without its opener', '山谷里的麦浪一层又一层地涌来”', []],
  ['two emphases are not one quotation', '既有“山谷”，又有麦浪一层又一层，还有“小溪”', []],
  ['a lone mark within', '“山谷里的‘麦浪一层又一层地涌来”', ['山谷里的‘麦浪一层又一层地涌来']],
  ['typewriter marks by turns', '"山谷里的麦浪一层又一层" 和 "小溪"', []],
  ['… long enough', '"山谷里的麦浪一层又一层地涌来" 和 "小溪"', ['山谷里的麦浪一层又一层地涌来']],
  ['a name in other letters', '学名 "Trichoglossus haematodus" 的鸟', []],
  [
    'an apostrophe closes nothing',
    '‘It’s the wind that moves the waves of wheat in the valley today’',
    ['It’s the wind that moves the waves of wheat in the valley today'],
  ],
  ['letters count, not marks', '他说：“山谷、麦浪、一层、又”', []],
])('Quoted text: %s', ([, text, expected]) => {
  expect(claims(text)).toEqual(expected);
});

test('Marks that never close cost no more than a pass', () => {
  const text = '“‘「『'.repeat(50_000) + '”'.repeat(50_000);
  expect(quotationPairs(text)).toHaveLength(50_000);
});
