import type { ParagraphIndex, Source, SourceId, Term } from '~/engine/types';

/** A small source for tests of what becomes of sources at rest. */
export function sampleSource(id: string, change: Partial<Source> = {}): Source {
  return {
    id: id as SourceId,
    title: `云州市第${id}号文件`,
    date: '2025-06',
    version: 'full-text',
    complete: true,
    visibility: 'private',
    paragraphs: paragraphsOf(`这是第${id}号文件的正文，说的是云州市的水利。`, '第二段说山。'),
    terms: [sampleTerm('水利')],
    ...change,
  };
}

export function sampleTerm(form: string, change: Partial<Term> = {}): Term {
  return { form, aliases: [], use: 'flagged', group: '提法', ...change };
}

export function paragraphsOf(...texts: string[]): Source['paragraphs'] {
  return texts.map((text, i) => ({ index: (i + 1) as ParagraphIndex, kind: 'body', level: 0, text }));
}
