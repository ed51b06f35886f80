import { namesKind } from './title-words';

/** Who speaks or writes, as a line below the title says it. */
export interface Byline {
  readonly speaker: string;
  readonly office?: string;
}

/** Family names of nearly everybody; what begins with another character is no name without somebody saying so. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严赖覃洪武莫孔汤向常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆司卓古吉缪车项连芦麦褚娄窦戚岑景宫费卜冷晏席卫米柏宗瞿桂佟应臧闵苟邬边卞姬仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝';
const COMPOUND_SURNAMES = '欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|端木';
const NAME = `(?:[${SURNAMES}][\\s　]{0,4}\\p{Script=Han}|[${SURNAMES}]\\p{Script=Han}{2}|(?:${COMPOUND_SURNAMES})\\p{Script=Han}{1,2}|\\p{Script=Han}{2,6}(?:[·•・]\\p{Script=Han}{1,8}){1,2})`;
const OFFICE =
  '\\p{Script=Han}[\\p{Script=Han}、，·（）()]{1,40}(?:书记|主任|市长|县长|区长|省长|州长|镇长|乡长|主席|委员|常委|部长|局长|厅长|司长|处长|科长|院长|校长|所长|馆长|总理|秘书长|理事长|会长|董事长|总经理|检察长|组长|站长|台长|社长|总编辑|主编|教授|研究员|代表)';
const LABEL =
  '(?:讲话人|报告人|发言人|主讲人|演讲人|演讲者|致辞人|宣讲人|作者|主讲|文|本报记者|本刊记者|记者|通讯员)';

const BARE = new RegExp(`^[（(]?(?<name>${NAME})[）)]?$`, 'u');
const LABELLED = new RegExp(`^[（(]?${LABEL}[\\s　]{0,4}[：:／/|]?[\\s　]{0,4}(?<name>${NAME})[）)]?$`, 'u');
const WITH_OFFICE = new RegExp(`^[（(]?(?<office>${OFFICE})[\\s　]{1,8}(?<name>${NAME})[）)]?$`, 'u');
/** What stands below a title and begins as a name does. */
const NO_NAMES = /^(?:安排|简报|白皮书|成绩单)$/u;
const LONGEST = 60;

const IN_TITLE = new RegExp(
  `^(?:(?<called>${NAME})(?:同志在|同志|[：:]在)|(?<name>[${SURNAMES}]\\p{Script=Han}{2})在).{2,60}(?:上|时)的?(?:讲话|发言|致辞|演讲|书面讲话)(?:[（(].{1,20}[）)])?$`,
  'u',
);

/** @returns who speaks, of a title that says it: 林远同志在…会议上的讲话, 林远：在…会议上的讲话. */
export function speakerInTitle(title: string): string | undefined {
  const { called, name } = (title.length <= LONGEST * 2 && IN_TITLE.exec(title)?.groups) || {};
  return (called ?? name)?.replace(/\s/gu, '');
}

/** @returns who speaks, of a line that says nothing else: 林　远, （林远）, 作者：林远, 云州市委书记 林远. */
export function bylineOf(text: string): Byline | undefined {
  const line = text.trim();
  if (line.length > LONGEST) return undefined;
  const { name, office } = (WITH_OFFICE.exec(line) ?? LABELLED.exec(line) ?? BARE.exec(line))?.groups ?? {};
  if (name === undefined) return undefined;
  const speaker = name.replace(/\s/gu, '');
  // 方　案 is no Mr Fang.
  if (namesKind(speaker) || NO_NAMES.test(speaker)) return undefined;
  return office === undefined ? { speaker } : { speaker, office };
}
