import { expect, test } from 'vitest';
import { filesOfFolder } from './files-of-folder';

/** A folder as a browser hands it over: its entries in batches, then none. */
function folderOf(name: string, ...entries: (string | FileSystemDirectoryEntry)[]): FileSystemDirectoryEntry {
  const left = entries.map((entry) => (typeof entry === 'string' ? fileEntry(entry) : entry));
  const createReader = () => ({
    readEntries: (found: (batch: FileSystemEntry[]) => void) => found(left.splice(0, 2)),
  });
  return { name, isDirectory: true, isFile: false, createReader } as unknown as FileSystemDirectoryEntry;
}

function fileEntry(name: string): FileSystemFileEntry {
  const file = (found: (file: File) => void, fail: (fault: Error) => void) =>
    name.startsWith('gone') ? fail(new Error('gone')) : found(new File(['text'], name));
  return { name, isDirectory: false, isFile: true, file } as unknown as FileSystemFileEntry;
}

const isDocument = (name: string) => /\.(?:txt|docx)$/u.test(name);

test('A folder gives its documents in order, those of the folders in it too, and says how much else there is', async () => {
  const years = folderOf('2024', '第一号.txt', '照片.jpg');
  const folder = folderOf('讲话', '第10号.txt', '第2号.docx', '第1号.txt', '表.xlsx', years);
  const { files, others } = await filesOfFolder(folder, isDocument);
  expect(files.map(({ name }) => name)).toEqual(['第一号.txt', '第1号.txt', '第2号.docx', '第10号.txt']);
  expect(others).toBe(2);
});

test('What programs hide in folders, and what is gone by now, is passed over', async () => {
  const folder = folderOf(
    '讲话',
    '.DS_Store',
    '~$讲话.docx',
    'Thumbs.db',
    'gone.txt',
    folderOf('.git', 'a.txt'),
  );
  expect(await filesOfFolder(folder, isDocument)).toEqual({ files: [], others: 0 });
});

test('A folder that is in itself comes to an end', async () => {
  let made = 0;
  const endless = (): FileSystemDirectoryEntry => {
    const entry = folderOf('环', `${made++}.txt`);
    const { createReader } = entry;
    const withChild = () => {
      const reader = createReader();
      const child: FileSystemEntry[] = [endless()];
      return {
        readEntries: (found: (batch: FileSystemEntry[]) => void) => {
          if (child.length > 0) return found(child.splice(0));
          reader.readEntries(found);
        },
      };
    };
    return { ...entry, createReader: withChild } as unknown as FileSystemDirectoryEntry;
  };
  const { files } = await filesOfFolder(endless(), isDocument);
  expect(files).toHaveLength(8);
});
