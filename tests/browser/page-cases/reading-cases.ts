import type { Page } from 'puppeteer-core';
import { htmlPage } from '../driver/browser-test';

/** What a page has, and which texts are painted in it; white space and what doesn't show are left out of these. */
export const READING_CASES: [name: string, html: string, painted: string[]][] = [
  ['plain text', '<p>胸怀国之大者，当好连心桥。</p>', ['国之大者', '连心桥']],
  ['inline elements', '<p>胸怀<b>国</b>之<i><a href="#">大</a></i>者。</p>', ['国之大者']],
  ['comments and wbr', '<p>国之<!-- 注 -->大<wbr>者</p>', ['国之大者']],
  ['an unknown element', '<p>国之<x-y>大</x-y>者</p>', ['国之大者']],
  ['a line break', '<p>讲政治，是第一<br>位的要求。</p>', ['讲政治，是第一位的要求']],
  ['an empty line parts', '<p>国之<br><br>大者</p>', []],
  ['no-break spaces', '<p>国&nbsp;之&nbsp;大&nbsp;者</p>', ['国之大者']],
  ['zero-width characters', '<p>国\u200b之\u2060大\u00ad者</p>', ['国之大者']],
  ['white space of the source', '<p>国之\n      <b>大者</b></p>', ['国之大者']],
  ['ruby', '<p><ruby>国<rp>(</rp><rt>guó</rt><rp>)</rp>之<rt>zhī</rt></ruby>大者</p>', ['国(guó)之zhī大者']],
  ['footnote mark [6]', '<p>国之<sup><a href="#n">[6]</a></sup>大者</p>', ['国之[6]大者']],
  ['footnote mark ①', '<p>国之<sup>①</sup>大者</p>', ['国之①大者']],
  ['footnote mark *', '<p>国之<sup>*</sup>大者</p>', ['国之*大者']],
  ['footnote mark 注1', '<p>国之<sup>注1</sup>大者</p>', ['国之注1大者']],
  ['raised text that is no mark', '<p>国之<sup>又</sup>大者，<sup>国之大者</sup></p>', ['国之大者']],
  ['an image and an icon', '<p>国之<img alt="图"><svg><path d="M0 0" /></svg>大者</p>', ['国之大者']],
  ['blocks', '<p>国之</p><p>大者</p><ul><li>国之</li><li>大者</li></ul>', []],
  ['a block inside an inline element', '<span>国之<div>连心桥</div>大者</span>', ['连心桥']],
  ['text around a block', '<div>国之大者<p>隔开</p>连心桥</div>', ['国之大者', '连心桥']],
  ['cells', '<table><tr><td>国之</td><td>大者</td></tr></table>', []],
  ['form controls', '<p>国之<input>大者<select><option>国之大者</option></select></p>', []],
  ['a text field', '<textarea>国之大者</textarea><input value="国之大者">', []],
  [
    'what is not text',
    '<script>"国之大者"</script><style>/*国之大者*/</style><template>国之大者</template>',
    [],
  ],
  ['what stands in for something else', '<noscript>国之大者</noscript><iframe>国之大者</iframe>', []],
  ['a fallback', '<video>国之大者</video><object>国之大者</object><canvas>国之大者</canvas>', []],
  [
    'a block by style',
    '<p><span style="display:block">国之</span><span style="display:block">大者</span></p>',
    [],
  ],
  ['flex items', '<div style="display:flex"><span>国之</span><span>大者</span></div>', []],
  [
    'a block by style beside a phrase',
    '<p><span style="display:block">胸怀国之</span>大者，国之大者</p>',
    ['国之大者'],
  ],
  ['inline blocks', '<p><b style="display:inline-block">国之</b>大者</p>', ['国之大者']],
  ['editable text', '<div contenteditable>国之<b>大</b>者</div>', ['国之大者']],
  ['preformatted text', '<pre>国之\n大者</pre>', ['国之大者']],
  ['a button', '<p>国之<button>连心桥</button>大者</p>', ['连心桥']],
  ['hidden text, which may show later', '<p hidden>国之大者</p>', ['国之大者']],
  [
    'a field that stands before properties',
    '<form><input name="parentNode"><p>国之大者</p></form>',
    ['国之大者'],
  ],
];

/** All cases in one page. */
export const READING_PAGE = htmlPage(
  READING_CASES.map(([, html]) => `<section>${html}</section>`).join('\n'),
);

/** @returns the painted texts of each case, in reading order. */
export async function paintedInCases(page: Page): Promise<string[][]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('section')].map((section) =>
      [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = new Range();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range;
        })
        .filter((range) => section.contains(range.startContainer))
        .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
        .map((range) => range.toString().replace(/[\s\u200b\u2060\u00ad]/g, '')),
    ),
  );
}
