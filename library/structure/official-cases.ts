import type { RawDocument, RawLine } from '../readers/read-document';
import type { Facts } from './take-facts';

/** An official document as it comes out of a reader, with what it is to become and the facts it says of itself. */
export interface OfficialCase {
  readonly name: string;
  readonly raw: RawDocument;
  /** As in structure-case.ts. */
  readonly expected: string;
  readonly facts: Facts;
}

const BODY = '各县（市、区）要组织专业力量，对辖区内的古树名木逐株调查，做到一树一档、图文并茂。';
const TEXT = '坚持全面保护、依法管理、科学养护的方针，把每一株古树都管起来、护起来、传下去。';

/** Paragraphs of Word: `C ` before those set in the middle, `H1 ` before headings, and blank ones as they are. */
function word(name: string, lines: string, expected: string, facts: Facts): OfficialCase {
  const raw = lines.split('\n').map((line): RawLine => {
    const [, mark = '', text = line] = /^(C|H\d) (.*)$/u.exec(line) ?? [];
    if (mark === 'C') return { text, centred: true };
    return mark === '' ? { text } : { text, style: { kind: 'heading', level: Number(mark.slice(1)) } };
  });
  return { name, expected, facts, raw: { format: 'docx', wrapped: false, notes: [], lines: raw } };
}

function plain(name: string, lines: string, expected: string, facts: Facts): OfficialCase {
  const raw = lines.split('\n').map((text) => ({ text }));
  return { name, expected, facts, raw: { format: 'text', wrapped: true, notes: [], lines: raw } };
}

export const OFFICIAL: readonly OfficialCase[] = [
  word(
    'copy number, secrecy and urgency stand above the title, which goes on until 的通知',
    `000123\n机密★1年\n特急\nC 云州市人民政府办公室文件\nC 云政办发〔2025〕3号\n\nC 云州市人民政府办公室关于印发\nC 云州市城市更新行动实施方案\nC （2025—2027年）的通知\n\n各县（市、区）人民政府，市政府各部门：\n${BODY}\n云州市人民政府办公室\n2025年3月5日`,
    `000123\n机密★1年\n特急\n云州市人民政府办公室文件\n= 云州市人民政府办公室关于印发云州市城市更新行动实施方案（2025—2027年）的通知\n@ 各县（市、区）人民政府，市政府各部门：\n${BODY}\n云州市人民政府办公室\n2025年3月5日`,
    {
      title: '云州市人民政府办公室关于印发云州市城市更新行动实施方案（2025—2027年）的通知',
      number: '云政办发〔2025〕3号',
      date: '2025-03-05',
    },
  ),
  word(
    'the letterhead above a number is no title, who signs beside it stays',
    `云州市商务局\n云商发〔2025〕21号　　　　签发人：林远\n云州市商务局\n关于商业体系建设情况的报告\n市人民政府：\n${BODY}\n特此报告。\n云州市商务局\n二〇二五年三月五日`,
    `云州市商务局\n云商发〔2025〕21号　　　　签发人：林远\n= 云州市商务局关于商业体系建设情况的报告\n@ 市人民政府：\n${BODY}\n特此报告。\n云州市商务局\n二〇二五年三月五日`,
    { title: '云州市商务局关于商业体系建设情况的报告', number: '云商发〔2025〕21号', date: '2025-03-05' },
  ),
  word(
    'the name of a periodical above its issue is no title',
    `C 会 议 纪 要\nC 第12期\n云州市人民政府办公室　　　2025年3月8日\nC 市人民政府第四十一次常务会议纪要\n${BODY}`,
    `会 议 纪 要\n第12期\n云州市人民政府办公室　　　2025年3月8日\n= 市人民政府第四十一次常务会议纪要\n${BODY}`,
    { title: '市人民政府第四十一次常务会议纪要', date: '2025-03-08' },
  ),
  word(
    'who speaks, and when, below the title',
    `C 在全市教育大会上的讲话\nC （二〇二五年二月八日）\nC 林　远\n同志们：\n${BODY}`,
    `= 在全市教育大会上的讲话\n林　远\n@ 同志们：\n${BODY}`,
    { title: '在全市教育大会上的讲话', date: '2025-02-08', speaker: '林远' },
  ),
  word(
    'who speaks in the title, and when, with who wrote it down',
    `C 林远同志在全市教育大会上的讲话\nC （2025年2月8日，根据录音整理）\n同志们：\n${BODY}`,
    `= 林远同志在全市教育大会上的讲话\n（2025年2月8日，根据录音整理）\n@ 同志们：\n${BODY}`,
    { title: '林远同志在全市教育大会上的讲话', date: '2025-02-08', speaker: '林远' },
  ),
  word(
    'a subtitle says when, the line below it who in which office',
    `C 政府工作报告\nC ——2025年1月10日在云州市第八届人民代表大会第五次会议上\nC 云州市人民政府市长　林　远\n各位代表：\n${BODY}`,
    `= 政府工作报告——2025年1月10日在云州市第八届人民代表大会第五次会议上\n云州市人民政府市长　林　远\n@ 各位代表：\n${BODY}`,
    {
      title: '政府工作报告——2025年1月10日在云州市第八届人民代表大会第五次会议上',
      date: '2025-01-10',
      speaker: '林远',
      office: '云州市人民政府市长',
    },
  ),
  word(
    'when a law was passed and approved is not the day of a speech',
    `C 云州市湿地保护条例\nC （2024年11月28日市人大常委会通过　2025年1月10日省人大常委会批准）\n第一条　${BODY}`,
    `= 云州市湿地保护条例\n（2024年11月28日市人大常委会通过　2025年1月10日省人大常委会批准）\n第一条　${BODY}`,
    { title: '云州市湿地保护条例' },
  ),
  word(
    'a title set as a heading, with chapters of the same style, which are numbered',
    `H1 让老街留住人间烟火\nH1 ——云州旧城更新纪事\n${BODY}\nH1 一、先问居民\n${TEXT}\nH1 二、再画图纸\n${TEXT}`,
    `= 让老街留住人间烟火——云州旧城更新纪事\n${BODY}\n# 一、先问居民\n${TEXT}\n# 二、再画图纸\n${TEXT}`,
    { title: '让老街留住人间烟火——云州旧城更新纪事' },
  ),
  word(
    'lines in the middle are one title, reporters are none of it',
    `C 让每一盏灯\nC 都亮得有温度\nC 本报记者　林远　通讯员　苏禾\n${BODY}`,
    `= 让每一盏灯都亮得有温度\n本报记者　林远　通讯员　苏禾\n${BODY}`,
    { title: '让每一盏灯都亮得有温度' },
  ),
  word(
    'annexes are a list, whatever stands below them',
    `关于古树的通知\n${BODY}\n附件：1.古树名录\n2.保护规划\n云州市林业局\n2025年3月5日`,
    `= 关于古树的通知\n${BODY}\n附件：1.古树名录\n2.保护规划\n云州市林业局\n2025年3月5日`,
    { title: '关于古树的通知', date: '2025-03-05' },
  ),
  word(
    'days that stand all over a text are not its day',
    `古树保护大事记\n2021年3月\n${BODY}\n启动普查\n2022年3月5日\n${BODY}\n挂牌\n2023年3月5日\n${BODY}\n立法\n2024年3月5日\n${BODY}`,
    `= 古树保护大事记\n2021年3月\n${BODY}\n启动普查\n2022年3月5日\n${BODY}\n挂牌\n2023年3月5日\n${BODY}\n立法\n2024年3月5日\n${BODY}`,
    { title: '古树保护大事记' },
  ),
  word(
    'a table of contents has no headings, what it names has',
    `C 古树保护三年行动方案\nC 目　录\n一、总体要求 1\n二、主要任务 3\n一、总体要求\n${BODY}\n二、主要任务\n${TEXT}`,
    `= 古树保护三年行动方案\n目　录\n一、总体要求 1\n二、主要任务 3\n# 一、总体要求\n${BODY}\n# 二、主要任务\n${TEXT}`,
    { title: '古树保护三年行动方案' },
  ),
  plain(
    'lines that dots lead on from are not joined',
    `古树保护三年行动方案
一、总体要求………………………………………………1
二、主要任务………………………………………………3
一、总体要求
　　古树名木是山水之间活着的文物，是一方水土的记
忆。近年来，全市普查登记古树一千株，管护责任不清
等问题仍然存在。
　　坚持全面保护、依法管理、科学养护的方针，把每
一株古树都管起来、护起来、传下去。`,
    `= 古树保护三年行动方案
一、总体要求………………………………………………1
二、主要任务………………………………………………3
# 一、总体要求
古树名木是山水之间活着的文物，是一方水土的记忆。近年来，全市普查登记古树一千株，管护责任不清等问题仍然存在。
坚持全面保护、依法管理、科学养护的方针，把每一株古树都管起来、护起来、传下去。`,
    { title: '古树保护三年行动方案' },
  ),
  plain(
    'who signs and the day, set to the right, are two lines',
    `　　坚持全面保护、依法管理、科学养护的方针，把每一
株古树都管起来、护起来、传下去，做到一树一档，图文
并茂，年底以前全市挂牌率达到百分之百。
　　各县要组织专业力量，对辖区内的古树逐株调查，新
发现的要鉴定登记。
                            云州市人民政府办公室
                              二〇二五年三月五日`,
    `坚持全面保护、依法管理、科学养护的方针，把每一株古树都管起来、护起来、传下去，做到一树一档，图文并茂，年底以前全市挂牌率达到百分之百。
各县要组织专业力量，对辖区内的古树逐株调查，新发现的要鉴定登记。
云州市人民政府办公室
二〇二五年三月五日`,
    { date: '2025-03-05' },
  ),
  plain(
    'what each says in an interview begins on a new line',
    `最早一间书屋开在小卖部的后头，孩子们抢着一盏灯看
书，记者近日就此采访了苏禾，她和伙伴们走了六年，从
一间屋子走到两百间屋子，说起来却只是轻轻的几句话。
记者：当初为什么想到要在山里头办一座小小图书馆呢？
苏禾：那年冬天我回村过年，看见几个孩子围在灯下抢
一本没了封皮的故事书，心里不是滋味，想起自己小时候
也是这样过来的，就同几个朋友商量着把它办起来了吧。
记者：遇到的最大的困难是什么，又是怎样走过来的呢？
苏禾：没有人。房子可以借，书可以捐，人得自己去找，
头一年换了七个管理员，最短的只干三天就走了，后来才
慢慢地好起来。`,
    `最早一间书屋开在小卖部的后头，孩子们抢着一盏灯看书，记者近日就此采访了苏禾，她和伙伴们走了六年，从一间屋子走到两百间屋子，说起来却只是轻轻的几句话。
记者：当初为什么想到要在山里头办一座小小图书馆呢？
苏禾：那年冬天我回村过年，看见几个孩子围在灯下抢一本没了封皮的故事书，心里不是滋味，想起自己小时候也是这样过来的，就同几个朋友商量着把它办起来了吧。
记者：遇到的最大的困难是什么，又是怎样走过来的呢？
苏禾：没有人。房子可以借，书可以捐，人得自己去找，头一年换了七个管理员，最短的只干三天就走了，后来才慢慢地好起来。`,
    {},
  ),
];
