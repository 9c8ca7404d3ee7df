import { seeded } from '../../test/random.js';
import type { Dialect, Question, Scope, Variables } from '../questions/question.js';

/** How many documents a question has: the caches of documents hold them all. */
const DOCUMENTS = 8;

/** What is asked in the i-th request. */
export interface Asked {
  operationName: string;
  query: string;
  variables: Variables;
}

/**
 * The i-th request of a question: the same for every server and in every run. Documents come round,
 * variables vary, so that caches of documents help and caches of answers do not.
 */
export function asked(question: Question, dialect: Dialect, scope: Scope, i: number): Asked {
  const operationName = operationNames(question)[i % DOCUMENTS] as string;
  return {
    operationName,
    query: question.text[dialect].replace('NAME', operationName),
    variables: question.variables(scope, seeded(i + 1), i),
  };
}

/** The names of a question's operations. */
export function operationNames({ id }: Question): string[] {
  const name = id.replace(/\W/g, '_');
  return Array.from({ length: DOCUMENTS }, (_, i) => `${name}_${i}`);
}

/** A request as it goes over the wire. */
export function onTheWire(body: Asked, port: number): Buffer {
  const content = Buffer.from(JSON.stringify(body));
  const head = [
    'POST /graphql HTTP/1.1',
    `host: 127.0.0.1:${port}`,
    'content-type: application/json',
    'accept: application/json',
    `content-length: ${content.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), content]);
}
