import { parseArgs } from 'node:util';
import { readConfig } from '../config.js';
import { findRelease } from '../releases/find-release.js';
import type { Releases } from '../releases/releases.js';
import { releasesOf } from '../releases/releases-of.js';
import { type Command, DONE, misuse, say } from './command.js';
import { releaseTable } from './release-table.js';

/** What can be done with releases, and what is said of it. */
interface Verb {
  /** How many releases it is about. */
  ids: 0 | 1;
  run(releases: Releases, id: string, json: boolean): Promise<string>;
}

const VERBS: Record<string, Verb> = {
  list: {
    ids: 0,
    async run(releases, _, json) {
      const [records, pointer] = [await releases.list(), await releases.pointer()];
      if (!json) return releaseTable(records, pointer);
      const told = records.map((one) => ({ ...one, current: one.id === pointer?.release }));
      return JSON.stringify(told, null, 2);
    },
  },
  pin: {
    ids: 1,
    async run(releases, id) {
      await releases.setPinned(id, true);
      return `固定しました / Pinned ${id}: it stays until it is unpinned.`;
    },
  },
  unpin: {
    ids: 1,
    async run(releases, id) {
      await releases.setPinned(id, false);
      return `固定を外しました / Unpinned ${id}.`;
    },
  },
  use: {
    ids: 1,
    async run(releases, id) {
      await releases.use(id);
      return `公開する版を変えました / ${id} is the current release now.`;
    },
  },
  remove: {
    ids: 1,
    async run(releases, id) {
      await releases.remove(id);
      return `削除しました / Removed ${id}.`;
    },
  },
};

export const releases: Command = {
  usage: `releases [list] [--json] | pin ID | unpin ID | use ID | remove ID
  Lists the releases in DATA_DIR (data), or in the PostgreSQL of DATABASE_URL, the newest first, or changes one. An ID
  may be shortened as long as only one begins so.
  --json      whole records: id, made, inputs, counts, pinned, sha256, current
  pin ID      it stays, however many are made after it (RELEASES_KEPT, 10); unpin ID takes that back
  use ID      makes it the current one; whoever serves takes it up by himself. The way back to an older one, too: that
              stays current, through restarts, until the seeds or the code change. A start, or seed, then makes a new
              one. seed of the same seeds goes on to their release without making it again.
  remove ID   refused for the current one and for pinned ones`,
  async run(args) {
    const json = { type: 'boolean', default: false } as const;
    const { values, positionals } = parseArgs({ args, options: { json }, allowPositionals: true });
    const [name = 'list', ...ids] = positionals;
    const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
    if (!verb) throw misuse(`releases ${name}: there are ${Object.keys(VERBS).join(', ')}, diff.`);
    if (ids.length !== verb.ids) {
      throw misuse(`releases ${name} takes ${verb.ids} ID, not ${ids.length}.`);
    }
    const { databaseUrl, dataDir } = readConfig();
    const all = releasesOf(databaseUrl, dataDir);
    const [text] = ids;
    const id = text === undefined ? '' : findRelease(await all.list(), text).id;
    say(await verb.run(all, id, values.json));
    return DONE;
  },
};
