import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { TownTargetsQuery, TownTargetsQueryVariables } from '../../export/answers.js';
import type { Row } from '../../export/column.js';
import { wholeCsv } from '../../export/formats/whole-table.js';
import { TARGET_COLUMNS } from '../../export/long-form/target-columns.js';
import { targetRows } from '../../export/long-form/target-rows.js';
import { committedQuery } from '../../graphql/committed/committed-query.js';
import { readTexts, type Texts } from '../../graphql/committed/read-texts.js';
import { BEGINNINGS } from '../id-in-address.js';
import { waitForTurn } from '../wait-for-turn.js';
import type { AnswerAddress } from './answer-address.js';
import type { Ask } from './asker.js';
import { fileHead } from './file-head.js';
import { notFound } from './not-found.js';
import { sendFaults } from './refuse-address.js';

/** /municipalities/CODE/targets.csv: every target of a town's KPIs, and whether it is reached. */
export function townTargetsAddress(
  app: FastifyInstance,
  { schema, answer }: { schema: GraphQLSchema; answer: AnswerAddress },
): void {
  const query = committedQuery(schema, 'town-targets');
  const asked = query.variables.filter(({ name }) => name === 'language');

  /** Page by page: each is as much as one answer may hold. */
  async function askAll(ask: Ask, variables: TownTargetsQueryVariables, release: string) {
    const rows: Row[] = [];
    let after: string | null = null;
    for (;;) {
      const page: TownTargetsQuery = await ask(query, { ...variables, after });
      const { municipality } = page;
      if (!municipality) throw notFound('municipality', variables.code);
      rows.push(...targetRows(municipality, release));
      const { hasNextPage, endCursor } = municipality.kpis.pageInfo;
      if (!hasNextPage) return { rows, town: municipality };
      after = endCursor;
    }
  }

  const answerWith = (request: FastifyRequest, reply: FastifyReply) => {
    const { code } = request.params as { code: string };
    const { variables, faults } = readTexts(asked, request.query as Texts);
    if (faults.length > 0) return sendFaults(reply, faults);
    return answer(request, reply, async (ask, { release }) => {
      const { rows, town } = await askAll(ask, { ...variables, code }, release);
      return {
        content: await wholeCsv({ columns: TARGET_COLUMNS, rows }),
        ...fileHead('csv', release, {
          plain: `${town.code}-targets`,
          name: `${town.name}-目標`,
        }),
      };
    });
  };

  for (const before of BEGINNINGS) {
    app.get(`${before}/municipalities/:code/targets.csv`, { preHandler: waitForTurn }, answerWith);
  }
}
