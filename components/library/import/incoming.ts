import { i18n } from '#i18n';
import { ImportError } from '~/library/readers/import-error';
import { FILE_BYTES } from '~/library/readers/limits';
import type { Incoming } from './import-queue';

export function fromFile(file: File): Incoming {
  return {
    name: file.name,
    size: file.size,
    origin: { kind: 'file', name: file.name },
    file,
    // Whoever drops a film by mistake need not wait until it is in memory.
    bytes: () => (file.size > FILE_BYTES ? Promise.reject(new ImportError('too-large')) : file.arrayBuffer()),
  };
}

/** Pasted words are a text file, named after their first line. */
export function fromText(text: string): Incoming {
  return fromPaste(text, '.txt', nameFor(text));
}

/** Pasted HTML is read in the box like a saved page: only its text comes back. */
export function fromHtml(html: string): Incoming {
  return fromPaste(html, '.html', i18n.t('import.pasteName'));
}

function fromPaste(text: string, ending: string, name: string): Incoming {
  const bytes = new TextEncoder().encode(text);
  return {
    name: `${name}${ending}`,
    size: bytes.length,
    origin: { kind: 'paste' },
    bytes: async () => bytes.slice().buffer,
  };
}

function nameFor(text: string): string {
  const first = text.trim().split('\n', 1)[0]?.trim() ?? '';
  // A title has no full stop; a first paragraph is none.
  const usable = first !== '' && first.length <= 40 && !/[。！？；]/u.test(first);
  return usable ? first : i18n.t('import.pasteName');
}
