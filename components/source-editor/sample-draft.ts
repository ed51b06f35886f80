import type { ParagraphKind } from '~/engine/types';
import type { EditedDraft } from './edit-draft';

/** A draft for tests: a text a paragraph; `# ` begins a heading. */
export function sampleDraft(...texts: string[]): EditedDraft {
  return {
    facts: { title: '在云州市座谈会上的讲话' },
    version: 'full-text',
    complete: true,
    visibility: 'private',
    paragraphs: texts.map((text, i) => {
      const kind: ParagraphKind = text.startsWith('# ') ? 'heading' : 'body';
      return { key: i + 1, kind, level: kind === 'heading' ? 1 : 0, text: text.replace(/^# /u, '') };
    }),
    terms: [],
    left: [],
  };
}
