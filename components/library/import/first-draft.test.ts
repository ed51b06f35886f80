import { expect, test } from 'vitest';
import type { ReadDocument } from '~/library/readers/read-document';
import { firstDraft, nameWithoutEnding } from './first-draft';

const documentOf = (facts: ReadDocument['draft']['facts'], visibility?: 'public'): ReadDocument => ({
  format: 'text',
  draft: { facts, version: 'full-text', complete: true, visibility, paragraphs: [], terms: [] },
  placeholders: [],
  notes: [],
});

test('Where the reader found no title, the file’s name is one', () => {
  expect(firstDraft({ name: '讲话.docx' }, documentOf({ title: ' ' })).facts.title).toBe('讲话');
  expect(firstDraft({ name: '讲话.docx' }, documentOf({ title: '在会上的讲话' })).facts.title).toBe(
    '在会上的讲话',
  );
});

test('Unpublished, even where the file calls itself published', () => {
  expect(firstDraft({ name: '讲话.chuchu.md' }, documentOf({ title: '讲话' }, 'public')).visibility).toBe(
    'private',
  );
});

test('A page brings its address; one that all can read is proposed as published', () => {
  const address = 'https://news.yunzhou.example/1.html';
  const draft = firstDraft({ name: '讲话.html', address }, documentOf({}));
  expect(draft).toMatchObject({ visibility: 'public', facts: { address } });
  const inOffice = firstDraft({ name: '讲话.html', address: 'https://oa.internal/1' }, documentOf({}));
  expect(inOffice).toMatchObject({ visibility: 'private', facts: { address: 'https://oa.internal/1' } });
});

test('An address that is none of the web is no fact', () => {
  const draft = firstDraft({ name: '讲话.html', address: 'file:///讲话.html' }, documentOf({}));
  expect(draft.facts.address).toBeUndefined();
});

test.for([
  ['讲话.txt', '讲话'],
  ['在会上的讲话.chuchu.md', '在会上的讲话'],
  ['1.2.3 版.docx', '1.2.3 版'],
  ['没有后缀', '没有后缀'],
  ['. 开头', '. 开头'],
])('%s is called %s', ([name, title]) => {
  expect(nameWithoutEnding(name!)).toBe(title);
});
