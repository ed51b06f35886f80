import type { ParagraphIndex, PublicSource, SourceId, Term } from './types';

/** A small source for tests: what is not given is nothing special. */
export function aSource(parts: {
  readonly id?: string;
  readonly paragraphs: readonly string[];
  readonly terms?: readonly (Partial<Term> & { readonly form: string })[];
}): PublicSource {
  return {
    id: (parts.id ?? 'source') as SourceId,
    title: '标题',
    version: 'full-text',
    complete: true,
    visibility: 'public',
    paragraphs: parts.paragraphs.map((text, i) => ({
      index: (i + 1) as ParagraphIndex,
      kind: 'body',
      level: 0,
      text,
    })),
    terms: (parts.terms ?? []).map((term) => ({ aliases: [], use: 'flagged', group: '', ...term })),
  };
}
