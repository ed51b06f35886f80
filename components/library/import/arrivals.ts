import { isDocumentName } from '~/library/readers/document-names';
import { filesOfFolder, isDirectory } from './files-of-folder';
import type { Incoming } from './import-queue';
import { fromFile, fromHtml, fromText } from './incoming';

/** A folder that was dropped; what is in it is found out when it is taken in. */
interface IncomingFolder {
  readonly folder: FileSystemDirectoryEntry;
}

/** The address of a page: the extension fetches nothing, so that the person has to open it. */
interface IncomingLink {
  readonly link: string;
}

export type Arrival = Incoming | IncomingFolder | IncomingLink;

/** Whether a drag may hold something for the library; what it is, is not told before it is dropped. */
export function holdsSomething({ types }: DataTransfer): boolean {
  return ['Files', 'text/plain', 'text/html', 'text/uri-list'].some((type) => types.includes(type));
}

/** @returns what a clipboard or a drag holds: its files and folders, else its link or text. */
export function fromTransfer(data: DataTransfer | null): Arrival[] {
  if (!data) return [];
  const link = data.getData('text/uri-list').trim();
  const text = data.getData('text/plain');
  const files = [...data.items].filter(({ kind }) => kind === 'file');
  // Office programs put a picture of the text beside it.
  const isPicture = link === '' && text.trim() !== '' && files.every(({ type }) => type.startsWith('image/'));
  if (files.length > 0 && !isPicture) return files.map(fromItem).filter((one) => one !== undefined);
  if (link !== '') return [{ link }];
  if (text.trim() !== '') return [fromWords(text)];
  const html = data.getData('text/html');
  return html.trim() === '' ? [] : [fromHtml(html)];
}

/** @returns a text, unless it is the address of a page and nothing else. */
export function fromWords(text: string): Arrival {
  return /^\s*https?:\/\/\S+\s*$/iu.test(text) ? { link: text.trim() } : fromText(text);
}

/** To be asked while the event lasts. A folder is handed over as a file that can't be read, too. */
function fromItem(item: DataTransferItem): Arrival | undefined {
  const entry = item.webkitGetAsEntry();
  if (entry && isDirectory(entry)) return { folder: entry };
  const file = item.getAsFile();
  return file ? fromFile(file) : undefined;
}

/** @returns all files, those in folders in the place of their folder; `others`: what is in folders that is no document. */
export async function openFolders(
  arrivals: readonly Arrival[],
): Promise<{ readonly incoming: readonly Incoming[]; readonly others: number }> {
  const incoming: Incoming[] = [];
  let others = 0;
  for (const arrival of arrivals) {
    if ('link' in arrival) continue;
    if (!('folder' in arrival)) {
      incoming.push(arrival);
      continue;
    }
    const found = await filesOfFolder(arrival.folder, isDocumentName);
    incoming.push(...found.files.map(fromFile));
    others += found.others;
  }
  return { incoming, others };
}
