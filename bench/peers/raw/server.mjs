// The limit for cached answers: Fastify that sends the bytes of our own answers from memory, with
// our headers. Which answer, the name of the operation says.
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import { announce } from '../shared/announce.mjs';
import { addSurroundings, FASTIFY } from './surroundings.mjs';

const answers = new Map(
  JSON.parse(readFileSync(process.env.ANSWERS, 'utf8')).map(({ operation, headers, body }) => {
    // Each answer has an id of its own.
    const { 'x-request-id': _, ...same } = headers;
    const { cost } = JSON.parse(body).extensions;
    return [operation, { headers: same, body: Buffer.from(body, 'utf8'), cost }];
  }),
);

const app = Fastify(FASTIFY);
addSurroundings(app);
app.post('/graphql', (request, reply) => {
  const { operationName } = request.body;
  const answer = answers.get(operationName);
  if (!answer) return reply.code(404).send();
  request.note = { operation: operationName, cost: answer.cost };
  reply.headers(answer.headers).send(answer.body);
});
await app.listen({ port: Number(process.env.PORT ?? 0), host: '127.0.0.1' });
announce(app.server.address().port);
