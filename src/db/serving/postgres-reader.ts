import { hostname } from 'node:os';
import type { Logger } from 'typeorm';
import { isDatabaseFault } from '../../lib/database-fault.js';
import { within } from '../../lib/within.js';
import { listReleases, readCurrent, readRecord, releaseSchema } from '../catalogue/postgres.js';
import type { ReleaseRecord } from '../catalogue/record.js';
import { dataSource } from '../data-source.js';
import { beginAt } from './begin-at.js';
import { checkLayout } from './check-layout.js';
import { latest } from './latest.js';
import { movingPools } from './moving-pool.js';
import { postgresServers } from './postgres-servers.js';
import { faultOf, type LastServed } from './probe-postgres.js';
import type { OpenRelease, ReleaseReader } from './release-reader.js';

/** Longest that a server may take to say which release is current. */
const LOOK_MS = 2000;
/** A replica that is back is read from again after so long. */
const BETTER_MS = 30_000;
/** Connections of an older release, beside the 10 of the current one. */
const CONNECTIONS_OF_OLDER = 3;

export interface PostgresReaderOptions {
  /** The server that is written to. */
  primary: string;
  /** Its replicas: while one of them is there, the primary is not read from. */
  replicas?: readonly string[];
  /** The number of the process on its machine: each begins with another replica. */
  turn?: number;
  logger?: Logger;
  /** Is told, in words without secrets, when a server is lost, and which one is read from instead. */
  tell?: (text: string) => void;
}

/**
 * The releases of a PostgreSQL, each a schema, read from one server at a time. A release is the same on each server, so
 * that only the connections change when another one takes its place; but no release is taken up that is
 * older than what has been served, as the pointer of a server that lags would have it.
 * @throws Error that says of each server why it cannot be read from
 */
export async function postgresReader(options: PostgresReaderOptions): Promise<ReleaseReader> {
  const { primary, replicas = [], turn = 0, logger, tell = () => undefined } = options;
  let served: LastServed | null = null;
  const servers = postgresServers({
    urls: [...beginAt(replicas, hostname(), turn), primary],
    faultOf: (url) => faultOf(url, served),
    betterMs: BETTER_MS,
    tell,
  });
  await servers.begin();
  const pools = (settings: readonly string[]) => movingPools(servers, settings);
  const reading = { readonly: true, pools } as const;
  const catalogue = await dataSource(primary, reading).initialize();

  const asked = async <T>(ask: () => Promise<T>): Promise<T> => {
    try {
      return await within(LOOK_MS, ask());
    } catch (error) {
      if (!isDatabaseFault(error)) throw error;
      // Of the server that is read from once it is known whether this one is still there.
      servers.doubt();
      return within(LOOK_MS, ask());
    }
  };

  async function open(record: ReleaseRecord, connections?: number): Promise<OpenRelease> {
    const { id } = record;
    const schema = releaseSchema(id);
    const db = dataSource(primary, { ...reading, schema, connections, logger });
    await db.initialize();
    try {
      await checkLayout(db, id);
    } catch (error) {
      await db.destroy();
      throw error;
    }
    return { id, db, record, close: () => db.destroy() };
  }

  let current: { record: ReleaseRecord; moves: number } | null = null;
  return {
    current: latest(
      async () => {
        const found = await asked(() => readCurrent(catalogue));
        if (found && (!served || found.moves >= served.moves)) current = found;
        if (!current) throw new Error('DATABASE_URL holds no release');
        if (served?.release === current.record.id) served.moves = current.moves;
        return current.record.id;
      },
      async () => {
        // It is called when the key has been told.
        const { record, moves } = current as NonNullable<typeof current>;
        const opened = await open(record);
        served = { release: record.id, moves };
        return opened;
      },
    ),
    async open(id) {
      const record = await asked(() => readRecord(catalogue, id));
      return record && open(record, CONNECTIONS_OF_OLDER);
    },
    list: () => asked(() => listReleases(catalogue)),
    async stop() {
      servers.stop();
      await catalogue.destroy();
    },
  };
}
