import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '../user-error';

/** What is to be opened: a page of the web, or a file of this machine. */
export type Target = { readonly url: string } | { readonly file: string };

const DEMO = fileURLToPath(new URL('../../demo/index.html', import.meta.url));

/** Kinds of files that can be shown as a page. */
const SHOWN = ['.html', '.htm', '.xhtml', '.txt', '.md'];

/**
 * @param given what the user typed; undefined opens the demo page.
 * @param folder where the user typed it.
 * @throws UserError when it is neither a web address nor a readable file that can be shown.
 */
export function findTarget(given: string | undefined, folder: string): Target {
  if (given === undefined) return { file: DEMO };
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(given)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') {
    if (!URL.canParse(given)) throw new UserError(`“${given}” is not a web address.`);
    return { url: given };
  }
  if (scheme === 'file') return { file: checkFile(filePath(given), given) };
  if (scheme && !isFile(path.resolve(folder, given))) {
    throw new UserError(`“${given}”: Chuchu opens http and https addresses and files, not ${scheme}:`);
  }
  return { file: checkFile(path.resolve(folder, given), given) };
}

function filePath(url: string): string {
  try {
    return fileURLToPath(url);
  } catch {
    throw new UserError(`“${url}” is not the address of a file on this machine.`);
  }
}

function checkFile(file: string, given: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) {
    const hint = looksLikeHost(given) ? `; if it is a web page, write https://${given}` : '';
    throw new UserError(`There is no file “${given}”${hint}`);
  }
  if (stat.isDirectory()) throw new UserError(`“${given}” is a folder: name a file in it`);
  const extension = path.extname(file).toLowerCase();
  if (!SHOWN.includes(extension)) {
    throw new UserError(`“${given}” can't be shown as a page: only ${SHOWN.join(', ')}`);
  }
  try {
    accessSync(file, constants.R_OK);
  } catch {
    throw new UserError(`“${given}” may not be read`);
  }
  return file;
}

function looksLikeHost(given: string): boolean {
  return /^[\w-]+(\.[\w-]+)+(\/|$)/.test(given) && !SHOWN.includes(path.extname(given).toLowerCase());
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
