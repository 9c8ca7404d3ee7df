import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { wholeCsv } from '../../export/formats/whole-table.js';
import { contextOf, nameWith } from '../../export/json-ld/context.js';
import { LONG_COLUMNS } from '../../export/long-form/columns.js';
import { committedQuery } from '../../graphql/committed/committed-query.js';
import { readTexts, type Texts } from '../../graphql/committed/read-texts.js';
import { waitForTurn } from '../wait-for-turn.js';
import type { AnswerAddress, Write, Written } from './answer-address.js';
import { contentDisposition } from './content-disposition.js';
import { CONTENT_TYPES } from './content-types.js';
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
      const [, id = '', ending] = /^(.+)\.(json|csv)$/.exec(pathOf(request)) ?? [];
      if (id === '' || (ending === 'csv' && !rows)) return reply.callNotFound();
      const { variables, faults } = readTexts(asked, request.query as Texts);
      if (faults.length > 0) return sendFaults(reply, faults);
      const write: Write = async (ask, { publicUrl, release, memory }, pay) => {
        const data = await ask<Record<string, unknown>>(query, { ...variables, id });
        const record = data[field];
        if (!record) throw notFound(field, id);
        if (ending === 'csv' && rows) {
          const listed = await rows(memory, record, mostRows);
          pay(Math.ceil(listed.length / ROWS_OF_POINT));
          const content = await wholeCsv({ columns: LONG_COLUMNS, rows: listed });
          return { content, ...headOf('csv', `${noun}-${id}-${release}`) };
        }
        const document = {
          '@context': contextOf(publicUrl()),
          ...tell(record, nameWith(publicUrl())),
          'schema:mainEntityOfPage': { '@id': publicUrl() + frozenAddress(request, release) },
          'api:Dataset.release': release,
        };
        const content = JSON.stringify(document, withoutNull);
        return { content, ...headOf('json', `${noun}-${id}-${release}`) };
      };
      return answer(request, reply, write);
    };

    for (const before of ['', '/releases/:release']) {
      app.get(`${before}/${noun}/*`, { preHandler: waitForTurn }, answerWith);
    }
  }
}

const pathOf = ({ params }: FastifyRequest) => (params as { '*': string })['*'];

const headOf = (ending: 'csv' | 'json', name: string): Omit<Written, 'content'> => ({
  contentType: ending === 'json' ? 'application/ld+json; charset=utf-8' : CONTENT_TYPES.csv,
  disposition: contentDisposition(ending === 'json' ? 'inline' : 'attachment', {
    plain: `machikurabe-${name}.${ending}`,
    name: `まちくらべ-${name}.${ending}`,
  }),
});

/** What is not there is not told: null means nothing in a graph. */
const withoutNull = (_: string, value: unknown) => (value === null ? undefined : value);
