import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { releasePath } from '../../src/db/catalogue/folder.js';
import type { ReleaseRecord } from '../../src/db/catalogue/record.js';
import { projectFile } from '../../src/lib/project-file.js';
import { realPlaces } from '../datasets/places.js';
import type { Postgres } from '../datasets/postgres.js';
import { countryOf, type Times } from '../datasets/sizes.js';
import { say } from '../say.js';
import { workFile } from '../work-folder.js';

/** What it took to publish a made country. */
export interface PublishLine {
  times: Times;
  database: 'SQLite' | 'PostgreSQL';
  seconds: number;
  /** The most memory that the publisher held, in MB; null where the system does not tell. */
  peak: number | null;
  figures: number;
  bytes: number;
}

/** The most that is published into PostgreSQL: it takes twice the room. */
const LARGEST_IN_POSTGRES = 4;

/** Publishes each size into an empty folder and an empty database, each by a process that does nothing else. */
export async function measurePublishing(
  sizes: readonly Times[],
  postgres: Pick<Postgres, 'emptyDatabase'>,
): Promise<PublishLine[]> {
  const places = workFile('places.json');
  writeFileSync(places, JSON.stringify(realPlaces()));
  const lines: PublishLine[] = [];
  for (const times of sizes) {
    const folder = workFile('published');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    const { record, ...took } = publish(times, places, folder);
    const { size: bytes } = statSync(releasePath(folder, record.id));
    lines.push(told({ times, database: 'SQLite', ...took, bytes, figures: figuresIn(record) }));
    rmSync(folder, { recursive: true });
    if (times > LARGEST_IN_POSTGRES) continue;
    const database = await postgres.emptyDatabase('published');
    const { record: same, ...tookThere } = publish(times, places, database.url);
    const there = { ...tookThere, bytes: await database.bytes(), figures: figuresIn(same) };
    lines.push(told({ times, database: 'PostgreSQL', ...there }));
    await database.drop();
  }
  return lines;
}

interface Took {
  seconds: number;
  peak: number | null;
  record: ReleaseRecord;
}

function publish(times: Times, places: string, target: string): Took {
  const script = projectFile('dist/bench/life/publish-country.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script, countryOf(times), places, target],
    { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
  );
  if (status !== 0) throw new Error(`publishing ended with ${status}:\n${stderr}`);
  return JSON.parse(stdout) as Took;
}

const figuresIn = ({ counts }: ReleaseRecord) => counts.figure ?? 0;

function told(line: PublishLine): PublishLine {
  const { times, database, seconds, peak } = line;
  say(`published ${times}× to ${database} in ${seconds.toFixed(1)} s, ${peak?.toFixed(0)} MB`);
  return line;
}
