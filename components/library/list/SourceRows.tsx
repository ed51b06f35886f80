import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SourceId } from '~/engine/types';
import type { SourceHead } from '~/library/store/stored-source';
import { type RowActions, SourceRow } from './SourceRow';
import { useGrowing } from './use-growing';

interface SourceRowsProps {
  readonly heads: readonly SourceHead[];
  readonly selected: ReadonlySet<SourceId>;
  isUnsaved(id: SourceId): boolean;
  readonly actions: RowActions;
  onEdit(head: SourceHead): void;
  onRemove(head: SourceHead): void;
}

/**
 * The list. One row is entered by the Tab key, the arrows go from row to row and stay in their column: nobody tabs through
 * a thousand rows.
 */
export function SourceRows({ heads, selected, isUnsaved, actions, onEdit, onRemove }: SourceRowsProps) {
  const list = useRef<HTMLUListElement>(null);
  const [entered, setEntered] = useState<SourceId>();
  const [shown, showAll] = useGrowing(heads.length);
  const awaited = useRef<{ readonly index: number; readonly part: string }>(undefined);
  const current = heads.some(({ facts }) => facts.id === entered) ? entered : heads[0]?.facts.id;

  const onFocusIn = useCallback((event: FocusEvent) => {
    const id = rowOf(event.target)?.dataset.id;
    if (id) setEntered(id as SourceId);
  }, []);

  useLayoutEffect(() => {
    if (!awaited.current) return;
    const { index, part } = awaited.current;
    awaited.current = undefined;
    focusPart(list.current?.children[index], part);
  }, [shown]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rowOf(event.target);
    const index = heads.findIndex(({ facts }) => facts.id === row?.dataset.id);
    const head = heads[index];
    if (!row || !head) return;
    const part = partOf(event.target);
    const moved = movedIndex(event.key, index, heads.length);
    if (moved !== undefined && moved >= shown) {
      awaited.current = { index: moved, part };
      showAll();
    } else if (moved !== undefined) focusPart(list.current?.children[moved], part);
    else if (event.key === 'Delete') onRemove(head);
    else if (event.key.toLowerCase() === 'e') onEdit(head);
    else if (event.key === ' ' && part === 'title')
      actions.onSelect(head, !selected.has(head.facts.id), event.shiftKey);
    else return;
    event.preventDefault();
  };

  return (
    <ul
      ref={list}
      class="source-rows"
      aria-label={i18n.t('library.list')}
      onFocusIn={onFocusIn}
      onKeyDown={onKeyDown}
    >
      {heads.slice(0, shown).map((head) => (
        <SourceRow
          key={head.facts.id}
          head={head}
          selected={selected.has(head.facts.id)}
          unsaved={isUnsaved(head.facts.id)}
          current={head.facts.id === current}
          actions={actions}
        />
      ))}
    </ul>
  );
}

/** Gives the focus to a source's title, where its row is; else to the row that is now in that place, else to nothing. */
export function focusRow(root: ParentNode, id: SourceId | undefined, place = 0): boolean {
  const rows = [...root.querySelectorAll<HTMLElement>('.source-row')];
  const row = rows.find(({ dataset }) => dataset.id === id) ?? rows[Math.min(place, rows.length - 1)];
  return focusPart(row, 'title');
}

function focusPart(row: Element | undefined, part: string): boolean {
  const control = row?.querySelector<HTMLElement>(`[data-part="${part}"]`);
  control?.focus();
  return control !== undefined && control !== null;
}

function rowOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.source-row') : null;
}

function partOf(target: EventTarget | null): string {
  return target instanceof HTMLElement ? (target.dataset.part ?? 'title') : 'title';
}

function movedIndex(key: string, index: number, count: number): number | undefined {
  const moved = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: count - 1 }[key];
  return moved === undefined ? undefined : Math.min(Math.max(moved, 0), count - 1);
}
