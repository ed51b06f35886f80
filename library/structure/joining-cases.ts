import { type StructureCase, set, text } from './structure-case';

export const JOINING: readonly StructureCase[] = [
  text('a list of names is no column', `林远\n苏禾\n何舟\n方知\n易平`, `林远\n苏禾\n何舟\n方知\n易平`),
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
  text(
    'brackets that hold a line end it, and what calls upon somebody begins one, however full the lines are',
    `（云州市第九届人民代表大会常务委员会会议通过）
各位代表，各位委员和今天特地前来列席的同志们：
　　坚持全面保护、依法管理、科学养护的方针，把每
一株古树都管起来，护起来传下去，到年底全市挂牌率
达到百分之百，一级古树全部落实专人养护，不留缺。
　　（本办法经市人民政府第三十六次常务会议通过）
　　各县要组织专业力量，对辖区内的古树逐株调查。`,
    `（云州市第九届人民代表大会常务委员会会议通过）
@ 各位代表，各位委员和今天特地前来列席的同志们：
坚持全面保护、依法管理、科学养护的方针，把每一株古树都管起来，护起来传下去，到年底全市挂牌率达到百分之百，一级古树全部落实专人养护，不留缺。
（本办法经市人民政府第三十六次常务会议通过）
各县要组织专业力量，对辖区内的古树逐株调查。`,
  ),
  text(
    'a day at some distance from whose it is ends its line, however full it is',
    `　　云州市人民政府办公室　　　　　　　2025年5月16日
　　坚持全面保护、依法管理、科学养护的方针，把每一
株古树都管起来，护起来传下去，到年底全市挂牌率达到
百分之百，一级古树全部落实专人养护，不留缺口死角。`,
    `云州市人民政府办公室　　　　　　　2025年5月16日
坚持全面保护、依法管理、科学养护的方针，把每一株古树都管起来，护起来传下去，到年底全市挂牌率达到百分之百，一级古树全部落实专人养护，不留缺口死角。`,
  ),
  text(
    'who is to do it, in brackets behind a sentence, ends a paragraph',
    `坚持全面保护、依法管理、科学养护的方针，把每一株古
树都管起来，护起来传下去，到年底全市挂牌率达到百分
百，一级古树全部落实专人养护。（市林业局负责落实。）
（一）推广复壮技术，做到一树一档。（市林业局牵头，市
农业农村局和市城市管理局、各县区人民政府分工负责）
（二）各县要组织专业力量，逐株调查，做到一树一档一
图。（市林业局负责）`,
    `坚持全面保护、依法管理、科学养护的方针，把每一株古树都管起来，护起来传下去，到年底全市挂牌率达到百分百，一级古树全部落实专人养护。（市林业局负责落实。）
（一）推广复壮技术，做到一树一档。（市林业局牵头，市农业农村局和市城市管理局、各县区人民政府分工负责）
（二）各县要组织专业力量，逐株调查，做到一树一档一图。（市林业局负责）`,
  ),
  text(
    'annexes of a full line are a list',
    `　　坚持全面保护、依法管理、科学养护的方针，把每
一株古树都管起来，护起来传下去，到年底全市挂牌率
达到百分之百，一级古树全部落实专人养护，不留缺。
　　附件：1.云州市古树名木保护管理任务清单分解表
　　2.云州市古树名木普查登记建档工作进度安排一览
　　3.云州市古树名录`,
    `坚持全面保护、依法管理、科学养护的方针，把每一株古树都管起来，护起来传下去，到年底全市挂牌率达到百分之百，一级古树全部落实专人养护，不留缺。
附件：1.云州市古树名木保护管理任务清单分解表
2.云州市古树名木普查登记建档工作进度安排一览
3.云州市古树名录`,
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
  set(
    'verses in the middle stay lines, and a line that begins small goes on',
    `1|8|100|16|坚持全面保护、依法管理、科学养护的方针，把每一
1|0|100|16|株古树都管起来，护起来传下去，到年底全市挂牌率
1|0|30|16|达到九成。
1|35|65|16|灯在山那边，
1|35|65|16|书在灯下面。
1|8|100|16|The council of Yunzhou has decided to protect
1|0|62|16|the old trees of the city
1|0|50|16|and everybody takes part.`,
    `坚持全面保护、依法管理、科学养护的方针，把每一株古树都管起来，护起来传下去，到年底全市挂牌率达到九成。
灯在山那边，
书在灯下面。
The council of Yunzhou has decided to protect the old trees of the city and everybody takes part.`,
  ),
];
