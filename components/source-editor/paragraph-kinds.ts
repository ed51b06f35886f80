import { i18n } from '#i18n';
import type { ParagraphKind } from '~/engine/types';
import type { DraftParagraph } from '~/library/source-draft';

/** What a paragraph can be, as a list to choose from: `heading 2` is a heading of the second level. */
export const KIND_CHOICES = [
  'title',
  'salutation',
  'heading 1',
  'heading 2',
  'heading 3',
  'heading 4',
  'body',
] as const;
export type KindChoice = (typeof KIND_CHOICES)[number];

const LEVELS = 4;

export function kindChoice({ kind, level }: Pick<DraftParagraph, 'kind' | 'level'>): KindChoice {
  return kind === 'heading' ? headingChoice(level) : kind;
}

export function ofKindChoice(choice: string): { kind: ParagraphKind; level: number } {
  if (choice === 'title' || choice === 'salutation') return { kind: choice, level: 0 };
  const [, level] = /^heading (\d)$/u.exec(choice) ?? [];
  return level ? { kind: 'heading', level: Number(level) } : { kind: 'body', level: 0 };
}

export function kindName(choice: KindChoice): string {
  switch (choice) {
    case 'heading 1':
      return i18n.t('editor.heading1');
    case 'heading 2':
      return i18n.t('editor.heading2');
    case 'heading 3':
      return i18n.t('editor.heading3');
    case 'heading 4':
      return i18n.t('editor.heading4');
    case 'body':
      return i18n.t('editor.body');
    default:
      return i18n.t(`paragraph.${choice}`);
  }
}

/** What users call a paragraph of a draft: 正文第 5 段, counted without blank ones, or what it is. */
export function draftLabel(paragraph: DraftParagraph, bodyNumber: number): string {
  if (paragraph.text.trim() === '') return i18n.t('editor.blank');
  return paragraph.kind === 'body' ? i18n.t('paragraph.body', [bodyNumber]) : kindName(kindChoice(paragraph));
}

function headingChoice(level: number): KindChoice {
  const shown = Math.min(Math.max(level, 1), LEVELS);
  return KIND_CHOICES.find((choice) => choice === `heading ${shown}`) ?? 'heading 1';
}
