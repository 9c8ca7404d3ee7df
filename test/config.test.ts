import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../src/config.js';

function faultOf(env: NodeJS.ProcessEnv): string {
  try {
    readConfig(env);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

describe('the environment', () => {
  test('where nothing is set, it serves http://127.0.0.1:4000 from the folder data', () => {
    expect(readConfig({})).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      databaseUrl: null,
      replicaUrls: [],
      dataDir: 'data',
      releasesKept: 10,
      publicUrl: null,
      sourcesDir: null,
      ssdseBaseUrl: 'https://www.nstac.go.jp/sys/files/',
      trustProxy: [],
      shelfBytes: 128 * 1024 * 1024,
      rateLimit: 2000,
      compile: true,
    });
  });

  test.each(['', ' ', '\t'])('a variable that is blank ("%s") is not set', (blank) => {
    const names = ['PORT', 'HOST', 'DATABASE_URL', 'DATA_DIR', 'LOG_LEVEL', 'PUBLIC_URL'];
    const more = [
      'SOURCES_DIR',
      'SSDSE_BASE_URL',
      'TRUST_PROXY',
      'RATE_LIMIT',
      'SHELF_MB',
      'COMPILE',
      'DATABASE_REPLICA_URLS',
      'RELEASES_KEPT',
      'ESTAT_APP_ID',
      'ESTAT_BASE_URL',
    ];
    const env = Object.fromEntries([...names, ...more].map((name) => [name, blank]));
    expect(readConfig(env)).toEqual(readConfig({}));
  });

  test('what is set is taken', () => {
    expect(
      readConfig({
        PORT: '8080',
        HOST: '::',
        DATABASE_URL: 'postgres://reader@db/machikurabe',
        DATABASE_REPLICA_URLS: 'postgres://reader@a/machikurabe, postgresql://b/machikurabe',
        DATA_DIR: '/srv/data',
        RELEASES_KEPT: '3',
        LOG_LEVEL: 'debug',
        PUBLIC_URL: 'https://machikurabe.example',
        SOURCES_DIR: '/srv/texts',
        SSDSE_BASE_URL: 'https://files.example/ssdse',
        TRUST_PROXY: '10.0.0.5, 2001:db8::/32',
        RATE_LIMIT: '500',
        SHELF_MB: '64',
        COMPILE: 'off',
        ESTAT_APP_ID: '0123abcd',
        ESTAT_BASE_URL: 'http://127.0.0.1:8080/json/',
      }),
    ).toEqual({
      port: 8080,
      host: '::',
      databaseUrl: 'postgres://reader@db/machikurabe',
      replicaUrls: ['postgres://reader@a/machikurabe', 'postgresql://b/machikurabe'],
      dataDir: '/srv/data',
      releasesKept: 3,
      logLevel: 'debug',
      publicUrl: 'https://machikurabe.example',
      sourcesDir: '/srv/texts',
      ssdseBaseUrl: 'https://files.example/ssdse/',
      trustProxy: ['10.0.0.5', '2001:db8::/32'],
      shelfBytes: 64 * 1024 * 1024,
      rateLimit: 500,
      eStatAppId: '0123abcd',
      eStatBaseUrl: 'http://127.0.0.1:8080/json',
      compile: false,
    });
  });

  test('variables of others do not disturb', () => {
    expect(readConfig({ PATH: '/bin', port: 'x' })).toEqual(readConfig({}));
  });

  test('the public address is kept without a slash at its end', () => {
    expect(readConfig({ PUBLIC_URL: 'https://a.example/towns/' }).publicUrl).toBe(
      'https://a.example/towns',
    );
  });

  test('every bad variable is named at once, with what came, and no good one', () => {
    const bad = {
      PORT: 'http',
      LOG_LEVEL: 'loud',
      PUBLIC_URL: 'machikurabe',
    };
    const lines = faultOf({ ...bad, HOST: '::', DATA_DIR: '/srv/data' })
      .split('\n')
      .slice(1);
    expect(lines.map((line) => line.trim().split(': ')[0]).sort()).toEqual(
      Object.entries(bad)
        .map(([name, value]) => `${name}=${value}`)
        .sort(),
    );
  });

  test.each([
    ['PORT', 'http'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '4000.5'],
    ['PORT', '４０００'],
    ['LOG_LEVEL', 'WARN'],
    ['PUBLIC_URL', 'localhost:4000'],
    ['PUBLIC_URL', 'machikurabe.example'],
    ['PUBLIC_URL', 'ftp://machikurabe.example'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '1'],
    ['TRUST_PROXY', '10.0.0.5,'],
    ['TRUST_PROXY', '10.0.0.5 10.0.0.6'],
    ['TRUST_PROXY', '0.0.0.0/0'],
    ['RELEASES_KEPT', '1'],
    ['RELEASES_KEPT', '0x10'],
    ['RELEASES_KEPT', '1e1'],
    ['RATE_LIMIT', '0'],
    ['RATE_LIMIT', '1.5'],
    ['RATE_LIMIT', '２０００'],
    ['RATE_LIMIT', 'none'],
    ['COMPILE', 'no'],
    ['ESTAT_BASE_URL', 'http://api.e-stat.go.jp/rest/3.0/app/json'],
    ['ESTAT_BASE_URL', 'ftp://127.0.0.1/'],
  ])('%s=%s is refused', (name, value) => {
    expect(faultOf({ [name]: value })).toContain(`${name}=${value}: `);
  });

  test('ESTAT_APP_ID is refused without a word of it', () => {
    const fault = faultOf({ ESTAT_APP_ID: 'my secret' });
    expect(fault).toContain('ESTAT_APP_ID=…: ');
    expect(fault).not.toContain('secret');
  });

  test.each(['data/machikurabe.sqlite', 'sqlite:', 'postgres://', 'mysql://me:secret@db/x'])(
    'DATABASE_URL=%s is refused without a word of what may be secret in it',
    (value) => {
      const fault = faultOf({ DATABASE_URL: value });
      expect(fault).toContain('DATABASE_URL=');
      expect(fault).not.toContain('secret');
    },
  );

  test.each([
    'postgres://me:se%cret@db/x',
    'postgres://me:se/cret@db/x',
    'postgres://me:se#cret@db/x',
    'postgres://db/x%',
  ])(
    'DATABASE_URL=%s, whose password is not written as in an address, is told how that is done',
    (value) => {
      const fault = faultOf({ DATABASE_URL: value });
      expect(fault).toContain('DATABASE_URL=postgres:…: must be sqlite:PATH or postgres://USER:');
      expect(fault).toContain('of a password are written %25 %2F');
      expect(fault).not.toContain('cret@');
    },
  );

  test.each([
    ['postgres://db/x', 'postgres://me:se%cret@a/x'],
    ['postgres://db/x', 'postgres://me:secret@a/x, mysql://me:secret@b/x'],
    ['postgres://db/x', 'postgres://me:secret@a/x,'],
    ['postgres://db/x', 'postgres://me:secret@a:port/x'],
    ['sqlite:x.sqlite', 'postgres://me:secret@a/x'],
    ['', 'postgres://me:secret@a/x'],
  ])('beside DATABASE_URL=%s, DATABASE_REPLICA_URLS=%s is refused, nor shown', (url, replicas) => {
    const fault = faultOf({ DATABASE_URL: url, DATABASE_REPLICA_URLS: replicas });
    expect(fault).toContain('DATABASE_REPLICA_URLS=postgres:…');
    expect(fault).not.toContain('cret@');
  });

  test.each([
    ['PORT', '0'],
    ['PORT', '65535'],
    ['DATABASE_URL', 'sqlite:data/machikurabe.sqlite'],
    ['DATABASE_URL', 'postgres://db/machikurabe'],
    ['DATABASE_URL', 'postgresql://reader:word@db:5432/machikurabe'],
    ['DATABASE_URL', 'postgres://reader:a%25b%2Fc%40@db/machikurabe'],
    ['PUBLIC_URL', 'http://localhost:4000'],
    ['TRUST_PROXY', '127.0.0.1'],
    ['RATE_LIMIT', '1'],
  ])('%s=%s is taken', (name, value) => {
    expect(faultOf({ [name]: value })).toBe('');
  });
});
