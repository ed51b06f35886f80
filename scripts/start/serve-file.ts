import { readFile, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { type Site, serve } from '../browser/serve';
import { decodeText, isUtf8, textPage } from './text-page';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xhtml': 'application/xhtml+xml',
};

export interface ServedFile extends Site {
  /** The address of the file itself. */
  readonly address: string;
}

/**
 * Serves a file over http from 127.0.0.1 together with what lies beside and below it, so that a saved page finds its
 * pictures and styles.
 */
export async function serveFile(file: string): Promise<ServedFile> {
  const folder = path.dirname(file);
  const site = await serve(async (request, response) => {
    // A page elsewhere that makes its own host name point here must not read this folder.
    if (request.headers.host !== `127.0.0.1:${site.port}`) return false;
    return sendFile(folder, request.url ?? '/', response);
  });
  return { ...site, address: site.url(`/${encodeURIComponent(path.basename(file))}`) };
}

async function sendFile(folder: string, url: string, response: ServerResponse): Promise<boolean> {
  const { pathname } = new URL(url, 'http://127.0.0.1');
  // Browsers ask for it by themselves, and a missing one would show up as an error of the page.
  if (pathname === '/favicon.ico') return send(response, 'image/x-icon', '');
  const file = path.join(folder, decodeURIComponent(pathname));
  if (!file.startsWith(folder) || !(await isFile(file))) return false;
  const bytes = await readFile(file);
  const extension = path.extname(file).toLowerCase();
  if (extension === '.txt' || extension === '.md') {
    return send(response, 'text/html; charset=utf-8', textPage(path.basename(file), decodeText(bytes)));
  }
  const type = TYPES[extension] ?? 'application/octet-stream';
  // Where it isn't UTF-8, the page's own declaration counts.
  return send(response, type.startsWith('text/') && isUtf8(bytes) ? `${type}; charset=utf-8` : type, bytes);
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

function send(response: ServerResponse, type: string, body: string | Uint8Array): true {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  return true;
}
