import { readFileSync } from 'node:fs';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type Api, openApi } from '../../api.js';

let api: Api;
let apollo: { internals: { plugins: ApolloServerPlugin[] } };
beforeAll(async () => {
  const start = jest.spyOn(ApolloServer.prototype, 'start');
  api = await openApi({ compile: true });
  apollo = start.mock.contexts[0] as unknown as typeof apollo;
  start.mockRestore();
});
afterAll(() => api.close());

/** What the page on compiled execution says who does for a compiled answer: kind of hook, its name. */
function declared(): string[] {
  const page = readFileSync('docs/decisions/compiled-execution.md', 'utf8');
  const rows = page.matchAll(/^\| (Apollo|on\w+|pre\w+) \| (.+?) \| .+ \|$/gm);
  return [...rows].flatMap(([, kind, names = '']) =>
    [...names.matchAll(/`(\w+)`/g)].map(([, name]) => `${kind} ${name}`),
  );
}

/** The hooks of all plugins of Apollo. */
async function hooksOfApollo(): Promise<string[]> {
  const hooks: string[] = [];
  for (const plugin of apollo.internals.plugins) {
    const contextValue = { state: {}, costOf: () => undefined };
    const ofRequest = await plugin.requestDidStart?.({ contextValue } as never);
    for (const name of Object.keys({ ...plugin, ...ofRequest })) {
      // Disabled plugins have a mark and no hook.
      if (name !== 'requestDidStart' && !name.startsWith('__')) hooks.push(`Apollo ${name}`);
    }
  }
  return hooks;
}

/** The hooks of Fastify on the route of GraphQL, its own and those of the whole server. */
async function hooksOfRoute(): Promise<string[]> {
  await api.app.ready();
  const routes = api.app.printRoutes({ includeHooks: true, commonPrefix: false });
  const [, after = ''] = routes.split(/ graphql \(GET, POST\)\n/);
  const [lines = ''] = after.split(/^(?!.*•)/m);
  return [...lines.matchAll(/• \((\w+)\) \[(.*)\]/g)].flatMap(([, kind, names = '']) =>
    [...names.matchAll(/"(\w+)\(\)"/g)].map(([, name]) => `${kind} ${name}`),
  );
}

test('of each plugin and hook around an answer it is said who does its work for a compiled one', async () => {
  const hooks = [...(await hooksOfApollo()), ...(await hooksOfRoute())];
  expect(hooks).toEqual(expect.arrayContaining(['Apollo willSendResponse', 'onSend keepAnswer']));
  expect(declared().sort()).toEqual(hooks.sort());
});

test('all that comes before the handler comes before compiled answers, which it gives', async () => {
  const before = (await hooksOfRoute()).filter((hook) => hook.startsWith('pre'));
  expect(before.at(-1)).toBe('preHandler waitForTurn');
});
