import { z } from 'zod';
import { isProxyAddress } from './lib/ip-address.js';

const listed = (text: string) => text.split(',').map((one) => one.trim());

/** An address of PostgreSQL, of which every part can be read: a password may have letters that stand for something else there. */
function isPostgres(url = ''): boolean {
  if (!/^postgres(ql)?:\/\/./.test(url) || !URL.canParse(url)) return false;
  const { username, password, pathname } = new URL(url);
  try {
    for (const part of [username, password, pathname]) decodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
}

const POSTGRES =
  'postgres://USER:PASSWORD@HOST:PORT/DATABASE, in which % / ? # @ : of a password are written %25 %2F %3F %23 %40 %3A';

/** What is fetched comes by https, but from this machine. */
const isSafeAddress = (address: string) => {
  const url = URL.canParse(address) ? new URL(address) : null;
  const isHere = ['127.0.0.1', 'localhost', '[::1]'].includes(url?.hostname ?? '');
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && isHere);
};

/** Number() would take 0x10, 1e1 and nothing at all. */
const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a whole number, in the digits 0 to 9')
    .transform(Number)
    .pipe(z.int().min(least).max(most));

const variables = z.object({
  PORT: whole(0, 65535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .refine((url) => /^sqlite:./.test(url) || isPostgres(url), `must be sqlite:PATH or ${POSTGRES}`)
    .optional(),
  DATABASE_REPLICA_URLS: z
    .string()
    .refine(
      (text) => listed(text).every(isPostgres),
      `must be ${POSTGRES}; several with commas between them (a comma in one is written %2C)`,
    )
    .optional(),
  DATA_DIR: z.string().min(1).default('data'),
  RELEASES_KEPT: whole(2, 10_000).default(10),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must begin with http:// or https://' })
    .optional(),
  SOURCES_DIR: z.string().min(1).optional(),
  SSDSE_BASE_URL: z
    .url({ protocol: /^https?$/, error: 'must begin with https://' })
    .default('https://www.nstac.go.jp/sys/files/'),
  TRUST_PROXY: z
    .string()
    .refine(
      (text) => listed(text).every(isProxyAddress),
      'must be addresses or networks with commas between them (10.0.0.5, 10.1.0.0/16), never all',
    )
    .optional(),
  COMPILE: z.enum(['on', 'off']).default('on'),
  SHELF_MB: whole(1, 65_536).default(128),
  ESTAT_APP_ID: z
    .string()
    .regex(/^[0-9a-zA-Z]{1,64}$/, 'must be the application id of e-Stat, letters and digits alone')
    .optional(),
  ESTAT_BASE_URL: z
    .string()
    .refine(isSafeAddress, 'must begin with https:// (http:// of this machine alone)')
    .default('https://api.e-stat.go.jp/rest/3.0/app/json'),
  RATE_LIMIT: whole(1, 1_000_000_000).default(2000),
});

/** The names of all variables that are read. */
export const VARIABLES: readonly string[] = Object.keys(variables.shape);

const environment = variables.refine(
  ({ DATABASE_URL, DATABASE_REPLICA_URLS }) => !DATABASE_REPLICA_URLS || isPostgres(DATABASE_URL),
  {
    path: ['DATABASE_REPLICA_URLS'],
    message: 'needs DATABASE_URL=postgres://…, the server that they follow',
  },
);

/** What the environment sets. */
export interface Config {
  port: number;
  host: string;
  /** Of the database to serve; null: the current release in `dataDir`. */
  databaseUrl: string | null;
  /** Of replicas of `databaseUrl`, which are read in its place while they are there. */
  replicaUrls: string[];
  dataDir: string;
  /** Releases that stay when another one is made, beside those that are pinned. */
  releasesKept: number;
  logLevel: string;
  /** Where the service is reached from outside; null: the address it listens on. */
  publicUrl: string | null;
  /** Where the documents' texts are; null: not here. */
  sourcesDir: string | null;
  /** Where the files of SSDSE are fetched from; ends in "/". */
  ssdseBaseUrl: string;
  /** The proxies whose X-Forwarded-For is believed; none: no header is. */
  trustProxy: string[];
  /** Bytes of memory for figures: KPIs, series and evidence that are read when they are asked for. */
  shelfBytes: number;
  /** Of the user at e-Stat, for its API; null: tables are not fetched from there. */
  eStatAppId: string | null;
  /** Where API 3.0 of e-Stat is, without a slash at its end. */
  eStatBaseUrl: string;
  /** Points of cost a second for one client. */
  rateLimit: number;
  /** Whether operations that are asked again and again are compiled. */
  compile: boolean;
}

/**
 * Reads the environment.
 * @throws Error that names every variable that is wrong, what was wanted and what came
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const result = environment.safeParse(set);
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      return `  ${name}=${shown(name, env[name] ?? '')}: ${message}`;
    });
    throw new Error(`The environment cannot be used:\n${faults.join('\n')}`);
  }
  const { data } = result;
  return {
    port: data.PORT,
    host: data.HOST,
    databaseUrl: data.DATABASE_URL ?? null,
    replicaUrls: data.DATABASE_REPLICA_URLS ? listed(data.DATABASE_REPLICA_URLS) : [],
    dataDir: data.DATA_DIR,
    releasesKept: data.RELEASES_KEPT,
    logLevel: data.LOG_LEVEL,
    publicUrl: data.PUBLIC_URL?.replace(/\/$/, '') ?? null,
    sourcesDir: data.SOURCES_DIR ?? null,
    ssdseBaseUrl: data.SSDSE_BASE_URL.replace(/\/?$/, '/'),
    trustProxy: data.TRUST_PROXY ? listed(data.TRUST_PROXY) : [],
    shelfBytes: data.SHELF_MB * 1024 * 1024,
    eStatAppId: data.ESTAT_APP_ID ?? null,
    eStatBaseUrl: data.ESTAT_BASE_URL.replace(/\/$/, ''),
    rateLimit: data.RATE_LIMIT,
    compile: data.COMPILE === 'on',
  };
}

/** A value as it may stand in a log: of an address of a database no more than how it begins, of a secret nothing. */
const shown = (name: string, value: string) =>
  name === 'ESTAT_APP_ID'
    ? '…'
    : name.startsWith('DATABASE_')
      ? value.replace(/:.*$/s, ':…')
      : value;
