import { expect, test } from 'vitest';
import { paragraphsOfLines } from './paragraphs-of-lines';

const LONG =
  '各县（市、区）要组织专业力量，对辖区内的古树名木逐株调查，做到一树一档、图文并茂，新发现的古树要在三十日内鉴定登记，并向社会公布。';

test.each<[name: string, lines: readonly string[], paragraphs: readonly string[]]>([
  ['a title that was too long goes on', ['关于加强古树', '保护工作的通知'], ['关于加强古树\n保护工作的通知']],
  ['a blank line parts', ['甲', '', '乙'], ['甲', '乙']],
  ['an indent of two full-width spaces begins a paragraph', ['甲', '　　乙'], ['甲', '　　乙']],
  [
    'so do four no-break spaces, as old pages have them',
    ['甲', '\n\u00a0 \u00a0 乙'],
    ['甲', '\n\u00a0 \u00a0 乙'],
  ],
  ['spaces of the markup begin nothing', ['甲', '\n      乙'], ['甲\n\n      乙']],
  ['a number begins a paragraph', ['一、总体要求', '（一）基本原则'], ['一、总体要求', '（一）基本原则']],
  [
    'who speaks stands alone, below a title and above what was said',
    ['政府工作报告', '——在人民代表大会会议上', '云州市人民政府市长\u00a0 林远', '各位代表'],
    ['政府工作报告\n——在人民代表大会会议上', '云州市人民政府市长\u00a0 林远', '各位代表'],
  ],
  ['the first line of a title is no name', ['关于', '古树的通知'], ['关于\n古树的通知']],
  [
    'a whole sentence below a heading is none of it',
    ['一、抓腾仓', '各县要提前腾仓备库，合理布设网点。', '（一）', '总则'],
    ['一、抓腾仓', '各县要提前腾仓备库，合理布设网点。', '（一）\n总则'],
  ],
  [
    'where a line is longer than any that is set, lines are paragraphs',
    ['云州市林业局', LONG, '灯在山那边，', '书在灯下面'],
    ['云州市林业局', LONG, '灯在山那边，', '书在灯下面'],
  ],
  ['nothing is nothing', ['', ' '], []],
])('%s', (_, lines, paragraphs) => {
  expect(paragraphsOfLines(lines)).toEqual(paragraphs);
});
