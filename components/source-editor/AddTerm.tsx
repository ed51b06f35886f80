import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Term } from '~/engine/types';
import type { FormFinder } from './places-of-form';
import { TypedField } from './TypedField';
import { wordingFaultText } from './term-fault-text';
import { faultOfNewForm } from './term-faults';

interface AddTermProps {
  readonly terms: readonly Term[];
  readonly finder: FormFinder;
  onAdd(form: string): void;
}

/** A term that nobody proposed: it must stand in the text. */
export function AddTerm({ terms, finder, onAdd }: AddTermProps) {
  const [written, setWritten] = useState('');
  const [tried, setTried] = useState(false);
  const form = written.trim();
  const fault = form ? faultOfNewForm(form, terms, finder) : undefined;
  return (
    <form
      class="add-term"
      data-own-undo
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!form || fault) return;
        onAdd(form);
        setWritten('');
        setTried(false);
      }}
    >
      <TypedField
        id="editor-add-term"
        label={i18n.t('terms.add')}
        hint={i18n.t('terms.addHint')}
        fault={tried && fault ? wordingFaultText(fault) : undefined}
        more={{ lang: 'zh-CN' }}
        text={written}
        onText={setWritten}
      >
        <button type="submit" class="button">
          {i18n.t('terms.addButton')}
        </button>
      </TypedField>
    </form>
  );
}
