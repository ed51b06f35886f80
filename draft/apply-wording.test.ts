import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedLetters } from '~/engine/fold';
import { aSource } from '~/engine/test-sources';
import type { Source } from '~/engine/types';
import { bundledSources } from '~/scripts/bundled-sources';
import { applyWording } from './apply-wording';
import { applyEdit, inverse } from './edit';
import { isPassage, type PassageFinding } from './finding';
import { splitDraft } from './split-draft';
import { aLibrary, findingsIn, type TestLibrary } from './test-draft';

const speech = bundledSources();
const library = aLibrary(speech);
const poem: Source = aSource({
  paragraphs: [
    '老人们坐在村口的槐树下，讲起从前修渠引水的“三年往事”，说那时没有一户人家退缩，也没有人喊过苦。',
    '《云州市农田水利条例》自2020年7月1日起施行，任何单位和个人都不得擅自侵占农田水利设施。',
    '有的同志讲：“水渠修好了，‘最后一公里’却没人管。”这句话讲得很实在，也很有分量。',
  ],
});

function sourceText(sources: readonly Source[], { match }: PassageFinding): string {
  const place = match.places[0]!;
  const source = sources.find(({ id }) => id === place.sourceId)!;
  return source.paragraphs.find(({ index }) => index === place.paragraph)!.text;
}

/** The first passage that differs, and the edit for it; undefined where none does. */
async function editOf(
  text: string,
  sources: readonly Source[],
  lib: TestLibrary,
  names: readonly string[] = [],
) {
  const finding = (await findingsIn(text, lib)).filter(isPassage).find(({ kind }) => kind === 'altered');
  if (finding?.match.kind !== 'altered') return undefined;
  const edit = applyWording({
    paragraph: finding.paragraph,
    text: splitDraft(text)[finding.paragraph]!.text,
    match: finding.match,
    source: sourceText(sources, finding),
    typography: 'chinese',
    placeholder: { mark: 'X', names },
  });
  return { ...finding, edit, source: sourceText(sources, finding) };
}

async function corrected(text: string, sources = speech, lib = library): Promise<string> {
  const altered = await editOf(text, sources, lib);
  if (!altered) throw new Error(`Nothing differs in ${text}`);
  return applyEdit(splitDraft(text), altered.edit)
    .map((paragraph) => paragraph.text)
    .join('\n');
}

const poetry = aLibrary([poem]);

test.for<[name: string, names: string[], expected: string]>([
  ['that the draft has elsewhere', ['云州'], '用脚步丈量云州的土地，用真心倾听群众呼声'],
  ['that it has here, of several', ['江州', '云州'], '用脚步丈量云州的土地，用真心倾听群众呼声'],
  ['that nobody knows', [], '用脚步丈量X的土地，用真心倾听群众呼声'],
])('In the placeholder’s place stands a name %s', async ([, names, expected]) => {
  const text = '用脚步丈量云州大地，用真心倾听群众呼声';
  const altered = await editOf(text, speech, library, names);
  expect(altered && applyEdit(splitDraft(text), altered.edit)[0]?.text).toBe(expected);
});

describe('Using the source’s wording', () => {
  test.for<[name: string, draft: string, expected: string]>([
    [
      'a letter replaced',
      '他要求“用脚步测量云州的土地，用真心倾听群众呼声”。',
      '他要求“用脚步丈量云州的土地，用真心倾听群众呼声”。',
    ],
    [
      'a word left out, without a second comma',
      '放下架子、迈开步子，多到基层一线去，多到田间地头去，多到项目现场去',
      '放下架子、扑下身子、迈开步子，多到基层一线去，多到田间地头去，多到项目现场去',
    ],
    [
      'a word added',
      '大家要始终牢牢地胸怀“国之大者”，不断提高政治判断力、政治领悟力、政治执行力',
      '大家要始终胸怀“国之大者”，不断提高政治判断力、政治领悟力、政治执行力',
    ],
    [
      'items in another order',
      '胸怀“国之大者”，不断提高政治领悟力、政治判断力、政治执行力，自觉把个人的人生追求融入',
      '胸怀“国之大者”，不断提高政治判断力、政治领悟力、政治执行力，自觉把个人的人生追求融入',
    ],
    [
      'marks of quotation stay the draft’s',
      '他说：“大家要始终胸怀‘国之大事’，不断提高政治判断力、政治领悟力、政治执行力。”',
      '他说：“大家要始终胸怀‘国之大者’，不断提高政治判断力、政治领悟力、政治执行力。”',
    ],
    [
      'marks that are put in go by the level they stand on',
      '他说：“是连接东部与西部、发达地区与后发地区，承载着深化区域合作、巩固拓展脱贫攻坚成果。”',
      '他说：“是连接东部与西部、发达地区与后发地区的‘连心桥’和‘同心结’，承载着深化区域合作、巩固拓展脱贫攻坚成果。”',
    ],
    [
      'Traditional characters stay; corner marks for what is put in',
      '他說：「是連接東部與西部、發達地區與後發地區，承載著深化區域合作、鞏固拓展脫貧攻堅成果」',
      '他說：「是連接東部與西部、發達地區與後發地區的『连心桥』和『同心结』，承載著深化區域合作、鞏固拓展脫貧攻堅成果」',
    ],
    [
      'Traditional items in another order',
      '胸懷「國之大者」，不斷提高政治領悟力、政治判斷力、政治執行力，自覺把個人的人生追求融入',
      '胸懷「國之大者」，不斷提高政治判斷力、政治領悟力、政治執行力，自覺把個人的人生追求融入',
    ],
    [
      'a footnote stays',
      '大家要始终胸怀“国之大者”[1]，不断提升政治判断力、政治领悟力、政治执行力',
      '大家要始终胸怀“国之大者”[1]，不断提高政治判断力、政治领悟力、政治执行力',
    ],
    [
      'an omission that the draft marks stays, the rest is mended',
      '放下架子、扑下身子、迈出步子，多到基层一线去，多到田间地头去……用脚步丈量云州的土地，用真心倾听群众呼声',
      '放下架子、扑下身子、迈开步子，多到基层一线去，多到田间地头去……用脚步丈量云州的土地，用真心倾听群众呼声',
    ],
    [
      'another word where the quotation ends',
      '他要求：「希望大家能盡快完成角色轉換，放下架子、撲下身子、邁開步伐」。',
      '他要求：「希望大家能盡快完成角色轉換，放下架子、撲下身子、邁開步子」。',
    ],
    [
      'other words where it begins, and more than one change',
      '他强调：“务必用脚步丈量云州的土地，用真心倾听群众呼声，掌握第一手材料。”',
      '他强调：“要用脚步丈量云州的土地，用真心倾听群众呼声，在最短的时间内摸清市情、县情、乡情，掌握第一手资料。”',
    ],
    [
      'items in another order, the last one too',
      '要求“放下架子、迈开步子、扑下身子，多到田间地头去，多到基层一线去”。',
      '要求“放下架子、扑下身子、迈开步子，多到基层一线去，多到田间地头去，多到项目现场去”。',
    ],
    [
      'words between two quotations stay',
      '他强调，“要坚持深入调查，做到因地制宜。实践出真知”，还要“用脚步丈量云州的土地”。',
      '他强调，“要坚持深入调研，做到因地制宜。实践出真知”，还要“用脚步丈量云州的土地”。',
    ],
    [
      'punctuation is the source’s, where it isn’t only narrower',
      '实践出真知，希望大家能尽快完成角色转变、放下架子，扑下身子,迈开步子',
      '实践出真知。希望大家能尽快完成角色转换，放下架子、扑下身子、迈开步子',
    ],
    [
      'punctuation beside a quotation mark of the draft’s own',
      '他说：“要坚持深入调查，做到因地制宜；”“实践出真知，希望大家能尽快完成角色转换。”',
      '他说：“要坚持深入调研，做到因地制宜。”“实践出真知。希望大家能尽快完成角色转换。”',
    ],
    [
      'marks round a word that the draft has without them',
      '他说：“是连接东部与西部、发达地区与后发地区的连心桥和同心结，承载着深化地区合作、巩固拓展脱贫攻坚成果。”',
      '他说：“是连接东部与西部、发达地区与后发地区的‘连心桥’和‘同心结’，承载着深化区域合作、巩固拓展脱贫攻坚成果。”',
    ],
    [
      'words behind the place where the source’s text is cut off stay',
      '“在最短的时间内摸清市情、县情，掌握第一手资料。要坚决克服”',
      '“在最短的时间内摸清市情、县情、乡情，掌握第一手资料。要坚决克服”',
    ],
    [
      'the draft’s spaces and half-width marks stay',
      '要用脚步测量 云州 的土地,用真心倾听群众呼声,在最短的时间内摸清市情',
      '要用脚步丈量 云州 的土地,用真心倾听群众呼声,在最短的时间内摸清市情',
    ],
  ])('%s', async ([, draft, expected]) => {
    expect(await corrected(draft)).toBe(expected);
  });

  test.for<[name: string, draft: string, expected: string]>([
    [
      'words in brackets that were put in stay',
      '老人们坐在村口的槐树下（掌声），讲起从前修桥引水的“三年往事”，说那时没有一户人家退缩',
      '老人们坐在村口的槐树下（掌声），讲起从前修渠引水的“三年往事”，说那时没有一户人家退缩',
    ],
    [
      'a closing mark that only the draft has is not lost',
      '他讲起“老人们坐在村口的大槐树下”，讲起从前修渠引水的“三年往事”，说那时没有一户人家退缩',
      '他讲起“老人们坐在村口的槐树下”，讲起从前修渠引水的“三年往事”，说那时没有一户人家退缩',
    ],
    [
      'the word before a closing mark',
      '讲起从前修渠引水的“三年旧事”，说那时没有一户人家退缩，也没有人喊过苦',
      '讲起从前修渠引水的“三年往事”，说那时没有一户人家退缩，也没有人喊过苦',
    ],
    [
      'words in brackets that begin with a mark stay whole',
      '老人们坐在村口的槐树下，讲起从前修桥（，鼓掌，）筑水的“三年往事”，说那时没有一户人家退缩',
      '老人们坐在村口的槐树下，讲起从前修渠引（，鼓掌，）水的“三年往事”，说那时没有一户人家退缩',
    ],
    [
      'of a title of which the beginning is not quoted, no lone mark is put in',
      '按照农田水利条例自2020年7月1日起施行，任何单位或个人都不得擅自侵占农田水利设施',
      '按照农田水利条例自2020年7月1日起施行，任何单位和个人都不得擅自侵占农田水利设施',
    ],
    [
      'a bracket keeps its partner outside of the passage',
      '（云州市农田水利条例）自2020年7月1日起施行，任何单位或个人都不得擅自侵占农田水利设施',
      '（云州市农田水利条例）自2020年7月1日起施行，任何单位和个人都不得擅自侵占农田水利设施',
    ],
    [
      '… also beside other punctuation and other words',
      '1）老人们坐在槐树下；讲起从前（修桥引水的“三年往事”，说那时没有一户人家退缩）。',
      '1）老人们坐在村口的槐树下，讲起从前（修渠引水的“三年往事”，说那时没有一户人家退缩）。',
    ],
    [
      'marks that are put in go by those around them, not by those of the source',
      '他说：“水渠修好了，最后一公里却没人管，这句话讲得非常实在，也很有分量。”',
      '他说：“水渠修好了，‘最后一公里’却没人管。这句话讲得很实在，也很有分量。”',
    ],
    [
      '… and in a draft with marks of both forms by the form of those around',
      '“三年”，「水渠修好了，最后一公里却没有人管，这句话讲得很实在」',
      '“三年”，「水渠修好了，『最后一公里』却没人管。这句话讲得很实在」',
    ],
    [
      'marks of the draft’s go by those that are put in around them',
      '有的同志讲：水渠修好了，“最后一公里”却没人管，这句话讲得非常实在，也很有分量。',
      '有的同志讲：“水渠修好了，‘最后一公里’却没人管。”这句话讲得很实在，也很有分量。',
    ],
    [
      'typewriter marks stay',
      `他说:"水渠修好了,'最后一公里'却没有人管,这句话讲得很实在。"`,
      `他说:"水渠修好了,'最后一公里'却没人管。这句话讲得很实在。"`,
    ],
    [
      '… also beside a word that is put in',
      '讲起从前修渠引水的"三年往事",那时没有一户人家退缩,也没有人喊过苦',
      '讲起从前修渠引水的"三年往事"，说那时没有一户人家退缩,也没有人喊过苦',
    ],
    [
      '… and before one, single',
      `讲起从前修渠引水'三年往事',说那时没有一户人家退缩,也没有人喊过苦`,
      `讲起从前修渠引水的'三年往事',说那时没有一户人家退缩,也没有人喊过苦`,
    ],
    [
      'two quotations side by side have nothing put between them',
      '“老人们坐在村口的槐树下”“讲起从前修桥引水的‘三年往事’，说那时没有一户人家退缩”',
      '“老人们坐在村口的槐树下”“讲起从前修渠引水的‘三年往事’，说那时没有一户人家退缩”',
    ],
  ])('%s', async ([, draft, expected]) => {
    expect(await corrected(draft, [poem], poetry)).toBe(expected);
  });
});

/** Passages of the speech with a few changes, in a sentence of the draft's own. */
const changedPassage = fc
  .record({
    paragraph: fc.integer({ min: 2, max: 13 }),
    from: fc.nat(200),
    length: fc.integer({ min: 24, max: 90 }),
    changes: fc.array(
      fc.record({
        at: fc.nat(100),
        kind: fc.constantFrom('replace', 'drop', 'add', 'mark', 'comma'),
        size: fc.integer({ min: 1, max: 4 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    open: fc.constantFrom('他说：“', '「', '', '前文，'),
  })
  .map(({ paragraph, from, length, changes, open }) => {
    const text = speech[0]!.paragraphs[paragraph]!.text;
    const start = from % Math.max(1, text.length - length);
    let piece = text
      .slice(start, start + length)
      .replaceAll('X', '云州')
      .replaceAll(' ', '');
    for (const { at, kind, size } of changes) {
      const i = 5 + (at % Math.max(1, piece.length - 10));
      if (kind === 'comma') {
        piece = piece.slice(0, i) + piece.slice(i).replace(/[，,、。]/u, '；');
        continue;
      }
      const put = { replace: '鼎鼐彝簋'.slice(0, size), drop: '', add: '', mark: '……' }[kind];
      const added = kind === 'add' ? '觥筹交错'.slice(0, size) : '';
      piece = piece.slice(0, i) + put + added + piece.slice(kind === 'add' ? i : i + size);
    }
    return `${open}${piece}${open.endsWith('“') ? '”' : open === '「' ? '」' : ''}。后文。`;
  });

/** Whether marks are all paired, and none stand in their like. */
function areNested(text: string): boolean {
  const open: string[] = [];
  return (
    [...text].every((mark) => {
      const opening = ['“”', '‘’', '「」', '『』'].find((pair) => pair[1] === mark)?.[0];
      if (opening !== undefined) return open.pop() === opening;
      if (!'“‘「『'.includes(mark)) return true;
      const isNew = open.at(-1) !== mark;
      open.push(mark);
      return isNew;
    }) && open.length === 0
  );
}

const nestedPassage = fc
  .record({
    from: fc.constantFrom('有的同志讲：', '水渠修好了', '修好了'),
    left: fc.constantFrom(/[“”]/gu, /[‘’]/gu, /[“”‘’]/gu, /无/gu),
    changed: fc.constantFrom('实在', '修好', '没人管', '分量', '。', '，'),
    other: fc.constantFrom('鼎鼐', '', '；', '……'),
    open: fc.constantFrom('他说：“', '他说：「', '前文，', '“三年”又'),
  })
  .map(({ from, left, changed, other, open }) => {
    const text = poem.paragraphs[2]!.text;
    const close = open.endsWith('“') ? '”' : open.endsWith('「') ? '」' : '';
    const own = text.slice(text.indexOf(from)).replace(changed, other).replace(left, '');
    const level = (mark: string) => '‘’“”‘'['“”‘’'.indexOf(mark)] ?? mark;
    return `${open}${close === '”' ? own.replace(/./gu, level) : own}${close}`;
  })
  .filter(areNested);

test('Quotation marks that were in pairs, and of another level within each other, still are', async () => {
  let used = 0;
  await fc.assert(
    fc.asyncProperty(nestedPassage, async (text) => {
      const altered = await editOf(text, [poem], poetry);
      if (!altered) return;
      used += 1;
      const mended = applyEdit(splitDraft(text), altered.edit)[0]!.text;
      expect(areNested(mended), `${text} → ${mended}`).toBe(true);
      const typed = text.replace(/[“”]/gu, '"');
      const same = await editOf(typed, [poem], poetry);
      const put = same ? applyEdit(splitDraft(typed), same.edit)[0]!.text : '';
      expect(put.split('"').length % 2, `${typed} → ${put}`).toBe(1);
    }),
    { numRuns: 200, seed: 5 },
  );
  expect(used).toBeGreaterThan(50);
});

/** All that counts of a text, its punctuation too. */
function marksAndLetters(text: string): string {
  return text.normalize('NFKC').replace(/[\s“”‘’「」]/gu, '');
}

test('Whatever was changed: used and undone, the draft is as before; used, it is the source’s wording', async () => {
  let used = 0;
  await fc.assert(
    fc.asyncProperty(changedPassage, async (text) => {
      const altered = await editOf(text, speech, library);
      if (!altered) return;
      used += 1;
      const { edit, start } = altered;
      const before = splitDraft(text);
      const after = applyEdit(before, edit);
      expect(applyEdit(after, inverse(edit))).toEqual(before);
      const mended = after[0]!.text;
      expect(foldedLetters(mended)).not.toBe(foldedLetters(text));
      const end = altered.end + edit.inserted.length - edit.removed.length;
      const names = altered.match.captures.map(({ page }) => text.slice(page.start, page.end));
      const plain = (words: string) =>
        [...names, '云州'].reduce((all, name) => all.replaceAll(name, 'X'), marksAndLetters(words));
      const wording = plain(mended.slice(start, end));
      const isWhole = !/…/u.test(text);
      if (isWhole) expect(plain(altered.source), `${text} → ${mended}`).toContain(wording);
      expect(wording).not.toContain('；');
      // Mended, a passage may reach further than before, and differ there.
      const there = (await findingsIn(mended, library)).filter(
        (one) => isPassage(one) && one.start < end && start < one.end,
      );
      expect(there, mended).not.toEqual([]);
      const left = there.flatMap((one) =>
        isPassage(one) && one.match.kind === 'altered' ? one.match.differences : [],
      );
      expect(
        left.filter(({ page, marked }) => !marked && page.start > start && page.end < end),
        `${text} → ${mended}`,
      ).toEqual([]);
    }),
    { numRuns: 300, seed: 5 },
  );
  expect(used).toBeGreaterThan(100);
}, 30_000);
