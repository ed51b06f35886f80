/** Words that no key term begins with: they tie it to what stands before, or point at somebody. */
const NOT_FIRST = new Set([
  ...'的了着过地得之在和与及或而且并但是为以于从到向对把被将让使由给比跟同至这那其此该各每某我你他她它们要会能可应须等也都还又再就才只最更很极太不没无未有正已曾所上下中内里外前后时一二三四五六七八九十两几多个名位次项条年月日号本市县区乡镇村省化级',
  ...[
    '我们',
    '你们',
    '他们',
    '大家',
    '同志',
    '各位',
    '这个',
    '这样',
    '一个',
    '一项',
    '一系列',
    '以及',
    '因为',
    '所以',
    '但是',
    '不仅',
    '不仅是',
    '更是',
    '就是',
    '也是',
    '能够',
    '可以',
    '必须',
    '始终',
    '自觉',
    '不断',
    '已经',
    '正在',
    '通过',
    '关于',
    '对于',
    '为了',
    '希望',
    '如何',
    '一定',
    '首先',
    '一是',
    '同时',
    '当前',
    '这里',
    '特别',
    '有着',
    '有其',
    '每一项',
    '这充分',
    '仍然',
    '依然',
    '其中',
    '此外',
    '尤其',
    '逐步',
    '以上',
    '以下',
    '以内',
    '凡是',
    '按照',
    '依照',
    '根据',
    '由于',
    '随着',
    '本报',
    '有关',
    '一律',
    '更加',
  ],
]);

/** Words after which something has to come, also where a stock formulation breaks off. */
const LEADS_ON = '要 第 关于 对于 或者 以及 提供 进行 包括 属于 有关 达到 下一 应当 新'.split(' ');
const LEADING_ON = new Set(LEADS_ON);

/** Words that no key term ends with. */
const NOT_LAST = new Set([
  ...'的了着过地得之在和与及或而且并但是为以于从到向对把被将让使由给比跟同这那其此该各每某我你他她它们要会能可应须也都还又再就才只最更很极太不没无未有正已曾所第内时党上下',
  ...[
    '我们',
    '你们',
    '他们',
    '大家',
    '以及',
    '作出',
    '做到',
    '来到',
    '成为',
    '充分',
    '印发',
    '出台',
    '负责人',
    '上来',
    '起来',
    ...LEADS_ON,
  ],
]);

/** Verbs that say little by themselves: what they govern is the term. */
const LIGHT_VERBS = new Set(
  (
    '推动 促进 实现 深入 贯彻 融入 提高 加强 建设 作出 体现 充分 奋力 聚焦 胸怀 把握 深化 开展 推进 加快 坚持 增强 提升 ' +
    '注入 带来 做到 做好 保持 坚决 积极 主动 进一步 切实 牢固 努力 确保 打造 构建 聚力 发挥 形成 完善 健全 成为 作为 承担 检验 ' +
    '实施 实行 推行 推广 新建 建立 建成 设立 组织 制定 落实 加强 加大 强化 严格 探索 没有 ' +
    '满足 统筹 负责 围绕 支持 鼓励 引导 依托 完成 解决 引进 惠及 改造 新增 新修 出台 印发 高于 超过'
  ).split(' '),
);

export function mayBegin(word: string): boolean {
  return !NOT_FIRST.has(word) && !word.startsWith('是') && !word.endsWith('了');
}

export function isLightVerb(word: string): boolean {
  return LIGHT_VERBS.has(word);
}

export function mayEnd(word: string): boolean {
  // The segmenter takes 人的 for a word.
  return !NOT_LAST.has(word) && (!word.endsWith('的') || word === '目的');
}

/** @returns whether a formulation that ends with this word is cut off: 各地各部门要, 最高人民法院关于. */
export function endsLoosely(word: string): boolean {
  return LEADING_ON.has(word);
}

/** What parts of documents are called, whatever they are about. */
const PARTS =
  '总体要求 基本原则 指导思想 主要目标 工作目标 总体目标 重点任务 主要任务 工作任务 主要工作 重点工作 工作要求 有关要求 有关事项 ' +
  '保障措施 组织保障 工作措施 存在问题 主要问题 存在的问题 下一步打算 下一步工作 工作情况 基本情况 活动主题 活动内容 活动时间 适用范围';

/** What governments and meetings do in every document, and who does it. */
const ROUTINE =
  '贯彻落实 贯彻执行 认真贯彻 认真贯彻执行 审议通过 会议审议 会议审议通过 会议通过 征求意见 有关规定 有关部门 ' +
  '有关单位 相关部门 有关问题 会议听取 会议指出 会议强调 会议要求 会议认为 会议号召 充分肯定 过去一年 ' +
  '有关法律法规 县级以上 人民政府 市人民政府 县人民政府 办公室 负责人 负责同志 主要负责同志 具体范围 作如下决定 ' +
  '任务分工';

/** Everyday words of three letters and more that stand in every text. */
const EVERYDAY = new Set([
  ...PARTS.split(' '),
  ...ROUTINE.split(' '),
  '近年来',
  '年以来',
  '年来',
  '以来',
  '下一步',
  '进一步',
  '一部分',
  '一方面',
  '另一方面',
  '这一点',
]);

export function isEveryday(letters: string): boolean {
  return EVERYDAY.has(letters);
}
