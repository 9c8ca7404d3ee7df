import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.js';
import type { ReleaseRecord } from '../db/catalogue/record.js';
import type { Both } from '../db/diff/change.js';
import { ALL_CHANGES, compareReleases } from '../db/diff/compare-releases.js';
import { countChanges } from '../db/diff/page-of-changes.js';
import { NODE_TYPES } from '../domain/node-id.js';
import { findRelease } from '../releases/find-release.js';
import { releasesOf } from '../releases/releases-of.js';
import { type Command, complain, DONE, misuse } from './command.js';
import { AS_CSV, AS_JSON, AS_TEXT, type DiffFormat } from './diff-formats.js';
import { openRelease } from './open-release.js';

const FLAG = { type: 'boolean', default: false } as const;

export const releasesDiff: Command = {
  usage: `releases diff A B [--json | --csv] [--type TYPE]...
  Counts what differs from the release A to B by type and kind, then lists it: records added, removed, revised (a
  field differs), reflagged (obsStatus or missing alone). IDs may be shortened.
  --json        a JSON document on each line: the counts, then each change
  --csv         a row for each field that differs; the counts go to the standard error
  --type TYPE   only records of this type (Observation, Kpi, Plan …); may be given several times`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      options: { json: FLAG, csv: FLAG, type: { type: 'string', multiple: true } },
      allowPositionals: true,
    });
    const [from, to, ...more] = positionals;
    if (!from || !to || more.length > 0) throw misuse('releases diff takes two IDs.');
    if (values.json && values.csv) throw misuse('releases diff takes --json or --csv, not both.');
    const types = values.type?.map(typeNamed) ?? null;
    const { databaseUrl, dataDir } = readConfig();
    const records = await releasesOf(databaseUrl, dataDir).list();
    const named = [findRelease(records, from), findRelease(records, to)] as const;
    const format = values.json ? AS_JSON : values.csv ? AS_CSV : AS_TEXT;
    const open = (record: ReleaseRecord) => openRelease(record, databaseUrl, dataDir);
    const before = await open(named[0]);
    try {
      const after = await open(named[1]);
      const told = tell([before, after], { ...ALL_CHANGES, types }, format);
      await told.finally(() => after.destroy());
    } finally {
      await before.destroy();
    }
    return DONE;
  },
};

function typeNamed(text: string) {
  const type = NODE_TYPES.find((one) => one.toLowerCase() === text.toLowerCase());
  if (type) return type;
  throw misuse(`--type must be one of ${NODE_TYPES.join(', ')}, not ${text}.`);
}

/** Goes through the releases twice, to count and to list: no more of them is held than a piece. */
async function tell(
  both: Both,
  wanted: typeof ALL_CHANGES,
  { counts, head, change: told, countsApart }: DiffFormat,
): Promise<void> {
  const counted = counts(await countChanges(both, wanted));
  if (countsApart) complain(counted);
  else await write(`${counted}\n`);
  await write(head);
  for await (const { changes } of compareReleases(both, wanted)) {
    for (const { change } of changes) await write(told(change));
  }
}

/** Waits where who reads is slower; who has left reads nothing more. */
async function write(text: string): Promise<void> {
  const { stdout } = process;
  if (text === '' || stdout.destroyed || stdout.write(text)) return;
  await Promise.race([once(stdout, 'drain'), once(stdout, 'close')]);
}
