import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Source, SourceId } from '~/engine/types';
import { type ChangeElsewhere, changeElsewhere } from './change-elsewhere';
import { OverwriteDialog } from './OverwriteDialog';

interface Question {
  readonly change: ChangeElsewhere;
  answer(overwrite: boolean): void;
}

/**
 * Keeps one tab from undoing unseen what another one has saved.
 * @returns a check to make before saving, which asks the person where there is something to ask, and the dialogue to draw.
 */
export function useOverwriteQuestion(id: SourceId): {
  mayPut(before: Source): Promise<boolean>;
  dialog: ComponentChildren;
} {
  const [question, setQuestion] = useState<Question>();
  const mayPut = async (before: Source) => {
    const change = await changeElsewhere(id, before);
    if (!change) return true;
    const overwrite = await new Promise<boolean>((answer) => setQuestion({ change, answer }));
    setQuestion(undefined);
    return overwrite;
  };
  return {
    mayPut,
    dialog: question && <OverwriteDialog id={id} change={question.change} onAnswer={question.answer} />,
  };
}
