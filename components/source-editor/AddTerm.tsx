import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Term } from '~/engine/types';
import type { FormFinder } from './places-of-form';
import { TypedField } from './TypedField';
import { wordingFaultText } from './term-fault-text';
import { faultOfNewForm } from './term-faults';
import { NEXT_TERM } from './use-editor-place';

interface AddTermProps {
  /** What is written so far; it is part of the draft, so that it is there again whatever one looks at meanwhile. */
  readonly written: string;
  readonly terms: readonly Term[];
  readonly finder: FormFinder;
  onWrite(text: string): void;
  onAdd(form: string): void;
}

/** A term that nobody proposed: it must stand in the text. */
export function AddTerm({ written, terms, finder, onWrite, onAdd }: AddTermProps) {
  const [tried, setTried] = useState(false);
  const form = written.trim();
  const fault = form ? faultOfNewForm(form, terms, finder) : undefined;
  return (
    <form
      class="add-term"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!form || fault) return;
        onAdd(form);
        setTried(false);
      }}
    >
      <TypedField
        id={NEXT_TERM}
        label={i18n.t('terms.add')}
        hint={i18n.t('terms.addHint')}
        fault={tried && fault ? wordingFaultText(fault) : undefined}
        more={{ lang: 'zh-CN' }}
        text={written}
        onText={onWrite}
      >
        <button type="submit" class="button">
          {i18n.t('terms.addButton')}
        </button>
      </TypedField>
    </form>
  );
}
