import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fetchFile } from '../../src/import/fetch-file.js';

const answers: Record<string, RequestListener> = {
  '/files/SSDSE-A-2024.csv': (_, answer) => answer.end('a,b\n'),
  '/moved': (_, answer) => answer.writeHead(302, { location: '/files/SSDSE-A-2024.csv' }).end(),
  '/round': (_, answer) => answer.writeHead(302, { location: '/round' }).end(),
  '/away': (_, answer) => answer.writeHead(302, { location: 'http://example.com/x.csv' }).end(),
  '/large': (_, answer) => answer.end('x'.repeat(5000)),
  '/slow': (_, answer) => void answer.write('a'),
  '/cut': (_, answer) => {
    answer.writeHead(200, { 'content-length': 100 });
    answer.write('a');
    setTimeout(() => answer.destroy(), 20);
  },
};

let server: Server;
let base: string;
beforeAll(async () => {
  server = createServer((request, answer) => {
    const found = answers[request.url ?? ''];
    if (found) found(request, answer);
    else answer.writeHead(404).end('no such file');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const limits = { bytes: 1000, milliseconds: 300 };
const told: string[] = [];
const fetched = (path: string) => fetchFile(base + path, (text) => void told.push(text), limits);

test('a file comes with its name and address; a redirect is told', async () => {
  const { name, bytes, address } = await fetched('/moved');
  expect({ name, text: Buffer.from(bytes).toString() }).toEqual({
    name: 'SSDSE-A-2024.csv',
    text: 'a,b\n',
  });
  expect(address).toBe(`${base}/files/SSDSE-A-2024.csv`);
  expect(told).toEqual([expect.stringContaining(`Redirected to ${address}`)]);
});

test.each([
  ['/gone', '404'],
  ['/round', 'more than 5 redirects'],
  ['/away', 'an address with https:// is wanted'],
  ['/large', 'more than 1000 bytes'],
  ['/slow', 'no whole answer within 0.3 s'],
  ['/cut', 'terminated'],
])('%s is refused: %s', async (path, wanted) => {
  await expect(fetched(path)).rejects.toThrow(wanted);
});

test('http elsewhere, other protocols and what is no address are not asked', async () => {
  for (const address of [
    'http://example.com/a.csv',
    'file:///etc/hosts',
    'ftp://example.com/a',
    'a.csv',
  ]) {
    await expect(fetchFile(address, () => undefined)).rejects.toThrow('https:// is wanted');
  }
});
