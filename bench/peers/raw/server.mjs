// The limit for cached answers: Fastify that sends the bytes of our own answers from memory, with
// our headers. Which answer, the name of the operation says.
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import { announce } from '../shared/announce.mjs';
import { addSurroundings } from './surroundings.mjs';

const answers = new Map(
  JSON.parse(readFileSync(process.env.ANSWERS, 'utf8')).map(({ operation, headers, body }) => [
    operation,
    { headers, body: Buffer.from(body, 'utf8') },
  ]),
);

const app = Fastify();
await addSurroundings(app);
app.post('/graphql', (request, reply) => {
  const answer = answers.get(request.body.operationName);
  if (!answer) return reply.code(404).send();
  return reply.headers(answer.headers).send(answer.body);
});
await app.listen({ port: Number(process.env.PORT ?? 0), host: '127.0.0.1' });
announce(app.server.address().port);
