import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers one request; false when there is nothing at its address. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;

export interface Site {
  readonly port: number;
  /** The address of a path under a host that leads to this machine. */
  url(path?: string, host?: string): string;
  close(): Promise<void>;
}

/** Serves on a free port of 127.0.0.1, so that nothing outside this machine can reach it. */
export async function serve(answer: Answer): Promise<Site> {
  const server = createServer((request, response) => {
    Promise.resolve(answer(request, response)).then(
      (answered) => {
        if (!answered) response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404');
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: (path = '/', host = '127.0.0.1') => `http://${host}:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
