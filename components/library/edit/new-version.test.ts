import { expect, test } from 'vitest';
import type { ParagraphIndex, Source, SourceId } from '~/engine/types';
import type { ReadDocument } from '~/library/readers/read-document';
import { changesOf, draftOfNewVersion } from './new-version';

const term = (form: string) => ({ form, aliases: [], use: 'flagged' as const, group: '提法' });

const paragraph = (index: number, text: string) => ({
  index: index as ParagraphIndex,
  kind: 'body' as const,
  level: 0,
  text,
});

const OLD: Source = {
  id: '云州-1' as SourceId,
  title: '在云州的讲话',
  speaker: '张伟',
  version: 'full-text',
  complete: false,
  visibility: 'public',
  paragraphs: [paragraph(1, '要守住底线。'), paragraph(2, '要用好两张清单。'), paragraph(3, '谢谢大家。')],
  terms: [{ ...term('两张清单'), note: '自己的备注' }, term('守住底线')],
};

const read = (texts: readonly string[], rest: Partial<ReadDocument> = {}): ReadDocument => ({
  format: 'text',
  draft: {
    facts: { title: '讲话（定稿）' },
    version: 'full-text',
    complete: true,
    visibility: undefined,
    paragraphs: texts.map((text, i) => ({ key: i, kind: 'body', level: 0, text })),
    terms: [],
  },
  placeholders: [],
  notes: [],
  ...rest,
});

test('The new text goes under the old id; facts, terms and who may see it stay', () => {
  const draft = draftOfNewVersion(OLD, read(['要用好两张清单。']));
  expect(draft).toMatchObject({
    id: OLD.id,
    facts: { title: '在云州的讲话', speaker: '张伟' },
    visibility: 'public',
    complete: true,
    paragraphs: [{ text: '要用好两张清单。' }],
    terms: OLD.terms,
  });
});

test('A .chuchu.md brings facts and terms of its own; notes of one’s own stay', () => {
  const document = read(['要用好两张清单，办好三件实事。'], { format: 'chuchu-md' });
  const draft = draftOfNewVersion(OLD, {
    ...document,
    draft: { ...document.draft, visibility: 'private', terms: [term('两张清单'), term('三件实事')] },
  });
  expect(draft.facts).toEqual({ title: '讲话（定稿）', speaker: '张伟' });
  expect(draft.terms).toEqual([...OLD.terms, term('三件实事')]);
  expect(draft.visibility).toBe('public');
});

test('What changes: paragraphs by their letters, wherever they stand, and terms that stand no more', () => {
  const next = draftOfNewVersion(OLD, read(['谢谢大家！', '要用好两张清单。', '要用好两张清单。']));
  expect(changesOf(OLD, next)).toEqual({
    same: 2,
    added: ['要用好两张清单。'],
    removed: ['要守住底线。'],
    keptTerms: 1,
    lostTerms: [OLD.terms[1]],
  });
});

test('The same text again changes nothing', () => {
  const next = draftOfNewVersion(OLD, read(OLD.paragraphs.map(({ text }) => text)));
  expect(changesOf(OLD, next)).toMatchObject({ same: 3, added: [], removed: [], lostTerms: [] });
});
