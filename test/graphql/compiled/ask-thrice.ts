import type { Api } from '../../api.js';
import { readMetrics } from './read-metrics.js';
import type { Tricky } from './tricky-queries.js';

/** All that a client gets, but for what no two answers have in common. */
export async function ask(
  { app }: Api,
  { query, variables, operationName }: Omit<Tricky, 'title'>,
  accept?: string,
) {
  const payload = { query, variables, operationName };
  const headers = accept ? { accept } : {};
  const response = await app.inject({ method: 'POST', url: '/graphql', payload, headers });
  const { 'x-request-id': _, date: __, ...common } = response.headers;
  const body = response.body.replaceAll(String(response.headers['x-request-id']), 'ID');
  return { status: response.statusCode, headers: common, body };
}

/** Asks so often that it is compiled where it can be; gives what the last asking counted. */
export async function askThrice(api: Api, query: Omit<Tricky, 'title'>, accept?: string) {
  const first = await ask(api, query, accept);
  await ask(api, query, accept);
  const before = await readMetrics(api);
  const third = await ask(api, query, accept);
  const after = await readMetrics(api);
  const answered = after.compiled.answered - before.compiled.answered;
  return { first, third, answered, left: after.compiled.left - before.compiled.left };
}
