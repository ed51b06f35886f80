import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftOfText } from './draft-of-text';
import { locateParagraphs } from './locate';
import { joinDraft, splitDraft } from './split-draft';

const PROSE =
  '清晨的山谷里雾气还没有散去，放羊的孩子赶着羊群走过石桥，桥下的溪水一路唱着歌奔向远方的平原。' +
  '老人们坐在村口的槐树下，讲起从前修渠引水的往事，说那三年里没有一户人家退缩，也没有人喊过一声苦。';

test('A paragraph a line; headings and all else in its place', () => {
  const text =
    '关于修渠的汇报\n同志们：\n\n一、过去\n　　那三年里没有一户人家退缩。\n（一）水\n水来了。\n二、将来\n还要修。\n';
  const { paragraphs } = draftOfText(text);
  expect(
    locateParagraphs(paragraphs).map(({ kind, section, bodyNumber }) => [kind, ...section, bodyNumber]),
  ).toEqual([
    ['title', undefined],
    ['salutation', undefined],
    ['body', undefined],
    ['heading', undefined],
    ['body', '一、过去', 1],
    ['heading', '一、过去', undefined],
    ['body', '一、过去', '（一）水', 2],
    ['heading', undefined],
    ['body', '二、将来', 3],
    ['body', '二、将来', undefined],
  ]);
});

test.for([
  ['a sentence is no title', '水来了。\n还要修。', 'body'],
  ['a line alone is no title', '水来了', 'body'],
  ['numbered sentences are no headings', '一、水来了，人人都高兴。', 'body'],
  ['years are no numbers of headings', '2025. 年', 'body'],
])('Kinds of lines: %s', ([, text, kind]) => {
  expect(splitDraft(text!)[0]?.kind).toBe(kind);
});

test('What was not changed is handed back as it was, blank lines, indents and all', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('水来了。', '　　还要修', '', ' ', '一、过去', '\t')), (lines) => {
      const text = lines.join('\n');
      expect(joinDraft(splitDraft(text))).toBe(text);
    }),
  );
});

test('Lines that a page has cut are joined to paragraphs again', () => {
  const lines = PROSE.match(/.{1,24}/gu) ?? [];
  const { paragraphs, notes } = draftOfText(`${lines.join('\n')}\n\n${lines.join('\n')}`);
  expect(paragraphs.map(({ text }) => text)).toEqual([PROSE, PROSE]);
  expect(notes).toContainEqual({ code: 'joined-lines' });
});
