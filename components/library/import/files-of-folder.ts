/** Folders in folders that are looked into: deeper ones are hardly meant. */
const DEPTH = 8;
/** More files than this are a disk, not a folder of documents. */
const MOST = 5_000;

/** What a folder has for the library, in the order of its names. */
export interface FolderFiles {
  readonly files: readonly File[];
  /** How many other files are in it: pictures, tables, archives … */
  readonly others: number;
}

/**
 * Collects the files of a folder that was dropped, and of the folders in it. What no program shows (`.DS_Store`, Word's
 * `~$` files) is passed over; what can't be read any more as well.
 * @param isDocument by a file's name: a folder may hold much that nobody means to add.
 */
export async function filesOfFolder(
  folder: FileSystemDirectoryEntry,
  isDocument: (name: string) => boolean,
): Promise<FolderFiles> {
  const files: File[] = [];
  let others = 0;
  const collect = async (directory: FileSystemDirectoryEntry, depth: number): Promise<void> => {
    for (const entry of await entriesOf(directory)) {
      if (files.length >= MOST) return;
      if (isHidden(entry.name)) continue;
      if (isDirectory(entry)) {
        if (depth < DEPTH) await collect(entry, depth + 1);
      } else if (isFile(entry) && isDocument(entry.name)) {
        const file = await fileOf(entry);
        if (file) files.push(file);
      } else others += 1;
    }
  };
  await collect(folder, 1);
  return { files, others };
}

function isHidden(name: string): boolean {
  return /^(?:\.|~\$)|^(?:thumbs\.db|desktop\.ini)$/iu.test(name);
}

export function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** 第2号 before 第10号. */
const names = new Intl.Collator('zh-CN', { numeric: true });

/** The browser hands them out in batches of a hundred. */
async function entriesOf(directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = directory.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (batch.length === 0) return all.sort((a, b) => names.compare(a.name, b.name));
    all.push(...batch);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File | undefined> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(undefined)));
}
