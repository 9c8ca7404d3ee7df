import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { seedJsonSchemas } from '../src/ingest/schemas/json-schemas.js';
import { proposalJsonSchema } from '../src/reader/proposal/proposal-schema.js';
import { PROPOSAL_SCHEMA } from '../src/reader/proposal/write-proposal.js';

const yamlFiles = readdirSync('seeds', { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.yaml') && file !== 'registry.yaml',
);

describe('the JSON Schemas of the seeds', () => {
  test('are the committed ones (npm run cli -- print-seed-schemas schema/seeds)', () => {
    const committed = new Map(
      readdirSync('schema/seeds').map((file) => [
        file,
        readFileSync(`schema/seeds/${file}`, 'utf8'),
      ]),
    );
    const printed = seedJsonSchemas().set(PROPOSAL_SCHEMA, proposalJsonSchema());
    expect(new Map([...committed].sort())).toEqual(new Map([...printed].sort()));
  });

  test.each(yamlFiles)('are named at the head of %s, so that editors find them', (file) => {
    const [head] = readFileSync(`seeds/${file}`, 'utf8').split('\n');
    const [, path] = /^# yaml-language-server: \$schema=(\S+)$/.exec(head ?? '') ?? [];
    const up = '../'.repeat(file.split('/').length);
    expect(path?.startsWith(`${up}schema/seeds/`)).toBe(true);
    expect([...seedJsonSchemas().keys()]).toContain(path?.slice(`${up}schema/seeds/`.length));
  });
});
