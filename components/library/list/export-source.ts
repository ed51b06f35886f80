import { downloadText } from '~/components/download-text';
import type { SourceId } from '~/engine/types';
import { readSource } from '~/library/store/source-store';
import { writeChuchuMd } from '~/library/write-chuchu-md';

/** Saves a source as a file that can be read, corrected and passed on. */
export async function exportSource(id: SourceId): Promise<void> {
  const source = await readSource(id);
  if (source) downloadText(`${source.title}.chuchu.md`, writeChuchuMd(source), 'text/markdown');
}
