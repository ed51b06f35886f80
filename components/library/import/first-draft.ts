import { isAddress } from '~/library/fact-rules';
import type { ReadDocument, SourceDraft } from '~/library/readers/read-document';
import type { QueueItem } from './import-queue';
import { mayBePublished } from './may-be-published';

/**
 * The draft that a person starts from: what the reader made of the file; where it found no title, the name of the file;
 * of a page its address. Unpublished, whatever the file says of itself, but for pages that the whole internet can read.
 */
export function firstDraft(item: Pick<QueueItem, 'name' | 'address'>, document: ReadDocument): SourceDraft {
  const { draft } = document;
  const { name, address } = item;
  const title = draft.facts.title?.trim() ? draft.facts.title : nameWithoutEnding(name);
  const from = draft.facts.address ?? (address !== undefined && isAddress(address) ? address : undefined);
  return {
    ...draft,
    facts: { ...draft.facts, title, ...(from !== undefined && { address: from }) },
    visibility: mayBePublished(address) ? 'public' : 'private',
  };
}

/** 通知（定稿）.chuchu.md → 通知（定稿） */
export function nameWithoutEnding(name: string): string {
  return name.replace(/(?:\.chuchu)?\.[A-Za-z0-9]{1,8}$/u, '').trim();
}
