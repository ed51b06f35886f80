import type { ParagraphIndex, Source, SourceId } from '~/engine/types';

/** What one private source has: a sentence that the hostile page prints, one that it doesn't, a term in the first. */
interface OwnText {
  readonly printed: string;
  readonly secret: string;
  readonly term: string;
  /** As the page has it, where it doesn't print it word for word. */
  readonly onPage?: string;
}

export const OWN_TEXTS: readonly OwnText[] = [
  {
    printed: '老码头的石阶要按潮汐表分三次修补，不得一味图快。',
    secret: '修补石阶的账目由段启明单独保管。',
    term: '潮汐表',
  },
  {
    printed: '各乡养蜂户的蜂箱须在谷雨之前迁到南坡，沿途由护林员照看。',
    secret: '护林员的值守名单暂不对外公布。',
    term: '护林员照看',
  },
  {
    printed: '县志编纂组每周二晚上借用旧粮仓核对口述录音，灯油自备。',
    secret: '口述录音里提到的三户人家均用化名。',
    term: '口述录音',
  },
  {
    printed: '渡口的铁钟改由小学堂的学生轮流敲响，以免值班老人夜里受寒。',
    secret: '值班老人的补贴从渔税里悄悄支出。',
    term: '渡口的铁钟',
  },
  {
    printed: '新引来的泉水先灌梯田上层的苎麻，再放到下层的荸荠田里。',
    secret: '泉眼的确切位置只有水工知道。',
    term: '梯田上层的苎麻',
  },
  {
    printed: '凡借阅木活字者须当面清点字盘，缺一枚赔一枚，不准以铅字充数。',
    secret: '缺失的那枚字已在黎家祠堂找到。',
    term: '木活字',
  },
  {
    printed: '走村放映队的胶片按雨季旱季分箱存放，每箱垫两层干艾草。',
    secret: '第七箱胶片其实从未放映过。',
    term: '走村放映队',
  },
  {
    printed: '冬至前后请皮影艺人把旧戏本重新誊写一遍，错字用朱笔圈出。',
    secret: '誊写的酬劳按页付，但不立字据。',
    term: '皮影艺人',
    // One character replaced, one piece left out.
    onPage: '冬至前后请皮影艺人将旧戏本重新誊写一遍，错字用朱笔圈出。',
  },
  {
    printed: '要在X的山口设三处茶亭，过路的脚夫不论远近都可以歇脚喝水。',
    secret: '茶亭的钥匙藏在第二根横梁上。',
    term: '过路的脚夫',
    onPage: '要在云州的山口设三处茶亭，过路的脚夫不论远近都可以歇脚喝水。',
  },
  {
    printed: '雕版晾干之后再刷第二道桐油，刷油的日子要避开连阴天。',
    secret: '桐油的配方不写在任何纸上。',
    term: '第二道桐油',
  },
];

export const SECRETS = OWN_TEXTS.flatMap(({ secret, term }, i) => [
  secret.slice(0, -1),
  titleOf(i),
  renderingOf(term),
]);

function titleOf(i: number): string {
  return `云州内部纪要第${'甲乙丙丁戊己庚辛壬癸'[i]}号`;
}

function renderingOf(term: string): string {
  return `own rendering of ${term}`;
}

export function ownSources(visibility: Source['visibility'] = 'private'): Source[] {
  return OWN_TEXTS.map(({ printed, secret, term }, i) => ({
    id: `own-${i}` as SourceId,
    title: titleOf(i),
    date: '2026-03',
    version: 'full-text',
    complete: true,
    visibility,
    ...(printed.includes('X') && { placeholder: 'X' }),
    paragraphs: [titleOf(i), printed, secret].map((text, at) => ({
      index: (at + 1) as ParagraphIndex,
      kind: at === 0 ? 'title' : 'body',
      level: 0,
      text,
    })),
    terms: [
      {
        form: term,
        aliases: [],
        use: 'flagged',
        group: '提法',
        rendering: renderingOf(term),
        note: `备忘：${term}，译文待核。`,
      },
    ],
  }));
}
