import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { wholeCsv } from '../../export/formats/whole-table.js';
import { contextOf, nameWith } from '../../export/json-ld/context.js';
import { LONG_COLUMNS } from '../../export/long-form/columns.js';
import { committedQuery } from '../../graphql/committed/committed-query.js';
import { readTexts, type Texts } from '../../graphql/committed/read-texts.js';
import { BEGINNINGS } from '../id-in-address.js';
import { waitForTurn } from '../wait-for-turn.js';
import type { AnswerAddress, Write } from './answer-address.js';
import { fileHead } from './file-head.js';
import { frozenAddress } from './frozen-address.js';
import { notFound } from './not-found.js';
import { RECORD_KINDS } from './record-kinds.js';
import { sendFaults } from './refuse-address.js';
import { ROWS_OF_POINT } from './rows-of-point.js';

export interface RecordAddressOptions {
  schema: GraphQLSchema;
  answer: AnswerAddress;
  /** The most rows of a list. */
  mostRows: number;
}

/** /kpis/ID.json and the like: a record as JSON-LD, with its evidence; /indicators/ID.csv and the like: its figures. */
export function recordAddresses(app: FastifyInstance, options: RecordAddressOptions): void {
  const { schema, answer, mostRows } = options;
  for (const [noun, { file, field, tell, rows }] of Object.entries(RECORD_KINDS)) {
    const query = committedQuery(schema, file);
    const asked = query.variables.filter(({ name }) => name !== 'id');

    const answerWith = (request: FastifyRequest, reply: FastifyReply) => {
      const [, id = '', end] = /^(.+)\.(json|csv)$/.exec(pathOf(request)) ?? [];
      const ending = end === 'csv' ? 'csv' : 'json';
      if (id === '' || (ending === 'csv' && !rows)) return reply.callNotFound();
      const { variables, faults } = readTexts(asked, request.query as Texts);
      if (faults.length > 0) return sendFaults(reply, faults);
      const write: Write = async (ask, { publicUrl, release, memory }, pay) => {
        const data = await ask<Record<string, unknown>>(query, { ...variables, id });
        const record = data[field];
        if (!record) throw notFound(field, id);
        const name = `${noun}-${id}`;
        const head = fileHead(ending, release, { plain: name, name });
        if (ending === 'csv' && rows) {
          const listed = await rows(memory, record, mostRows);
          pay(Math.ceil(listed.length / ROWS_OF_POINT));
          const content = await wholeCsv({ columns: LONG_COLUMNS, rows: listed });
          return { content, ...head };
        }
        const document = {
          '@context': contextOf(publicUrl()),
          ...tell(record, nameWith(publicUrl())),
          'schema:mainEntityOfPage': { '@id': publicUrl() + frozenAddress(request, release) },
          'api:Dataset.release': release,
        };
        const content = JSON.stringify(document, withoutNull);
        return { content, ...head, contentType: JSON_LD };
      };
      return answer(request, reply, write);
    };

    for (const before of BEGINNINGS) {
      app.get(`${before}/${noun}/*`, { preHandler: waitForTurn }, answerWith);
    }
  }
}

const pathOf = ({ params }: FastifyRequest) => (params as { '*': string })['*'];

const JSON_LD = 'application/ld+json; charset=utf-8';

/** What is not there is not told: null means nothing in a graph. */
const withoutNull = (_: string, value: unknown) => (value === null ? undefined : value);
