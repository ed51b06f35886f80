import { aSource } from '~/engine/test-sources';
import type { Source } from '~/engine/types';

/** What the pictures show of a user's library: invented places only. */
export const OWN_SOURCES: readonly Source[] = [
  {
    ...aSource({
      id: 'yunzhou-opinions',
      paragraphs: ['要把古渡口修好护好,让老码头成为看得见历史、留得住乡愁的地方。'],
      terms: [{ form: '看得见历史、留得住乡愁' }],
    }),
    title: '云州市关于加强古渡口保护工作的若干意见',
    publisher: '云州市人民政府办公室',
    number: '云政办发〔2024〕12号',
    date: '2024-03-01',
  },
  {
    ...aSource({
      id: 'yunzhou-research',
      paragraphs: ['要擦亮“云州经验”,把老百姓的操心事烦心事放在心上,一件接着一件办。'],
      terms: [{ form: '云州经验' }],
    }),
    title: '在云州调研时的讲话',
    date: '2019-05',
    visibility: 'private',
  },
];

/** A draft in which something of everything stands. */
export const DRAFT = [
  '关于做好挂职干部服务保障工作的通知',
  '各县（区）党委组织部：',
  '一、提高思想认识',
  '讲政治，是第一位的要求。对口支援和东西部协作，本质上是一项严肃的政治任务。要始终胸怀“国之大者”，不断提高政治领悟力、政治判断力、政治执行力。',
  '二、关心关爱干部',
  '会议强调：“要用脚步丈量云州的土地，用真心倾听群众意见，在最短的时间内摸清市情、县情、乡情。”各地要把老百姓的操心事烦心事放在心上，一件接着一件办。',
  '一位老船工说：“渡口虽小，连着千家万户。”',
].join('\n');
