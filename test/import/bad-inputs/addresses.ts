import type { RequestListener } from 'node:http';

/** What a server answers that gives no file, by its path, and what is said of it then. */
export const BAD_ANSWERS: Readonly<Record<string, readonly [RequestListener, string]>> = {
  '/gone': [(_, answer) => answer.writeHead(404).end('no such file'), '404'],
  '/round': [
    (_, answer) => answer.writeHead(302, { location: '/round' }).end(),
    'more than 5 redirects',
  ],
  '/away': [
    (_, answer) => answer.writeHead(302, { location: 'http://example.com/x.csv' }).end(),
    'an address with https:// is wanted',
  ],
  '/large': [(_, answer) => answer.end('x'.repeat(5000)), 'more than 1000 bytes'],
  '/slow': [(_, answer) => void answer.write('a'), 'no whole answer within 0.3 s'],
  '/cut': [
    (_, answer) => {
      answer.writeHead(200, { 'content-length': 100 });
      answer.write('a');
      setTimeout(() => answer.destroy(), 20);
    },
    'terminated',
  ],
};

/** Addresses that are not asked at all. */
export const BAD_ADDRESSES = [
  'http://example.com/a.csv',
  'file:///etc/hosts',
  'ftp://example.com/a',
  'a.csv',
];
