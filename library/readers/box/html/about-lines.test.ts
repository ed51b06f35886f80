import { expect, test } from 'vitest';
import { isAboutPage } from './about-lines';

test.each([
  ['发布时间：2025-03-05 10:22 来源：云州市人民政府办公室 浏览次数：1208次 字号：[大 中 小]'],
  ['2025-03-05 10:22 来源：云州日报'],
  ['来源：云州日报'],
  ['（责任编辑：苏禾）'],
  ['【打印】【关闭】'],
  ['打印本页 关闭窗口'],
  ['分享到：微信'],
  ['上一篇：云州市召开会议'],
  ['日期：2025-03-05'],
])('%s says something of the page', (line) => {
  expect(isAboutPage(line)).toBe(true);
});

test.each([
  ['编辑：请问您为什么办图书馆？'],
  ['来源于群众的智慧'],
  ['日期：以公告为准'],
  ['2025年3月5日'],
  ['大小街巷七十二条'],
  ['阅读是一种生活'],
  ['作者：林远'],
  ['（此件公开发布）'],
])('%s is text', (line) => {
  expect(isAboutPage(line)).toBe(false);
});
