import { paragraphs, type StructureCase, set } from './structure-case';

const BODY = '坚持全面保护、依法管理、科学养护的方针，把每一株古树都管起来、护起来、传下去。';

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
  paragraphs(
    'a line of a title may begin with a year, and so may the title',
    `云政发〔2025〕9号\n云州市人民政府关于表彰\n2024年度先进集体的决定\n各县人民政府：\n${BODY}`,
    `= 云州市人民政府关于表彰2024年度先进集体的决定\n@ 各县人民政府：\n${BODY}`,
  ),
  paragraphs(
    'a year alone, a month and an issue are none',
    `2025年第3期\n2025年3月\n2025年全市护林工作要点\n${BODY}`,
    `2025年第3期\n2025年3月\n= 2025年全市护林工作要点\n${BODY}`,
  ),
  paragraphs(
    'a preface is no title, whatever stands below it',
    `H1 引　言\n${BODY}\nH1 一、普查\n${BODY}`,
    `# 引　言\n${BODY}\n# 一、普查\n${BODY}`,
    '让古树更有依靠',
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
