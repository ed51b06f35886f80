import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { citeInBrackets } from '~/engine/cite-in-brackets';
import type { Source, SourceId } from '~/engine/types';
import { setText } from '~/engine/typography';
import type { DraftFault, FactField } from '~/library/source-draft';
import { ChoiceChips } from './ChoiceChips';
import type { DraftAction, EditedDraft } from './edit-draft';
import { faultText } from './fault-text';
import { PlaceholderField } from './PlaceholderField';
import { readDate } from './read-date';
import { TypedField } from './TypedField';
import { VisibilityField } from './VisibilityField';

interface FactsFormProps {
  readonly draft: EditedDraft;
  readonly faults: readonly DraftFault[];
  /** All faults are said; else only those of boxes that a person has been in. */
  readonly strict: boolean;
  readonly placeholders: readonly string[];
  readonly suggestPublished: boolean;
  edit(action: DraftAction): void;
}

const SPOKEN: readonly FactField[] = ['title', 'speaker', 'office', 'date', 'occasion'];
const PRINTED: readonly FactField[] = ['publisher', 'number', 'newspaper', 'page', 'address'];
const FAULTS: Readonly<Partial<Record<FactField, DraftFault>>> = {
  title: 'no-title',
  date: 'bad-date',
  address: 'bad-address',
};

/** What is known of a source besides its text; what isn't stays blank. */
export function FactsForm({ draft, faults, strict, edit, ...props }: FactsFormProps) {
  const [seen, setSeen] = useState<ReadonlySet<FactField>>(new Set());
  const box = (field: FactField) => {
    const fault = FAULTS[field];
    const said = fault && faults.includes(fault) && (strict || seen.has(field));
    return (
      <TypedField
        key={field}
        id={factId(field)}
        label={i18n.t(`editor.fact_${field}`)}
        text={draft.facts[field] ?? ''}
        hint={hintOf(field)}
        fault={said ? faultText(fault) : undefined}
        growing={field === 'title' || field === 'occasion'}
        more={field === 'address' ? { inputMode: 'url' } : {}}
        onText={(value) => edit({ do: 'set-fact', field, value })}
        onLeave={() => {
          setSeen((fields) => new Set([...fields, field]));
          const written = draft.facts.date ?? '';
          if (field === 'date') edit({ do: 'set-fact', field, value: readDate(written) });
        }}
      />
    );
  };
  return (
    <div class="facts-form">
      <VisibilityField
        visibility={draft.visibility ?? 'private'}
        suggestPublished={props.suggestPublished}
        onChoose={(visibility) => edit({ do: 'set', change: { visibility } })}
      />
      <fieldset class="facts">
        <legend>{i18n.t('editor.spoken')}</legend>
        {SPOKEN.map(box)}
      </fieldset>
      <fieldset class="facts">
        <legend>{i18n.t('editor.printed')}</legend>
        {PRINTED.map(box)}
      </fieldset>
      <ChoiceChips<Source['version']>
        id="editor-version"
        legend={i18n.t('editor.version')}
        choices={[
          { value: 'full-text', label: i18n.t('editor.version_fullText') },
          { value: 'excerpt', label: i18n.t('editor.version_excerpt') },
          { value: 'news-report', label: i18n.t('editor.version_newsReport') },
        ]}
        chosen={draft.version}
        onChoose={(version) => edit({ do: 'set', change: { version } })}
      />
      <ChoiceChips
        id="editor-complete"
        legend={i18n.t('editor.complete')}
        choices={(['true', 'false'] as const).map((value) => ({
          value,
          label: i18n.t(`editor.complete_${value}`),
        }))}
        chosen={draft.complete ? 'true' : 'false'}
        onChoose={(chosen) => edit({ do: 'set', change: { complete: chosen === 'true' } })}
      />
      <PlaceholderField
        placeholder={draft.placeholder ?? ''}
        candidates={props.placeholders}
        inText={(written) => draft.paragraphs.some(({ text }) => text.includes(written))}
        onChoose={(placeholder) => edit({ do: 'set-placeholder', placeholder })}
      />
      <CitedAs draft={draft} />
    </div>
  );
}

/** How a quotation of it will be cited. */
function CitedAs({ draft }: { readonly draft: EditedDraft }) {
  const { title, ...facts } = Object.fromEntries(
    Object.entries(draft.facts).flatMap(([field, value]) => (value?.trim() ? [[field, value.trim()]] : [])),
  );
  if (!title) return null;
  const { version, complete } = draft;
  const source = { id: '' as SourceId, title, ...facts, version, complete, visibility: 'private' } as const;
  const cited = citeInBrackets({ text: '……', whole: false }, source, (text) => setText(text, 'chinese').text);
  return (
    <div class="cited-as">
      <p class="hint">{i18n.t('editor.citedAs')}</p>
      <p class="quoted" lang="zh-CN">
        {cited}
      </p>
    </div>
  );
}

export function factId(field: FactField): string {
  return `editor-${field}`;
}

function hintOf(field: FactField): string | undefined {
  switch (field) {
    case 'speaker':
      return i18n.t('editor.hint_speaker');
    case 'date':
      return i18n.t('editor.hint_date');
    case 'number':
      return i18n.t('editor.hint_number');
    case 'page':
      return i18n.t('editor.hint_page');
    case 'address':
      return i18n.t('editor.hint_address');
    default:
      return undefined;
  }
}
