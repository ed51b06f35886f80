import { expect, test, vi } from 'vitest';
import { aSource } from '~/engine/test-sources';
import { bundledSources } from '~/scripts/bundled-sources';
import { checkDraft } from './check-draft';
import { splitDraft } from './split-draft';
import { aLibrary, findingsIn } from './test-draft';

const library = aLibrary(
  [
    aSource({
      id: 'valley',
      paragraphs: [
        '清晨的山谷里雾气还没有散去，放羊的孩子赶着羊群走过石桥，桥下的溪水一路唱着歌奔向远方的平原。',
        '老人们坐在村口的槐树下，讲起从前修渠引水的往事，说那三年里没有一户人家退缩。',
        '以实实在在的行动推动各项工作再上新台阶，是大家共同的心愿。',
        '全村新修水渠12.5公里，改造泵站37座，粮食总产比上年增长2.6%。',
        '水渠的利用系数提高到0.62。',
        '渡口的路修通了。（热烈鼓掌）往后进城只要半个钟头，大家不用再起早赶路。',
        '挑水的时候，没有一个孩子落下，没有一个人喊累，大家都唱着歌。',
      ],
      terms: [{ form: '修渠引水' }],
    }),
  ],
  ['以实实在在的行动推动各项工作再上新台阶'],
);

/** Each finding as its kind and words. */
async function found(text: string): Promise<string[]> {
  const lines = text.split('\n');
  return (await findingsIn(text, library)).map(
    ({ kind, paragraph, start, end }) => `${kind}: ${lines[paragraph]!.slice(start, end)}`,
  );
}

test.for<[name: string, text: string, expected: string[]]>([
  [
    'word for word',
    '文中写道：“放羊的孩子赶着羊群走过石桥，桥下的溪水一路唱着歌奔向远方的平原。”',
    ['verbatim: 放羊的孩子赶着羊群走过石桥，桥下的溪水一路唱着歌奔向远方的平原'],
  ],
  [
    'a word replaced',
    '放羊的孩子赶着牛群走过石桥，桥下的溪水一路唱着歌奔向远方的平原。',
    ['altered: 放羊的孩子赶着牛群走过石桥，桥下的溪水一路唱着歌奔向远方的平原'],
  ],
  [
    'left out, with an ellipsis',
    '清晨的山谷里雾气还没有散去……桥下的溪水一路唱着歌奔向远方的平原。',
    ['abridged: 清晨的山谷里雾气还没有散去……桥下的溪水一路唱着歌奔向远方的平原'],
  ],
  [
    '… of full stops, or as it is typed in Hong Kong',
    '挑水的时候。。。没有一个人喊累，大家都唱着歌。\n挑水的时候⋯⋯没有一个人喊累，大家都唱着歌。',
    [
      'abridged: 挑水的时候。。。没有一个人喊累，大家都唱着歌',
      'abridged: 挑水的时候⋯⋯没有一个人喊累，大家都唱着歌',
    ],
  ],
  [
    'left out without one, near another that is marked',
    '清晨的山谷里雾气还没有散去……赶着羊群走过石桥，桥下的溪水一路着歌……远方的平原。',
    ['altered: 清晨的山谷里雾气还没有散去……赶着羊群走过石桥，桥下的溪水一路着歌……远方的平原'],
  ],
  [
    'what a transcript notes of its audience is left out by everybody',
    '他说：“渡口的路修通了。往后进城只要半个钟头，大家不用再起早赶路。”',
    ['abridged: 渡口的路修通了。往后进城只要半个钟头，大家不用再起早赶路'],
  ],
  [
    'left out without one',
    '清晨的山谷里雾气还没有散去，桥下的溪水一路唱着歌奔向远方的平原。',
    ['altered: 清晨的山谷里雾气还没有散去，桥下的溪水一路唱着歌奔向远方的平原'],
  ],
  [
    'stock wording',
    '我们要以实实在在的行动推动各项工作再上新台阶。',
    ['stock: 以实实在在的行动推动各项工作再上新台阶'],
  ],
  ['a key term', '当年修渠引水很不容易。', ['term: 修渠引水']],
  [
    'not in the library',
    '他说：“月亮升起的时候，渔船都已经回到了港口。”',
    ['unfound: 月亮升起的时候，渔船都已经回到了港口。'],
  ],
  [
    'mostly in the library: the rest of the quotation',
    '他说：“放羊的孩子赶着羊群走过石桥，桥下的溪水一路唱着歌奔向远方的平原，船上的渔夫却还在补网。”',
    [
      'verbatim: 放羊的孩子赶着羊群走过石桥，桥下的溪水一路唱着歌奔向远方的平原',
      'unfound: 船上的渔夫却还在补网',
    ],
  ],
  [
    'some wording shared: all of the quotation',
    '他说：“放羊的孩子赶着羊群，而船上的渔夫却还在灯下一针一线地补网。”',
    ['unfound: 放羊的孩子赶着羊群，而船上的渔夫却还在灯下一针一线地补网。', 'verbatim: 放羊的孩子赶着羊群'],
  ],
  [
    'a quotation that goes on in the next paragraph is none',
    '他说：“月亮升起的时候\n渔船都已经回到了港口。”',
    [],
  ],
  ['nothing', '今天天气很好。', []],
  [
    'words before the quotation mark are the draft’s own: nothing is left out between them and it',
    '老人们坐在“讲起从前修渠引水的往事，说那三年里没有一户人家退缩”。',
    ['verbatim: 讲起从前修渠引水的往事，说那三年里没有一户人家退缩', 'term: 修渠引水'],
  ],
  [
    'two quotations of one sentence, with the draft’s own words between them',
    '“清晨的山谷里雾气还没有散去”，还说“桥下的溪水一路唱着歌奔向远方的平原”。',
    ['verbatim: 清晨的山谷里雾气还没有散去', 'verbatim: 桥下的溪水一路唱着歌奔向远方的平原'],
  ],
  [
    'outside of quotation marks what is left out is left out',
    '清晨的山谷里，放羊的孩子赶着“羊群”走过石桥。',
    ['altered: 清晨的山谷里，放羊的孩子赶着“羊群”走过石桥'],
  ],
  [
    'another word at the end of a quotation',
    '他说：“老人们坐在村口的槐树下，讲起从前修渠引水的往昔。”',
    ['altered: 老人们坐在村口的槐树下，讲起从前修渠引水的往昔', 'term: 修渠引水'],
  ],
  [
    'the same words, when it is no quotation',
    '那些老人们坐在村口的槐树下，讲起从前修渠引水的往事。',
    ['verbatim: 老人们坐在村口的槐树下，讲起从前修渠引水的往事', 'term: 修渠引水'],
  ],
  [
    'another word at the head of a quotation',
    '他说：“那些老人们坐在村口的槐树下，讲起从前修渠引水的往事”。',
    ['altered: 那些老人们坐在村口的槐树下，讲起从前修渠引水的往事', 'term: 修渠引水'],
  ],
  [
    'the number of a note at the end of a quotation is no word of it',
    '他说：“老人们坐在村口的槐树下，讲起从前修渠引水的往事[1]”。',
    ['verbatim: 老人们坐在村口的槐树下，讲起从前修渠引水的往事', 'term: 修渠引水'],
  ],
  [
    'a letter or two of the clause behind it are the same by chance',
    '放羊的孩子赶着羊群走过石桥，桥头站满了人。',
    ['verbatim: 放羊的孩子赶着羊群走过石桥'],
  ],
  [
    '… and of the one before it, also where it differs',
    '乌云都散去，放羊的孩子赶着牛群走过石桥，桥头站满了人。',
    ['altered: 放羊的孩子赶着牛群走过石桥'],
  ],
  [
    'words that lead to a passage are the draft’s own, with a letter between them that is the same by chance',
    '他们总说的是那三年里没有一户人家退缩，说的是那三年里没有一户人家退缩。',
    ['verbatim: 那三年里没有一户人家退缩', 'verbatim: 那三年里没有一户人家退缩'],
  ],
  [
    '… but between quotation marks they are none',
    '他讲道：“说的是那三年里没有一户人家退缩。”',
    ['altered: 说的是那三年里没有一户人家退缩'],
  ],
  [
    'a quotation that goes over into the next paragraph of the source',
    '他说：“讲起从前修渠引水的往事，说那三年里没有一户人家退缩。以实实在在的”。',
    ['verbatim: 讲起从前修渠引水的往事，说那三年里没有一户人家退缩', 'term: 修渠引水'],
  ],
  [
    'a number is one as a whole, its point too',
    '全村新修水渠1.25公里，改造泵站37座',
    ['altered: 全村新修水渠1.25公里，改造泵站37座'],
  ],
  [
    'another number at the end, quoted or not',
    '“改造泵站37座，粮食总产比上年增长2.8%”，改造泵站37座，粮食总产比上年增长3%。',
    ['altered: 改造泵站37座，粮食总产比上年增长2.8%', 'altered: 改造泵站37座，粮食总产比上年增长3%'],
  ],
  [
    '… with a digit less or more, and another sign',
    '改造泵站37座，粮食总产比上年增长2%，改造泵站37座，粮食总产比上年增长2.65%，改造泵站37座，粮食总产比上年增长2.6‰。',
    [
      'altered: 改造泵站37座，粮食总产比上年增长2%',
      'altered: 改造泵站37座，粮食总产比上年增长2.65%',
      'altered: 改造泵站37座，粮食总产比上年增长2.6‰',
    ],
  ],
  ['of a short passage, no piece of a number', '灌区的利用系数提高到0.65。', ['verbatim: 的利用系数提高到']],
  [
    'a number put in is no footnote',
    '老人们坐在村口的3槐树下，讲起从前修渠引水的往事。',
    ['altered: 老人们坐在村口的3槐树下，讲起从前修渠引水的往事', 'term: 修渠引水'],
  ],
  [
    '… nor is a figure, wherever it stands',
    '“老人们坐在村口的槐树下12%，讲起从前修渠引水的往事。”',
    ['altered: 老人们坐在村口的槐树下12%，讲起从前修渠引水的往事', 'term: 修渠引水'],
  ],
  [
    'a sentence that is said twice is not half of it in another order',
    '没有一个孩子落下，没有一个人喊累。没有一个孩子落下，没有一个人喊累！',
    ['verbatim: 没有一个孩子落下，没有一个人喊累', 'verbatim: 没有一个孩子落下，没有一个人喊累'],
  ],
  [
    '… nor is what is quoted clause by clause',
    '“说那三年里没有一户人家退缩”“讲起从前修渠引水的往事”。',
    ['verbatim: 说那三年里没有一户人家退缩', 'verbatim: 讲起从前修渠引水的往事', 'term: 修渠引水'],
  ],
  [
    'a word in the cell of a table before the passage is the same by chance',
    '往事\t说那三年里没有一户人家退缩\t完成',
    ['verbatim: 说那三年里没有一户人家退缩'],
  ],
  [
    'another character at the end of a clause, without quotation marks too',
    '老人们坐在村口的槐树下，讲起从前修渠引水的往日。',
    ['altered: 老人们坐在村口的槐树下，讲起从前修渠引水的往日', 'term: 修渠引水'],
  ],
])('Finds: %s', async ([, text, expected]) => {
  expect(await found(text)).toEqual(expected);
});

test('What one source has verbatim is not altered because another has most of it in other words', async () => {
  const rest = '讲起从前修渠引水的往事，说那三年里没有一户人家退缩';
  const draft = `水是村庄的命脉啊乡亲们。${rest}，没有一个人喊苦`;
  const two = aLibrary([
    aSource({ id: 'earlier', paragraphs: [`水是村庄的命脉啊乡亲们。${rest}，没有一位叫苦。`] }),
    aSource({ id: 'later', paragraphs: [`老人们${rest}，没有一个人喊苦。`] }),
  ]);
  expect((await findingsIn(draft, two)).map(({ kind }) => kind)).toEqual(['verbatim', 'verbatim']);
});

test('A quotation whose words stand before it once more is found all the same', async () => {
  const twice =
    '着眼于推动区域协调发展、促进共同富裕作出的重大战略决策，这充分体现了党中央对X地区发展的高度重视和对';
  const text = `以习近平同志为核心的党中央${twice}他说：“${twice}X各族群众的特殊关怀。各位同志的到来，不仅仅是一次简单的工作。”`;
  const findings = await findingsIn(text, aLibrary(bundledSources()));
  expect(findings.filter(({ kind }) => kind === 'unfound')).toEqual([]);
});

test('… also where a part of it was', async () => {
  const twice =
    '都是业务骨干和中坚力量，有着丰富的知识储备和实践经验。但云州有其特殊的地理环境、发展阶段和风土人情，如何把';
  const text = `很多人在原单位${twice}他山之」。他说：“${twice}‘他山之石’转化为云州”`;
  const findings = await findingsIn(text, aLibrary(bundledSources()));
  expect(findings.filter(({ kind }) => kind === 'unfound')).toEqual([]);
});

test('Findings say in which paragraph they stand', async () => {
  const findings = await findingsIn('一、序\n\n桥下的溪水一路唱着歌奔向远方的平原\n完', library);
  expect(findings.map(({ paragraph }) => paragraph)).toEqual([2]);
});

test('A long draft is checked piece by piece, with what is done told in between', async () => {
  const draft = splitDraft(`${'今天天气很好。'.repeat(500)}\n`.repeat(20));
  const shares: number[] = [];
  const match = vi.fn(library.matcher.match);
  await checkDraft(draft, { match }, library.readSource, {
    onProgress: (done) => {
      shares.push(done);
    },
  });
  expect(match.mock.calls.length).toBeGreaterThan(2);
  expect(shares.length).toBe(match.mock.calls.length);
  expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
  expect(shares.at(-1)).toBe(1);
});

test('Checking stops when nobody waits for it any more', async () => {
  const stop = new AbortController();
  const draft = splitDraft(`${'今天天气很好。'.repeat(5000)}\n`.repeat(5));
  const match = vi.fn(library.matcher.match);
  const checked = checkDraft(draft, { match }, library.readSource, {
    signal: stop.signal,
    onProgress: () => stop.abort(new Error('enough')),
  });
  await expect(checked).rejects.toThrow('enough');
  expect(match).toHaveBeenCalledTimes(1);
});
