import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fetchFile } from '../../src/import/fetch-file.js';

const answers: Record<string, RequestListener> = {
  '/files/SSDSE-A-2024.csv': (_, answer) => answer.end('a,b\n'),
  '/moved': (_, answer) => answer.writeHead(302, { location: '/files/SSDSE-A-2024.csv' }).end(),
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

const told: string[] = [];
const fetched = (path: string) => fetchFile(base + path, (text) => void told.push(text));

test('a file comes with its name and address; a redirect is told', async () => {
  const { name, bytes, address } = await fetched('/moved');
  expect({ name, text: Buffer.from(bytes).toString() }).toEqual({
    name: 'SSDSE-A-2024.csv',
    text: 'a,b\n',
  });
  expect(address).toBe(`${base}/files/SSDSE-A-2024.csv`);
  expect(told).toEqual([expect.stringContaining(`Redirected to ${address}`)]);
});
