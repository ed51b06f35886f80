/** The generator's own words: what writers put in the place of others, and into or round a quotation. */

export const SYNONYMS: Readonly<Record<string, string>> = {
  激动: '振奋',
  隆重: '郑重',
  热烈: '衷心',
  希望: '期盼',
  充分: '生动',
  高度: '特别',
  特殊: '深切',
  光荣: '崇高',
  连接: '沟通',
  重大: '光荣',
  关键: '重要',
  圆满: '胜利',
  最好: '极佳',
  广阔: '宏大',
  深入: '全面',
  积极: '踊跃',
  奋力: '努力',
  先进: '前沿',
  宝贵: '难得',
  务实: '扎实',
  强大: '澎湃',
  牢记: '铭记',
  挥洒: '洒下',
  共同: '携手',
  严肃: '庄重',
  始终: '时刻',
  自觉: '甘愿',
  融入: '汇入',
  具体: '生动',
  重要: '关键',
  承担: '肩负',
  淬炼: '锤炼',
  检验: '考察',
  主动: '自发',
  特别: '格外',
  巨大: '丰厚',
  迅速: '尽快',
  紧密: '有机',
  找准: '选好',
  丰富: '深厚',
  尽快: '早日',
  倾听: '听取',
  掌握: '获取',
  艰苦: '顽强',
};

export const INSERTED_WORDS = [
  '更加',
  '进一步',
  '切实',
  '真正',
  '持续',
  '一定',
  '扎扎实实',
  '始终如一',
  '与时俱进',
] as const;

/** Letters that stand in for others: some of the speech's own, some not. */
export const STRAY_LETTERS = [
  ...'的是在了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经',
] as const;

/** Invented, of two to eight characters. */
export const PLACE_NAMES = [
  '云州',
  '白水',
  '云州市',
  '青岭县',
  '云州地区',
  '白水自治州',
  '青岭高新技术区',
  '云州白水示范新区',
] as const;

export const INTERRUPTIONS = [
  '（掌声）',
  '（热烈鼓掌）',
  '（全场长时间鼓掌）',
  '[鼓掌]',
  '（笑声、掌声）',
] as const;
export const FOOTNOTES = ['[1]', '〔3〕', '[12]', '①', '³', '【7】', '（5）'] as const;
export const PINYIN = ['(jiān)', '（xuè）', '(pǐn xíng)'] as const;

/** What a page has before and after a passage; none of it stands in the speech for more than a few letters. */
export const CARRIERS: readonly (readonly [before: string, after: string])[] = [
  ['午饭前老周读了一遍稿子，其中写道：“', '”，他读完又把眼镜摘了下来。'],
  ['座位后排有人念道：', '。随后茶水凉了，雨也停了。'],
  ['记者在本子上抄下这么几句。', '。抄完他合上本子去赶末班车。'],
  ['邮件第二页写着：「', '」，收件人只回了两个字。'],
  ['\n', '\n'],
  ['昨夜翻旧报纸，看见一段：', '；旁边还有一张照片，颜色已经褪了。'],
  ['她把黑板擦净，又写下“', '”几行粉笔字，下课铃恰好响起。'],
];
