import { expect, test } from 'vitest';
import { aSource } from '~/engine/test-sources';
import { differingMarks } from './differing-marks';
import { isPassage } from './finding';
import { aLibrary, findingsIn } from './test-draft';

const SOURCE =
  '各地要建立健全“田长制”“河长制”“林长制”，做到山有人管、水有人护、田有人种。《水利条例》自即日起施行，不得损毁水利设施。蜻蜓点水……真正把事办好。';
const library = aLibrary([aSource({ paragraphs: [SOURCE] })]);

test.for<[name: string, draft: string, expected: string[]]>([
  ['the same', '要建立健全‘田长制’‘河长制’‘林长制’,做到山有人管、 水有人护', []],
  [
    'places next to each other are shown as one',
    '要建立健全田长制、河长制、林长制，做到山有人管、水有人护，田有人种',
    [
      '立健全“田长制”“河长制”“林长制”，做到山 | 立健全田长制、河长制、林长制，做到山',
      '有人护、田有人 | 有人护，田有人',
    ],
  ],
  [
    'a title without its marks',
    '做到田有人种。水利条例自即日起施行，不得损毁水利设施',
    ['有人种。《水利条例》自即日 | 有人种。水利条例自即日'],
  ],
  ['a title of which the beginning is not quoted', '条例自即日起施行，不得损毁水利设施', []],
  ['a bracket that closes further on', '不得损毁（见条例自即日起施行，不得损毁水利设施）', []],
  ['cells of a table', '做到山有人管\t水有人护\t田有人种', []],
  ['an ellipsis as it is typed', '不得损毁水利设施。蜻蜓点水...真正把事办好', []],
  ['no ellipsis', '不得损毁水利设施。蜻蜓点水。真正把事办好', ['蜓点水……真正把 | 蜓点水。真正把']],
  ['two quotations side by side', '“做到山有人管”“水有人护、田有人种”', []],
])('Other punctuation: %s', async ([, text, expected]) => {
  const marks = (await findingsIn(text, library))
    .filter(isPassage)
    .flatMap(({ match }) => differingMarks(text, match, SOURCE, 'chinese'));
  expect(marks.map(({ source, draft }) => `${source} | ${draft}`)).toEqual(expected);
});
