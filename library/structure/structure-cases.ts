import type { RawDocument, RawLine } from '../readers/read-document';

/** A document as it comes out of a reader, and what is to be made of it; each awkward case a row. */
export interface StructureCase {
  readonly name: string;
  readonly raw: RawDocument;
  /** `= ` title, `@ ` salutation, `# ` … headings, everything else body text; one paragraph a line. */
  readonly expected: string;
}

const text = (name: string, lines: string, expected: string): StructureCase => ({
  name,
  raw: { format: 'text', wrapped: true, notes: [], lines: lines.split('\n').map((line) => ({ text: line })) },
  expected,
});

/** Paragraphs as they are; `H1 ` and `T ` before those that have a style. */
const paragraphs = (name: string, lines: string, expected: string, title?: string): StructureCase => ({
  name,
  raw: {
    format: 'docx',
    wrapped: false,
    notes: [],
    ...(title && { title }),
    lines: lines.split('\n').map((line): RawLine => {
      const [, mark = '', rest = line] = /^(H\d|T) (.*)$/u.exec(line) ?? [];
      if (mark === 'T') return { text: rest, style: { kind: 'title', level: 0 } };
      return mark ? { text: rest, style: { kind: 'heading', level: Number(mark.slice(1)) } } : { text: line };
    }),
  },
  expected,
});

/** Lines of a PDF: `page|left|right|size|text`, shares in hundredths. */
const set = (name: string, lines: string, expected: string): StructureCase => ({
  name,
  raw: {
    format: 'pdf',
    wrapped: true,
    notes: [],
    lines: lines.split('\n').map((line): RawLine => {
      const [page, left, right, size, words] = line.split('|');
      if (words === undefined) return { text: '' };
      return {
        text: words,
        set: { page: Number(page), left: Number(left) / 100, right: Number(right) / 100, size: Number(size) },
      };
    }),
  },
  expected,
});

export const JOINING: readonly StructureCase[] = [
  text(
    'indented first lines begin paragraphs, even after a full line',
    `　　古树名木是山水之间活着的文物，是一方水土的
记忆。近年来，全市普查登记古树一千株，管护责任
不清等问题仍然存在，现就有关的事项通知如下吧。
　　坚持全面保护、依法管理、科学养护的方针，把
每一株古树都管起来、护起来、传下去。`,
    `古树名木是山水之间活着的文物，是一方水土的记忆。近年来，全市普查登记古树一千株，管护责任不清等问题仍然存在，现就有关的事项通知如下吧。
坚持全面保护、依法管理、科学养护的方针，把每一株古树都管起来、护起来、传下去。`,
  ),
  text(
    'where indents are lost, a full line that ends a sentence goes on when the next is no first line',
    `当前我们正处在承前启后的关键历史节点上。
从全国来看我们正意气风发地迈上现代化新征程，
向着第二个目标前进。
借此机会我向同志们提出几点具体希望要求，
与大家共勉，让我们一道为这热土贡献全部力量。
大家来自五湖四海很多人都是业务骨干和中坚
力量有着丰富的知识储备和实践经验的年轻人们，
大有可为。`,
    `当前我们正处在承前启后的关键历史节点上。从全国来看我们正意气风发地迈上现代化新征程，向着第二个目标前进。
借此机会我向同志们提出几点具体希望要求，与大家共勉，让我们一道为这热土贡献全部力量。
大家来自五湖四海很多人都是业务骨干和中坚力量有着丰富的知识储备和实践经验的年轻人们，大有可为。`,
  ),
  text(
    'blank lines part paragraphs',
    `湿地保护坚持保护优先、严格管理、系统治
理、科学修复、合理利用的原则，由市人民政
府组织实施，各县予以协助

市、县人民政府应当组织编制湿地保护规划，
明确保护的范围、目标和措施。`,
    `湿地保护坚持保护优先、严格管理、系统治理、科学修复、合理利用的原则，由市人民政府组织实施，各县予以协助
市、县人民政府应当组织编制湿地保护规划，明确保护的范围、目标和措施。`,
  ),
  text(
    'a blank line after every line parts nothing',
    `　　湿地保护坚持保护优先、严格管理、系统治

理、科学修复、合理利用的原则，由市人民政府

组织实施，各县予以协助，社会各界共同参与其

中，形成合力。

　　市人民政府应当组织编制湿地保护规划，明

确保护的范围、目标和措施，并向社会公布。`,
    `湿地保护坚持保护优先、严格管理、系统治理、科学修复、合理利用的原则，由市人民政府组织实施，各县予以协助，社会各界共同参与其中，形成合力。
市人民政府应当组织编制湿地保护规划，明确保护的范围、目标和措施，并向社会公布。`,
  ),
  text(
    'lines of very different lengths are paragraphs as they are',
    `各县区要把乡村图书馆列入年度民生实事，主要负责同志亲自抓，一个村一个村地过，一本账一本账地算。
市里通报。
建一间屋子容易，让屋子里一直有人难。一些地方的图书馆，牌子挂上了，门却常常锁着。
每个村都要选一名热心人当管理员，可以是退休教师，也可以是返乡青年，还可以是志愿者。镇里要给补贴、给培训、给荣誉。`,
    `各县区要把乡村图书馆列入年度民生实事，主要负责同志亲自抓，一个村一个村地过，一本账一本账地算。
市里通报。
建一间屋子容易，让屋子里一直有人难。一些地方的图书馆，牌子挂上了，门却常常锁着。
每个村都要选一名热心人当管理员，可以是退休教师，也可以是返乡青年，还可以是志愿者。镇里要给补贴、给培训、给荣誉。`,
  ),
  text(
    'Latin words are joined with a space, hyphens of the setter go, those of the writer stay',
    `The council of Yunzhou has decided to protect the old trees of
the city, which are a well-known sight for visitors and a coop-
eration project of all its districts. The trees are a well-
known sight, and everybody is asked to take part in it. Coop-
eration is what matters most, says the mayor of the old city.`,
    'The council of Yunzhou has decided to protect the old trees of the city, which are a well-known sight for visitors and a cooperation project of all its districts. The trees are a well-known sight, and everybody is asked to take part in it. Cooperation is what matters most, says the mayor of the old city.',
  ),
  text(
    'spaces inside of lines stay as they came',
    `　　我代表 X 市委、市政府以及全市各族人民，向
各位 同志的到来表示最诚挚的欢迎和最衷心的感
谢，向 2025 年新到任的同志们致以问候。
　　大家不远千里、跨越山海，响应党的号召来到
这里。`,
    `我代表 X 市委、市政府以及全市各族人民，向各位 同志的到来表示最诚挚的欢迎和最衷心的感谢，向 2025 年新到任的同志们致以问候。
大家不远千里、跨越山海，响应党的号召来到这里。`,
  ),
  text(
    'a number at the head of a continued line begins nothing',
    `　　各级政府要将古树名木的保护经费列入本级的
财政预算，会议讨论了全年的工作安排，并同意将
一、二级古树全部纳入名录，由专人负责日常养护
工作，不得出现管护空档。
　　对盗伐古树名木的行为，有关部门要依法严肃
查处。`,
    `各级政府要将古树名木的保护经费列入本级的财政预算，会议讨论了全年的工作安排，并同意将一、二级古树全部纳入名录，由专人负责日常养护工作，不得出现管护空档。
对盗伐古树名木的行为，有关部门要依法严肃查处。`,
  ),
  set(
    'indents of a PDF begin paragraphs, also on the next page',
    `1|8|100|16|坚持全面保护、依法管理、科学养护的方针，把每一
1|0|100|16|株古树都管起来，护起来传下去，到年底全市挂牌率
2|0|100|16|达到百分之百，一级古树全部落实专人养护，不留缺。
2|8|100|16|各县要组织专业力量，对辖区内的古树逐株调查，做
2|0|40|16|到一树一档一图。`,
    `坚持全面保护、依法管理、科学养护的方针，把每一株古树都管起来，护起来传下去，到年底全市挂牌率达到百分之百，一级古树全部落实专人养护，不留缺。
各县要组织专业力量，对辖区内的古树逐株调查，做到一树一档一图。`,
  ),
  set(
    'rows of a table are not joined',
    `1|8|100|16|坚持全面保护、依法管理、科学养护的方针，把每一
1|0|60|16|株古树都管起来，护起来。
1|5|95|12|县区\t古树\t名木的总数量合计
1|5|95|12|云城\t一二六\t九十九株古树
1|8|100|16|各县要组织专业力量，对辖区内的古树逐株调查，做
1|0|40|16|到一树一档一图。`,
    `坚持全面保护、依法管理、科学养护的方针，把每一株古树都管起来，护起来。
县区\t古树\t名木的总数量合计
云城\t一二六\t九十九株古树
各县要组织专业力量，对辖区内的古树逐株调查，做到一树一档一图。`,
  ),
];

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
    'ranks that are left out close up',
    `H1 甲\n${BODY}\nH4 乙\n${BODY}\nH1 丙\n${BODY}`,
    `# 甲\n${BODY}\n## 乙\n${BODY}\n# 丙\n${BODY}`,
  ),
];

export const OPENINGS: readonly StructureCase[] = [
  paragraphs(
    'head of the paper, number, title in two lines, addressees',
    `云州市人民政府文件\n云政发〔2024〕18号\n云州市人民政府\n关于加强古树名木保护工作的通知\n各县（市、区）人民政府，市政府各部门：\n${BODY}`,
    `云州市人民政府文件\n= 云州市人民政府关于加强古树名木保护工作的通知\n@ 各县（市、区）人民政府，市政府各部门：\n${BODY}`,
  ),
  paragraphs(
    'the speaker’s line and a place stay paragraphs, the date in brackets becomes a fact',
    `在全市教育大会上的讲话\n（2024年9月10日）\n云州市委书记 林远\n同志们：\n${BODY}`,
    `= 在全市教育大会上的讲话\n云州市委书记 林远\n@ 同志们：\n${BODY}`,
  ),
  paragraphs(
    'a date with more in its brackets is no fact',
    `云州市湿地保护条例\n（2023年9月27日市人大常委会通过）\n第一章 总则\n第一条 为了加强湿地保护，制定本条例。`,
    `= 云州市湿地保护条例\n（2023年9月27日市人大常委会通过）\n# 第一章 总则\n第一条 为了加强湿地保护，制定本条例。`,
  ),
  paragraphs(
    'a salutation over two lines',
    `政府工作报告\n各位代表，\n同志们：\n${BODY}\n同志们！\n${BODY}`,
    `= 政府工作报告\n@ 各位代表，\n@ 同志们：\n${BODY}\n同志们！\n${BODY}`,
  ),
  paragraphs('what begins with a sentence has no title', `${BODY}\n${BODY}`, `${BODY}\n${BODY}`),
  paragraphs(
    'what the file calls itself proves the title, in however many lines',
    `云州研究\n老街\n的烟火\n${BODY}`,
    `云州研究\n= 老街的烟火\n${BODY}`,
    '老街的烟火',
  ),
  set(
    'the lines set largest are the title of a PDF',
    `1|30|70|10|云州调研第七期
1|10|90|22|让老街留住人间烟火
1|25|75|22|——云州旧城更新
1|8|100|12|云州旧城始建于明代，东西不过三里，却有大小街巷七
1|0|100|12|十二条，前些年年轻人搬走了，店铺关门，雨天一脚泥
1|0|30|12|晴天一身灰。`,
    `云州调研第七期
= 让老街留住人间烟火——云州旧城更新
云州旧城始建于明代，东西不过三里，却有大小街巷七十二条，前些年年轻人搬走了，店铺关门，雨天一脚泥晴天一身灰。`,
  ),
];
