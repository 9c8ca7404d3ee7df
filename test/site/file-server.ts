import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
};

export interface FileServer {
  /** Where the folder is, below a path: a mirror stands where its host puts it. */
  origin: string;
  /** What was asked for since the beginning: path and Range. */
  asked: { path: string; range: string | undefined }[];
  /** Whether parts of files are sent; a host without them sends all. */
  hasRanges: boolean;
  close(): Promise<void>;
}

/** A plain web host: files of a folder below /any/path/, and nothing else. */
export async function serveFiles(folder: string): Promise<FileServer> {
  const asked: FileServer['asked'] = [];
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, path.replace('/any/path/', '/').replace(/\/$/, '/index.html'));
    const { range } = request.headers;
    asked.push({ path, range });
    if (!path.startsWith('/any/path/') || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const { size } = statSync(file);
    const type = { 'content-type': TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain' };
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
    if (served.hasRanges && from !== undefined) {
      const part = { start: Number(from), end: Number(to) };
      const length = { 'content-length': part.end - part.start + 1 };
      response.writeHead(206, {
        ...type,
        ...length,
        'content-range': `bytes ${from}-${to}/${size}`,
      });
      createReadStream(file, part).pipe(response);
      return;
    }
    response.writeHead(200, { ...type, 'content-length': size });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const served: FileServer = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}/any/path/`,
    asked,
    hasRanges: true,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  return served;
}
