import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DraftAction, type EditedDraft, editDraft } from './edit-draft';
import { sampleDraft } from './sample-draft';

const shape = ({ paragraphs }: EditedDraft) =>
  paragraphs.map(({ kind, level, text }) => `${kind}${level || ''} ${text}`);
const edited = (draft: EditedDraft, ...actions: DraftAction[]) => actions.reduce(editDraft, draft);

describe('Paragraphs', () => {
  const draft = sampleDraft('# 一、提高站位讲政治，', '是第一位的要求。');

  test.each<[string, DraftAction, string[]]>([
    [
      'what is cut off a heading is body text',
      { do: 'split', key: 1, at: 6 },
      ['heading1 一、提高站位', 'body 讲政治，', 'body 是第一位的要求。'],
    ],
    [
      'cut at its head, a heading stays one, behind an empty paragraph',
      { do: 'split', key: 1, at: 0 },
      ['body ', 'heading1 一、提高站位讲政治，', 'body 是第一位的要求。'],
    ],
    [
      'joined, they are what the first one was',
      { do: 'join', key: 2 },
      ['heading1 一、提高站位讲政治，是第一位的要求。'],
    ],
    ['the first one has nothing to be joined to', { do: 'join', key: 1 }, shape(draft)],
    ['a deleted one is gone', { do: 'delete', key: 1 }, ['body 是第一位的要求。']],
    [
      'a heading can be a level deeper',
      { do: 'set-kind', key: 1, kind: 'heading', level: 2 },
      ['heading2 一、提高站位讲政治，', 'body 是第一位的要求。'],
    ],
    [
      'only headings have a level',
      { do: 'set-kind', key: 1, kind: 'salutation', level: 2 },
      ['salutation 一、提高站位讲政治，', 'body 是第一位的要求。'],
    ],
    [
      'lines that are pasted are paragraphs, blank ones none',
      { do: 'set-text', key: 2, text: '第一段。\r\n\n  第二段。\n' },
      ['heading1 一、提高站位讲政治，', 'body 第一段。', 'body 第二段。'],
    ],
    [
      'a line that was dropped comes back behind the one that is edited',
      { do: 'insert', after: 1, text: '云州' },
      ['heading1 一、提高站位讲政治，', 'body 云州', 'body 是第一位的要求。'],
    ],
    [
      'and at the end when none is',
      { do: 'insert', after: undefined, text: '云州' },
      [...shape(draft), 'body 云州'],
    ],
    ['one that is not there changes nothing', { do: 'set-text', key: 9, text: '无' }, shape(draft)],
  ])('%s', (_, action, expected) => {
    expect(shape(editDraft(draft, action))).toEqual(expected);
  });

  test('An empty paragraph has no say in what two joined ones are', () => {
    const blank = sampleDraft('', '# 一、提高站位');
    expect(shape(editDraft(blank, { do: 'join', key: 2 }))).toEqual(['heading1 一、提高站位']);
  });

  test('Splitting and joining, in any order, loses and adds no character, and no two paragraphs have one key', () => {
    const cuts = fc.record({
      do: fc.constantFrom('split', 'join'),
      place: fc.nat(30),
      at: fc.nat(12),
    });
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }), { minLength: 1 }),
        fc.array(cuts),
        (texts, steps) => {
          let draft: EditedDraft = sampleDraft(...texts.map((text) => text.replace(/[\r\n]/gu, '')));
          const whole = draft.paragraphs.map(({ text }) => text).join('');
          for (const { do: act, place, at } of steps) {
            const { key } = draft.paragraphs[place % draft.paragraphs.length]!;
            draft = editDraft(draft, act === 'split' ? { do: 'split', key, at } : { do: 'join', key });
          }
          expect(draft.paragraphs.map(({ text }) => text).join('')).toBe(whole);
          expect(new Set(draft.paragraphs.map(({ key }) => key)).size).toBe(draft.paragraphs.length);
        },
      ),
    );
  });

  test('A split that is joined again is what it was', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), (text, at) => {
        const whole = sampleDraft('第一段。', text.replace(/[\r\n]/gu, ' '));
        const [, before] = whole.paragraphs;
        const split = editDraft(whole, { do: 'split', key: 2, at: at % (text.length + 1) });
        const [, , second] = split.paragraphs;
        const joined = editDraft(split, { do: 'join', key: second!.key });
        expect(joined.paragraphs[1]).toMatchObject({ kind: before!.kind, text: before!.text });
      }),
    );
  });
});

describe('Terms', () => {
  const draft = sampleDraft('不断提高政治站位，贯彻新发展理念。');
  const taken = editDraft(draft, { do: 'take', forms: ['政治站位', '新发展理念', '政治站位'] });

  test('What is taken is a term once, to be marked on pages', () => {
    expect(taken.terms).toEqual([
      { form: '政治站位', aliases: [], use: 'flagged', group: '关键词' },
      { form: '新发展理念', aliases: [], use: 'flagged', group: '关键词' },
    ]);
  });

  test('What is left is no term and stays left; it can be taken all the same', () => {
    const left = edited(taken, { do: 'leave', form: '政治站位' }, { do: 'leave', form: '政治站位' });
    expect([left.terms.map(({ form }) => form), left.left]).toEqual([['新发展理念'], ['政治站位']]);
    const again = editDraft(left, { do: 'take', forms: ['政治站位'] });
    expect([again.terms.map(({ form }) => form), again.left]).toEqual([['新发展理念', '政治站位'], []]);
  });

  test('What is reopened is neither', () => {
    const open = edited(taken, { do: 'leave', form: '政治站位' }, { do: 'reopen', form: '政治站位' });
    expect([open.terms.map(({ form }) => form), open.left]).toEqual([['新发展理念'], []]);
  });

  test('A term that was left, or only unticked, and is taken again has what was said of it', () => {
    const said = editDraft(taken, {
      do: 'change-term',
      form: '政治站位',
      change: { rendering: 'political stance' },
    });
    for (const way of ['leave', 'reopen'] as const) {
      const dropped = editDraft(said, { do: way, form: '政治站位' });
      expect(dropped.terms.map(({ form }) => form)).toEqual(['新发展理念']);
      const again = editDraft(dropped, { do: 'take', forms: ['政治站位'] });
      expect(again.terms.at(-1)).toMatchObject({ form: '政治站位', rendering: 'political stance' });
    }
  });

  test('Taking a term again keeps what was said of it; blank rendering and note are nothing said', () => {
    const said = edited(
      taken,
      {
        do: 'change-term',
        form: '政治站位',
        change: { rendering: 'political stance', note: '常见', aliases: ['站位'] },
      },
      { do: 'take', forms: ['政治站位'] },
      { do: 'change-term', form: '政治站位', change: { note: '' } },
    );
    expect(said.terms[0]).toEqual({
      form: '政治站位',
      aliases: ['站位'],
      use: 'flagged',
      group: '关键词',
      rendering: 'political stance',
    });
  });
});

test('What is decided already is no step', () => {
  const draft = edited(
    sampleDraft('不断提高政治站位。'),
    { do: 'take', forms: ['政治站位'] },
    { do: 'leave', form: '不断' },
  );
  for (const action of [
    { do: 'take', forms: ['政治站位'] },
    { do: 'leave', form: '不断' },
    { do: 'reopen', form: '提高' },
    { do: 'change-term', form: '政治站位', change: { aliases: [], note: '' } },
    { do: 'set-terms', terms: draft.terms },
  ] satisfies DraftAction[])
    expect(editDraft(draft, action)).toBe(draft);
});

test('A wording that is being written stays until it is a term, or cleared', () => {
  const written = edited(sampleDraft('不断提高政治站位。'), { do: 'write-term', text: '政治站位 ' });
  expect(edited(written, { do: 'take', forms: ['不断'] }).nextTerm).toBe('政治站位 ');
  expect(edited(written, { do: 'take', forms: ['政治站位'] })).not.toHaveProperty('nextTerm');
  expect(edited(written, { do: 'write-term', text: '' })).not.toHaveProperty('nextTerm');
  expect(edited(written, { do: 'write-term', text: '政治站位 ' })).toBe(written);
});

describe('Facts', () => {
  test('What is set to what it is already is no step', () => {
    const draft = sampleDraft('一段。');
    for (const action of [
      { do: 'set-fact', field: 'title', value: draft.facts.title ?? '' },
      { do: 'set-fact', field: 'speaker', value: '' },
      { do: 'set', change: { complete: true, visibility: 'private' } },
      { do: 'set-placeholder', placeholder: '' },
      { do: 'set-text', key: 1, text: '一段。' },
      { do: 'set-kind', key: 1, kind: 'body', level: 0 },
    ] satisfies DraftAction[])
      expect(editDraft(draft, action)).toBe(draft);
  });

  test('No placeholder is none at all', () => {
    const draft = edited(
      sampleDraft('一段。'),
      { do: 'set-placeholder', placeholder: '××' },
      { do: 'set-placeholder', placeholder: '' },
    );
    expect(draft).not.toHaveProperty('placeholder');
  });
});
