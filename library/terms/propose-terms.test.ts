import { expect, test } from 'vitest';
import speech from '~/assets/2025-assistance-cadres-speech.chuchu.md';
import { foldedLetters } from '~/engine/fold';
import type { Paragraph, ParagraphIndex, Term } from '~/engine/types';
import { processorTime } from '~/tests/processor-time';
import { proposeTerms } from './propose-terms';

function paragraphs(...texts: string[]): Paragraph[] {
  return texts.map((text, i) => ({ index: (i + 1) as ParagraphIndex, kind: 'body', level: 0, text }));
}

async function propose(text: string, terms: Term[] = []) {
  return proposeTerms({ paragraphs: paragraphs(text), terms });
}

test('of the flagged terms of the bundled speech at least 70 % are among its first 200 proposals', async () => {
  const proposals = await proposeTerms({ paragraphs: speech.paragraphs, terms: [] });
  const first = new Set(proposals.slice(0, 200).map(({ form }) => foldedLetters(form)));
  const flagged = speech.terms.filter(({ use }) => use === 'flagged');
  const found = flagged.filter(({ form }) => first.has(foldedLetters(form)));
  expect(flagged.length).toBeGreaterThan(60);
  expect(found.length / flagged.length).toBeGreaterThanOrEqual(0.7);
});

test('every proposal stands in one paragraph character for character, once in the list, with a reason', async () => {
  const proposals = await proposeTerms({ paragraphs: speech.paragraphs, terms: [] });
  for (const { form, reasons } of proposals) {
    expect(
      speech.paragraphs.some(({ text }) => text.includes(form)),
      form,
    ).toBe(true);
    expect(reasons, form).not.toEqual([]);
  }
  const letters = proposals.map(({ form }) => foldedLetters(form));
  expect(new Set(letters).size).toBe(letters.length);
});

test('terms that are listed already, or as an alias, are not proposed again', async () => {
  const listed: Term = {
    form: '云州经验',
    aliases: ['“三个一”机制'],
    use: 'flagged',
    group: '提法',
  };
  const forms = (await propose('推广“云州经验”,落实“三个一”机制。', [listed])).map(({ form }) =>
    foldedLetters(form),
  );
  expect(forms).not.toContain('云州经验');
  expect(forms).not.toContain('三个一机制');
});

test.each([
  ['what stands in quotation marks', '各地要学习“云州经验”。', '云州经验', 'quoted'],
  [
    'a short quotation with the word it belongs to',
    '实施好“十四五”规划纲要。',
    '“十四五”规划',
    'enumerated|quoted',
  ],
  ['items in a row', '不断提高政治判断力、政治领悟力、政治执行力,自觉看齐。', '政治领悟力', 'enumerated'],
  ['the last of them', '不断提高政治判断力、政治领悟力、政治执行力,自觉看齐。', '政治执行力', 'enumerated'],
  [
    'a stock formulation',
    '在以习近平同志为核心的党中央坚强领导下,一年来成绩显著。',
    '以习近平同志为核心的党中央',
    'formulation',
  ],
  ['a fixed part of formulations', '各部门都来贯彻新发展理念。', '新发展理念', 'established'],
  [
    'what is repeated in different surroundings',
    '古渡口要保护。修好古渡口。来到古渡口边。',
    '古渡口',
    'repeated',
  ],
])('%s is proposed, and why is said', async (_, text, form, reason) => {
  const proposal = (await propose(text)).find((one) => one.form === form);
  expect(proposal?.reasons.map(({ kind }) => kind).join(' ')).toMatch(new RegExp(reason));
});

test('days and numbers are not proposed', async () => {
  const forms = (await propose('2025年3月1日起施行,2025年3月1日前报送。')).map(({ form }) => form);
  expect(forms.filter((form) => /\d/.test(form))).toEqual([]);
});

test.each([
  ['a number at its end', '改造“断头路”45条，改造“断头路”60条。', '“断头路”45'],
  ['half of a pair of marks', '古写作“煠（炸）”，最常用。古写作“煠”，也常用。', '写作“煠'],
  ['a formulation cut from a word', '把着力点放在实体经济上。', '着力点放在实'],
  ['a formulation that goes on', '各地各部门要抓紧落实。', '各地各部门要'],
  [
    'the number of an article',
    '第二十条 查封财产。第三十条 查封文件。第四十条 查封车辆，应当查封。',
    '十条 查封',
  ],
  ['a formulation from one clause into the next', '构建供给体系，加快建设应急中心。', '体系，加快建设'],
  ['a verb and a quotation', '重点查“九小场所”、电动自行车、燃气管线和自建房。', '查“九小场所”'],
  ['what a verb of all work governs', '组织线上咨询，组织学校演练，组织医院疏散。', '组织线上'],
  ['the name of a part', '总体要求。把握总体要求，落实总体要求。', '总体要求'],
  ['a piece of a number', '常委会第二十一次会议决定，常委会第二十一次会议同意。', '一次会议'],
  ['a meeting by its number', '常委会第二十一次会议决定，常委会第二十一次会议同意。', '会第二十一次会议'],
  ['what an ordinal counts', '记得第一天来小站，走进小站，离开小站，回到小站。', '天来小站'],
  ['how many', '命名了10个，又命名10个。', '10个'],
  ['a verb and the head of a name', '贯彻落实党中央部署，贯彻落实党委要求。', '贯彻落实党'],
  ['where something is said', '在会议上发言，从会议上传出。', '会议上'],
  ['what a meeting does', '会议号召，要干。会议号召，要快。', '会议号召'],
  ['a word that is used otherwise', '让老手艺“活”起来。', '手艺“活”'],
  ['a share', '覆盖率达到90%以上，占比达到90%以上。', '达到90%以上'],
  ['how many years', '守了三十一年，干了三十一年。', '三十一年'],
  ['a quotation and how it stands', '“办事找熟人”仍然排在前面。', '“办事找熟人”仍然'],
  ['a verb and the quotation that it governs', '各级干部要做到“三不”。', '做到“三不”'],
  ['a place cut in two', '近年来，我市电动自行车保有量增长，云州市电动自行车管理要加强。', '市电动自行车'],
  ['what every meeting does', '办法经会议审议通过。', '会议审议通过'],
  ['a formulation with the head of the next word', '谱写高质量发展新的篇章。', '高质量发展新'],
  ['half of the owner of a quotation', '做政治坚定的“明白人”。', '坚定的“明白人”'],
  ['a word of every text', '近年来，下一步，近年来有进展，下一步要推进。', '近年来'],
])('%s is not proposed: %s', async (_, text, junk) => {
  const forms = (await propose(text)).map(({ form }) => form);
  expect(forms).not.toContain(junk);
});

test('of a heading the whole phrase is proposed, and no piece of it', async () => {
  const [heading] = paragraphs('三、把好事一件一件办下去');
  const proposals = await proposeTerms({
    paragraphs: [{ ...heading!, kind: 'heading', level: 1 }],
    terms: [],
  });
  expect(proposals.map(({ form }) => form)).toEqual(['好事一件一件办下去']);
});

test('the number of a heading is no part of a term', async () => {
  const headings = paragraphs('第一章　总则', '第二章　保护措施', '第一节　水资源', '第二节　水生态');
  const proposals = await proposeTerms({
    paragraphs: headings.map((heading) => ({ ...heading, kind: 'heading', level: 1 })),
    terms: [],
  });
  expect(proposals.map(({ form }) => form)).toEqual(expect.arrayContaining(['保护措施']));
  expect(proposals.filter(({ form }) => /第.[章节]/u.test(form))).toEqual([]);
});

test('who speaks in an interview is no term', async () => {
  const text = [
    '记者走进小站，同站长冯守义面对面。',
    '冯守义：记得。',
    '站长冯守义笑了。',
    '冯守义：小站不撤。',
  ];
  const proposals = await proposeTerms({ paragraphs: paragraphs(...text), terms: [] });
  expect(proposals.filter(({ form }) => form.includes('冯守义'))).toEqual([]);
});

test('a text without anything to propose gives nothing', async () => {
  expect(await propose('')).toEqual([]);
  expect(await propose('。。。……')).toEqual([]);
});

test.each(['政治、', '“政治', '发展“政治”', '政'])(
  '%s over and over takes no longer than it must',
  {
    timeout: 60_000,
  },
  async (piece) => {
    const timeOf = (text: string) => processorTime(() => propose(text));
    await timeOf(piece.repeat(1_000));
    const short = await timeOf(piece.repeat(1_000));
    const long = await timeOf(piece.repeat(8_000));
    // Linear is 8, quadratic is 64.
    expect(long / (short + 5)).toBeLessThan(30);
  },
);
