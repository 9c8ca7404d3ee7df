import { isDeepStrictEqual } from 'node:util';
import { type Asked, asked } from './load/request.js';
import type { Dialect, Question, Scope } from './questions/question.js';

/** How many requests of a question are compared. */
const CHECKED = 5;

/** An answer as it came. */
export interface Received {
  headers: Record<string, string>;
  body: string;
}

/** Asks once. */
export async function ask(port: number, body: Asked): Promise<Received> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  });
  return { headers: Object.fromEntries(response.headers), body: await response.text() };
}

/** What a server says to the first requests of a question. */
export async function factsOf(
  port: number,
  question: Question,
  dialect: Dialect,
  scope: Scope,
): Promise<unknown[]> {
  const facts: unknown[] = [];
  for (let i = 0; i < CHECKED; i++) {
    const { body } = await ask(port, asked(question, dialect, scope, i));
    const { data, errors } = JSON.parse(body) as { data: unknown; errors?: unknown };
    if (errors) throw new Error(`${question.id}, request ${i}: ${body.slice(0, 1000)}`);
    facts.push(question.facts[dialect](data as never));
  }
  return facts;
}

/** @throws Error with the first difference where a server does not say what ours says */
export function requireSame(who: string, question: string, came: unknown[], wanted: unknown[]) {
  for (const [i, facts] of came.entries()) {
    if (isDeepStrictEqual(facts, wanted[i])) continue;
    const [other, ours] = [JSON.stringify(facts), JSON.stringify(wanted[i])];
    let at = 0;
    while (other[at] === ours[at]) at++;
    const part = (text: string) => text.slice(Math.max(0, at - 100), at + 200);
    throw new Error(
      `${who} says something else to ${question}, request ${i}:\n${part(other)}\nours:\n${part(ours)}`,
    );
  }
}
