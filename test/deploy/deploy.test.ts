import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig, VARIABLES } from '../../src/config.js';
import { type Api, openApi } from '../api.js';
import { type Container, compose, deployed, manifests, pods, type Service } from './deployed.js';

const dockerfile = deployed('Dockerfile');
const { proxy, api, publish, primary, replica } = compose.services;
const containers = pods.flatMap((pod) => pod.containers);
const version: string = JSON.parse(readFileSync('package.json', 'utf8')).version;

/** What bin/run.mjs says of a version of Node.js. */
const nodeFaultOf = (version = '') => {
  const own = `Object.defineProperty(process.versions, 'node', { value: '${version}' });`;
  const args = ['--import', `data:text/javascript,${encodeURIComponent(own)}`];
  return spawnSync(process.execPath, [...args, 'bin/run.mjs', 'cli/cli', '--help'], {
    encoding: 'utf8',
  }).stderr;
};

/** A text with what Compose puts in for variables of the shell. */
const filled = (text: string) =>
  text.replace(/\$\{\w+(?::-([^}]*)|:\?)\}/g, (_, usual = 'filled') => usual);

const environmentOf = ({ environment = {} }: Service) =>
  Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [name, filled(String(value))]),
  );

const environmentOfPod = ({ env }: Container) =>
  Object.fromEntries(
    env.map(({ name, value }) => [name, value ?? 'postgres://secret/machikurabe']),
  );

let server: Api;
beforeAll(async () => {
  server = await openApi();
});
afterAll(() => server.close());

test.each<[string, Record<string, string>]>([
  ['api of Compose', environmentOf(api)],
  ['publish of Compose', environmentOf(publish)],
  ...containers.map((one): [string, Record<string, string>] => [
    `${one.command.at(-1)} of Kubernetes`,
    environmentOfPod(one),
  ]),
])('%s sets variables that the service reads, to values that it takes', (_, environment) => {
  expect(Object.keys(environment).filter((name) => !VARIABLES.includes(name))).toEqual([]);
  expect(readConfig(environment).databaseUrl).toMatch(/^postgres:/);
});

test('the image listens on the port that everything else asks', () => {
  const [, port] = /PORT=(\d+)/.exec(dockerfile) ?? [];
  expect(dockerfile).toContain(`EXPOSE ${port}\n`);
  expect(dockerfile).toContain(`http://127.0.0.1:${port}/livez`);
  expect(deployed('nginx/upstream.conf')).toContain(`server api:${port} `);
  const [container] = containers.filter(({ ports }) => ports);
  expect(container?.ports).toEqual([{ name: 'http', containerPort: Number(port) }]);
  const policy = manifests.find(({ kind }) => kind === 'NetworkPolicy');
  expect(policy.spec.ingress[0].ports).toEqual([{ protocol: 'TCP', port: Number(port) }]);
});

test('probes ask what answers', async () => {
  const probes = containers.flatMap(({ startupProbe, livenessProbe, readinessProbe }) =>
    [startupProbe, livenessProbe, readinessProbe].filter((one) => one !== undefined),
  );
  expect(probes).toHaveLength(3);
  for (const { httpGet } of [...probes, { httpGet: { path: '/livez', port: 'http' } }]) {
    expect(httpGet.port).toBe('http');
    expect((await server.app.inject(httpGet.path)).statusCode).toBe(200);
  }
});

test('what an image runs is there, and is started as npm start does', () => {
  const commands = [
    ...containers.map(({ command }) => command),
    publish.command ?? [],
    JSON.parse(/^CMD (.+)$/m.exec(dockerfile)?.[1] ?? '[]') as string[],
  ];
  expect(commands).toHaveLength(4);
  for (const command of commands) {
    const program = command.find((word) => word.startsWith('dist/'));
    expect(existsSync(program ?? '')).toBe(true);
  }
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const options = (scripts.start as string).split(' ').filter((word) => word.startsWith('--'));
  expect(commands.at(-1)).toEqual(['node', ...options, 'dist/src/program/start.js']);
});

test('every folder that the image copies from the build is there, and seeds go into the build', () => {
  const copied = [...dockerfile.matchAll(/^COPY (?:--from=build )?(.+) \S+$/gm)]
    .flatMap(([, files = '']) => files.split(' '))
    .map((file) => file.replace(/^\/app\//, ''));
  expect(copied.length).toBeGreaterThan(8);
  expect(copied.filter((file) => !existsSync(file))).toEqual([]);
  const left = deployed('Dockerfile.dockerignore').split('\n');
  const built = ['src', 'bench', 'web', 'schema', 'seeds', 'docs', 'bin', 'test', 'tsconfig.json'];
  expect(built.filter((file) => left.includes(file))).toEqual([]);
});

describe('images', () => {
  const images = [
    ...[...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image),
    ...Object.values(compose.services).map(({ image }) => image),
    ...containers.map(({ image }) => image),
  ];

  test('are of one version each, never of the newest', () => {
    expect(images).toHaveLength(9);
    for (const image of images) expect(image).toMatch(/:\d+\.\d+(\.\d+)?(-[\w-]+)?$/);
  });

  test('of ours are of this version', () => {
    const ours = images.filter((image) => image?.includes('machikurabe'));
    expect(ours).toHaveLength(4);
    for (const image of ours) expect(image?.split(':')[1]).toBe(version);
  });

  test('of Node.js are of one version that the project takes', () => {
    const versions = images.flatMap((image) => /^node:([\d.]+)/.exec(image ?? '')?.[1] ?? []);
    expect(new Set(versions).size).toBe(1);
    expect(nodeFaultOf(versions[0])).toBe('');
  });
});

test('what is ours runs without root, on a file system that it cannot write, without rights of its own', () => {
  expect(dockerfile).toMatch(/^USER node$/m);
  for (const one of [proxy, api, publish]) {
    expect(one).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
  }
  expect(proxy.user).toBe('101:101');
  for (const pod of pods) expect(pod.securityContext).toMatchObject({ runAsNonRoot: true });
  for (const { securityContext } of containers) {
    expect(securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
  }
});

test('the API reads and the job publishes, each as its own role, from what the scripts make', () => {
  const roles = [...deployed('postgres/primary.sh').matchAll(/^CREATE ROLE (\w+)/gm)];
  const made = roles.map(([, role]) => role);
  const users = (urls: unknown) =>
    filled(String(urls))
      .split(',')
      .map((url) => new URL(url).username);
  expect(users(publish.environment?.DATABASE_URL)).toEqual([made[0]]);
  expect(users(api.environment?.DATABASE_URL)).toEqual([made[1]]);
  expect(users(api.environment?.DATABASE_REPLICA_URLS)).toEqual([made[1]]);
  expect(deployed('postgres/replica.sh')).toContain(`--username ${made[2]} `);
  const passwords = deployed('example.env').match(/^\w+_PASSWORD(?==$)/gm) ?? [];
  const asked =
    JSON.stringify([publish, api, primary, replica]).match(/\w+_PASSWORD(?=:\?)/g) ?? [];
  expect(new Set(passwords)).toEqual(new Set(asked));
});

test('files that Compose gives into containers are there', () => {
  const files = Object.values(compose.services)
    .flatMap(({ volumes = [] }) => volumes)
    .flatMap((volume) => (volume.startsWith('./') ? [volume.split(':')[0] as string] : []));
  expect(files).toHaveLength(4);
  expect(files.filter((file) => !existsSync(`deploy/${file}`))).toEqual([]);
});

describe('the proxy', () => {
  const nginx = deployed('nginx/nginx.conf');

  test('is believed by the API, and nobody else is', () => {
    const [{ subnet }] = compose.networks.front.ipam.config as [{ subnet: string }];
    expect(api.environment?.TRUST_PROXY).toBe(subnet);
    expect(nginx).toContain('proxy_set_header X-Forwarded-For $remote_addr;');
  });

  test('keeps answers apart by all that they vary by', async () => {
    const query = encodeURIComponent('{ dataset { release } }');
    const { headers } = await server.app.inject(`/graphql?query=${query}`);
    expect(headers.vary).toBe('accept, accept-encoding');
    expect(nginx).toContain('proxy_cache_key "$host$request_uri $encoding $http_accept";');
  });

  test('refuses what is too large as the API does', async () => {
    const [, refusal = ''] = /return 413 '(.*)\\n';/.exec(nginx) ?? [];
    const { body } = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: `{"query":"${' '.repeat(256 * 1024)}"}`,
    });
    expect(JSON.parse(body)).toEqual(JSON.parse(refusal));
  });
});
