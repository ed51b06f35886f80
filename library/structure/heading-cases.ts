import { paragraphs, type StructureCase, set } from './structure-case';

const BODY = '坚持全面保护、依法管理、科学养护的方针，把每一株古树都管起来、护起来、传下去。';

export const HEADINGS: readonly StructureCase[] = [
  paragraphs(
    'levels nest as official documents number them',
    `一、总体要求\n${BODY}\n二、任务\n（一）普查\n${BODY}\n1.建档\n${BODY}\n（1）登记\n${BODY}\n（二）管护\n${BODY}\n三、保障\n${BODY}`,
    `# 一、总体要求\n${BODY}\n# 二、任务\n## （一）普查\n${BODY}\n### 1.建档\n${BODY}\n#### （1）登记\n${BODY}\n## （二）管护\n${BODY}\n# 三、保障\n${BODY}`,
  ),
  paragraphs(
    'chapters and sections are headings, articles are the text of the law',
    `第一章 总则\n第一条 为了加强湿地保护，制定本条例。\n第二章 保护\n第一节 规划\n第二条 本市湿地的保护适用本条例。\n第二节 利用\n第三条 在湿地范围内禁止下列行为：\n（一）开垦湿地；\n（二）捡拾鸟蛋。`,
    `# 第一章 总则\n第一条 为了加强湿地保护，制定本条例。\n# 第二章 保护\n## 第一节 规划\n第二条 本市湿地的保护适用本条例。\n## 第二节 利用\n第三条 在湿地范围内禁止下列行为：\n（一）开垦湿地；\n（二）捡拾鸟蛋。`,
  ),
  paragraphs(
    'an article’s name alone on its line is a heading',
    `第一条 租金\n甲方按月收取租金，每月十日前付清。\n第二条 期限\n租期三年，自签字之日起算。`,
    `# 第一条 租金\n甲方按月收取租金，每月十日前付清。\n# 第二条 期限\n租期三年，自签字之日起算。`,
  ),
  paragraphs(
    'a numbered paragraph that goes on is text, whatever its number',
    `${BODY}\n一、加强领导。各级政府要将经费列入预算，建立稳定的投入机制。\n二、严格执法。对盗伐古树的行为要依法严肃查处；对成绩突出的给予表彰。\n一是要有人管，二是要有好书`,
    `${BODY}\n一、加强领导。各级政府要将经费列入预算，建立稳定的投入机制。\n二、严格执法。对盗伐古树的行为要依法严肃查处；对成绩突出的给予表彰。\n一是要有人管，二是要有好书`,
  ),
  paragraphs(
    'short numbered lines one after the other are a list',
    `${BODY}\n1.项目建议书\n2.可行性报告\n3.环境影响评价\n${BODY}`,
    `${BODY}\n1.项目建议书\n2.可行性报告\n3.环境影响评价\n${BODY}`,
  ),
  paragraphs(
    'a short heading with a full stop has its text below it',
    `一、加强领导。\n${BODY}\n（一）明确责任。\n${BODY}\n1.参加会议。\n2.提交材料。`,
    `# 一、加强领导。\n${BODY}\n## （一）明确责任。\n${BODY}\n1.参加会议。\n2.提交材料。`,
  ),
  paragraphs(
    'questions with a number have their answers below them, unless they are a list',
    `1.古树由谁来管护？\n${BODY}\n2.砍了要罚多少？\n${BODY}\n请大家想一想：\n（1）谁来管？\n（2）怎么管？\n${BODY}`,
    `# 1.古树由谁来管护？\n${BODY}\n# 2.砍了要罚多少？\n${BODY}\n请大家想一想：\n（1）谁来管？\n（2）怎么管？\n${BODY}`,
  ),
  paragraphs(
    'quantities, years and approximate numbers are no numbers of headings',
    `${BODY}\n1.5万亿元的投资\n${BODY}\n2024年工作要点\n${BODY}\n一、二级古树名录\n${BODY}\n第一条的规定仍然有效\n${BODY}\n第三章的内容另行公布\n${BODY}`,
    `${BODY}\n1.5万亿元的投资\n${BODY}\n2024年工作要点\n${BODY}\n一、二级古树名录\n${BODY}\n第一条的规定仍然有效\n${BODY}\n第三章的内容另行公布\n${BODY}`,
  ),
  paragraphs(
    'styles win over numbers and nest the numbers below them',
    `T 工作报告\nH1 回顾\n${BODY}\n一、普查\n${BODY}\nH2 二、管护\n${BODY}\nH1 展望\n${BODY}`,
    `= 工作报告\n# 回顾\n${BODY}\n## 一、普查\n${BODY}\n## 二、管护\n${BODY}\n# 展望\n${BODY}`,
  ),
  paragraphs(
    'the only heading of the highest rank, at the top, is the title',
    `H1 工作报告\n${BODY}\nH2 回顾\n${BODY}\nH3 普查\n${BODY}\nH2 展望\n${BODY}`,
    `= 工作报告\n${BODY}\n# 回顾\n${BODY}\n## 普查\n${BODY}\n# 展望\n${BODY}`,
  ),
  paragraphs(
    'the only heading below a text is none of a title',
    `${BODY}\nH1 回顾\n${BODY}\nH2 普查\n${BODY}`,
    `${BODY}\n# 回顾\n${BODY}\n## 普查\n${BODY}`,
  ),
  paragraphs(
    'numbers with spaces, full-width figures and dots, as people type them',
    `一 、2024年工作回顾\n${BODY}\n１．普查\n${BODY}\n二.管护\n${BODY}\n\u200b三、保障\n${BODY}`,
    `# 一 、2024年工作回顾\n${BODY}\n## １．普查\n${BODY}\n# 二.管护\n${BODY}\n# 三、保障\n${BODY}`,
  ),
  paragraphs(
    'bold lines above a text are headings, below those with numbers where these come first',
    `${BODY}\n一、任务\n${BODY}\nB 县级抓落实\n${BODY}\nB 部门抓督导\n${BODY}\n二、保障\n${BODY}`,
    `${BODY}\n# 一、任务\n${BODY}\n## 县级抓落实\n${BODY}\n## 部门抓督导\n${BODY}\n# 二、保障\n${BODY}`,
  ),
  paragraphs(
    'and above those with numbers where they come first themselves',
    `T 工作报告\nB 县级抓落实\n${BODY}\n一、任务\n${BODY}\nB 部门抓督导\n${BODY}`,
    `= 工作报告\n# 县级抓落实\n${BODY}\n## 一、任务\n${BODY}\n# 部门抓督导\n${BODY}`,
  ),
  paragraphs(
    'bold sentences, captions, labels and what has no text below it are none',
    `${BODY}\nB 要把古树护起来。\n${BODY}\nB 图1 古树\n${BODY}\nB 联系人：林远\n${BODY}\nB 云州市人民政府\n2025年3月5日`,
    `${BODY}\n要把古树护起来。\n${BODY}\n图1 古树\n${BODY}\n联系人：林远\n${BODY}\n云州市人民政府\n2025年3月5日`,
  ),
  paragraphs(
    'several lines in the middle, each above a text, are headings; one may be anything, and verses stand together',
    `${BODY}\nC 守住一片绿\n${BODY}\nC 换来满城荫\n${BODY}\nC 灯在山那边，\nC 书在灯下面。\n${BODY}`,
    `${BODY}\n# 守住一片绿\n${BODY}\n# 换来满城荫\n${BODY}\n灯在山那边，\n书在灯下面。\n${BODY}`,
  ),
  paragraphs(
    'cells are none, whatever they look like',
    `${BODY}\nD 责任单位\n${BODY}\nD 工作内容\n${BODY}`,
    `${BODY}\n责任单位\n${BODY}\n工作内容\n${BODY}`,
  ),
  paragraphs(
    'one line in the middle is none',
    `${BODY}\nC 守住一片绿\n${BODY}`,
    `${BODY}\n守住一片绿\n${BODY}`,
  ),
  paragraphs(
    'the name of an annex stands outside of its numbers',
    `${BODY}\n一、任务\n${BODY}\n附件1\nC 古树名录\n一、银杏\n${BODY}`,
    `${BODY}\n# 一、任务\n${BODY}\n附件1\n# 古树名录\n## 一、银杏\n${BODY}`,
  ),
  paragraphs(
    'and outside of chapters that have a style',
    `T 工作报告\nH1 回顾\n${BODY}\nH2 普查\n${BODY}\n附件\nC 古树名录\n一、银杏\n${BODY}`,
    `= 工作报告\n# 回顾\n${BODY}\n## 普查\n${BODY}\n附件\n# 古树名录\n## 一、银杏\n${BODY}`,
  ),
  paragraphs(
    'over as many lines as it is set',
    `${BODY}\n附件1\nC 古树名木普查登记\nC 技术规程\nC （试行）\n一、银杏\n${BODY}\n附件2\nC 古树名录\nC 单位：株\n${BODY}`,
    `${BODY}\n附件1\n# 古树名木普查登记技术规程（试行）\n## 一、银杏\n${BODY}\n附件2\n# 古树名录\n单位：株\n${BODY}`,
  ),
  paragraphs(
    'or as the list of annexes has it, set in the middle or not',
    `${BODY}\n附件：1.2024年古树普查情况表\n2.古树名录\n附件1\n2024年古树普查\n情况表\n${BODY}\n附件2\n古树名录\n${BODY}\n附件3\n古树图谱\n${BODY}`,
    `${BODY}\n附件：1.2024年古树普查情况表\n2.古树名录\n附件1\n# 2024年古树普查情况表\n${BODY}\n附件2\n# 古树名录\n${BODY}\n附件3\n古树图谱\n${BODY}`,
  ),
  paragraphs(
    'what a notice hands on has its name for a headline, wherever it stands and however it looks',
    `T 关于印发《云州市古树保护三年行动方案（2025—2027年）》的通知\n${BODY}\n云州市林业局\n2025年3月5日\n云州市古树保护\n三年行动方案\n（2025—2027年）\n${BODY}\n一、银杏\n${BODY}`,
    `= 关于印发《云州市古树保护三年行动方案（2025—2027年）》的通知\n${BODY}\n云州市林业局\n2025年3月5日\n# 云州市古树保护三年行动方案（2025—2027年）\n${BODY}\n## 一、银杏\n${BODY}`,
  ),
  paragraphs(
    'in a table or at the end it is mentioned only',
    `T 关于印发古树名录的通知\n${BODY}\nD 古树名录\n${BODY}\n古树名录`,
    `= 关于印发古树名录的通知\n${BODY}\n古树名录\n${BODY}\n古树名录`,
  ),
  set(
    'a line set much larger than the text has what follows below it, outside of numbers that are set smaller',
    `1|20|80|22|守住一片绿
1|8|100|12|坚持全面保护、依法管理、科学养护的方针，把每一株古树
1|0|100|12|都管起来，护起来传下去，到年底全市挂牌率达到百分之百
1|8|30|12|一、先摸底
1|8|100|12|一级古树全部落实专人养护，不留缺口，做到一树一档一图
1|0|100|12|都管起来，护起来传下去，到年底全市挂牌率达到百分之百
1|0|20|12|不留死角。
1|25|75|18|换来满城荫
1|40|60|12|本报评论员
1|8|100|12|各县要组织专业力量，对辖区内的古树逐株调查，做到一树
1|0|40|12|一档一图。
1|10|60|18|到年底，一级古树全部落实专人养护。`,
    `= 守住一片绿
坚持全面保护、依法管理、科学养护的方针，把每一株古树都管起来，护起来传下去，到年底全市挂牌率达到百分之百
# 一、先摸底
一级古树全部落实专人养护，不留缺口，做到一树一档一图都管起来，护起来传下去，到年底全市挂牌率达到百分之百不留死角。
# 换来满城荫
本报评论员
各县要组织专业力量，对辖区内的古树逐株调查，做到一树一档一图。
到年底，一级古树全部落实专人养护。`,
  ),
  paragraphs(
    'notes come after the text, and are no headings',
    `${BODY}\nN 一、见《古树志》第三章\n${BODY}`,
    `${BODY}\n${BODY}\n一、见《古树志》第三章`,
  ),
  paragraphs(
    'ranks that are left out close up',
    `H1 甲\n${BODY}\nH4 乙\n${BODY}\nH1 丙\n${BODY}`,
    `# 甲\n${BODY}\n## 乙\n${BODY}\n# 丙\n${BODY}`,
  ),
];
