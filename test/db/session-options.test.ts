import { expect, test } from '@jest/globals';
import { dataSource } from '../../src/db/data-source.js';
import { sessionOptions } from '../../src/db/session-options.js';

const URL = 'postgres://reader:p%40ss@127.0.0.1:5432/towns';

test.each([
  ['none', URL, URL, '-c a=1'],
  ['other parameters', `${URL}?sslmode=require`, `${URL}?sslmode=require`, '-c a=1'],
  [
    'options and others',
    `${URL}?options=-c%20work_mem%3D64MB&sslmode=require`,
    `${URL}?sslmode=require`,
    '-c work_mem=64MB -c a=1',
  ],
])('options are joined with those of an address that names %s', (_, url, address, options) => {
  expect(sessionOptions(url, ['-c a=1'])).toEqual({ url: address, options });
});

test.each([true, false])('a schema is looked in by every statement (read-only: %s)', (readonly) => {
  const url = `${URL}?options=-c%20work_mem%3D64MB`;
  const { options } = dataSource(url, { readonly, schema: 'release_x' });
  const { extra } = options as { extra: { options: string } };
  expect(extra.options).toMatch(/^-c work_mem=64MB (-c .+ )?-c search_path=release_x$/);
  expect(extra.options.includes('default_transaction_read_only=on')).toBe(readonly);
  // What is read comes by many small ranges, for which no code is to be compiled.
  expect(extra.options.includes('jit=off')).toBe(readonly);
});
