import { type Site, serve } from '~/scripts/browser/serve';

/** A page by its path: HTML, or anything else with its type. */
export type Pages = Record<string, string | ServedPage>;

export interface ServedPage {
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** 200 unless told. */
  readonly status?: number;
}

/** A site whose pages a test sets as it goes. Every host under .example leads to it in the driver's Chromium. */
export interface PageSite extends Site {
  /** Adds pages, in place of earlier ones at the same paths. */
  put(pages: Pages): void;
}

/** The host under which a page is no secure context, as on most local government sites. */
export const PLAIN_HOST = 'news.yunzhou.example';

export async function servePages(pages: Pages = {}): Promise<PageSite> {
  const all = new Map(Object.entries(pages));
  const site = await serve((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site.example').pathname;
    // Browsers ask for it by themselves; without an answer they report an error that no test is about.
    const page = all.get(path) ?? (path === '/favicon.ico' ? { type: 'image/x-icon', body: '' } : undefined);
    if (page === undefined) return false;
    const {
      type,
      body,
      headers,
      status = 200,
    }: ServedPage = typeof page === 'string' ? { type: 'text/html; charset=utf-8', body: page } : page;
    response.writeHead(status, { ...headers, 'content-type': type }).end(body);
    return true;
  });
  return {
    ...site,
    put: (more) => {
      for (const [path, page] of Object.entries(more)) all.set(path, page);
    },
  };
}
