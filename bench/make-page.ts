import type { PublicSource } from '~/engine/types';
import { makeRandom } from './make-random';

/** Pieces of text; those that reach across an element have two text nodes. */
const PIECES = 27_400;

/** Everyday words, our own choice; none of them is part of a term. */
const WORDS =
  '今天 早上 市场 里 的 白菜 比 昨天 便宜 两毛 钱 孩子 放学 后 在 院子 踢球 奶奶 坐 门口 剥 豆子 公交车 晚点 了 十分钟 司机 说 前面 修路 河边 柳树 发芽 有人 钓鱼 没有 动静 图书馆 新到 一批 小说 借书 人 排队 面馆 老板 加 一勺 辣油 客人 吃 得 满头 大汗 雨 下 整夜 屋檐 滴水 猫 躲 纸箱 睡觉'.split(
    ' ',
  );
const MARKS = '，，，，。。、；';

/** Of a page's pieces, how many hold a key term and how many a passage. */
export interface Density {
  readonly terms: number;
  readonly passages: number;
}

/** A page about nothing else: worse than any real one. */
export const DENSE: Density = { terms: 0.13, passages: 0.005 };

/** A page of news that quotes the speech in passing. */
export const ORDINARY: Density = { terms: 0.01, passages: 0.0005 };

/**
 * Makes a page of some 690,000 characters in 33,000 text nodes, the same every time: paragraphs of everyday words,
 * some of its pieces a key term, fewer a passage of the source; half of them reach across inline
 * elements, as real ones do.
 */
export function makePage(source: PublicSource, density: Density = DENSE): string {
  const random = makeRandom(20_250_601);
  const pick = <T>(list: ArrayLike<T>): T => list[Math.floor(random() * list.length)]!;
  const terms = source.terms.filter(({ use }) => use === 'flagged').map(({ form }) => form);
  const bodies = source.paragraphs.filter(({ kind, text }) => kind === 'body' && text.length > 80);

  const piece = (): string => {
    let text = '';
    while (text.length < 22) text += pick(WORDS) + (random() < 0.15 ? pick(MARKS) : '');
    const chance = random();
    if (chance < density.terms) text += acrossElements(pick(terms), random);
    else if (chance < density.terms + density.passages) {
      const { text: paragraph } = pick(bodies);
      const start = Math.floor(random() * (paragraph.length - 60));
      text += acrossElements(paragraph.slice(start, start + 20 + Math.floor(random() * 40)), random);
    }
    return text;
  };

  let html = '';
  for (let made = 0; made < PIECES; ) {
    const count = 3 + Math.floor(random() * 8);
    const pieces = Array.from({ length: count }, (_, i) =>
      i % 3 === 2 ? `<a href="#">${piece()}</a>` : piece(),
    );
    html += `<div class="item"><p>${pieces.join('<i></i>')}</p></div>\n`;
    made += count;
  }
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>bench</title>
<style>body{font:16px/1.8 sans-serif}.item{margin:1em}.dirty .item{padding-left:1px}</style><body>${html}</body></html>`;
}

function acrossElements(text: string, random: () => number): string {
  if (random() < 0.5) return text;
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, middle)}<b>${text.slice(middle)}</b>`;
}
