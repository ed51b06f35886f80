import type { SourceId } from './types';

/** The words of an index: ids of its sources and canonical forms of its terms, by number. */
export interface IndexMeta {
  readonly sourceIds: readonly SourceId[];
  readonly forms: readonly string[];
}

/** Neither ids nor forms hold line breaks, so lines are format enough: the number of ids, the ids, the forms. */
export function encodeMeta({ sourceIds, forms }: IndexMeta): Uint16Array {
  const text = [sourceIds.length, ...sourceIds, ...forms].join('\n');
  return Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

export function decodeMeta(units: Uint16Array): IndexMeta {
  let text = '';
  for (let i = 0; i < units.length; i += 4096) text += String.fromCharCode(...units.subarray(i, i + 4096));
  const [count, ...lines] = text.split('\n');
  return { sourceIds: lines.slice(0, Number(count)) as SourceId[], forms: lines.slice(Number(count)) };
}
