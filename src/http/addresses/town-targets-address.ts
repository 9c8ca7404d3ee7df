import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { TownTargetsQuery } from '../../export/answers.js';
import { wholeCsv } from '../../export/formats/whole-table.js';
import { LISTS } from '../../export/lists/lists.js';
import { committedQuery } from '../../graphql/committed/committed-query.js';
import { readTexts, type Texts } from '../../graphql/committed/read-texts.js';
import { BEGINNINGS } from '../id-in-address.js';
import { waitForTurn } from '../wait-for-turn.js';
import { askList } from './ask-list.js';
import { fileHead } from './file-head.js';
import type { ListAddressOptions } from './list-addresses.js';
import { notFound } from './not-found.js';
import { sendFaults } from './refuse-address.js';

/** /municipalities/CODE/targets.csv: every target of a town's KPIs, and whether it is reached. */
export function townTargetsAddress(
  app: FastifyInstance,
  { schema, answer, mostRows }: ListAddressOptions,
): void {
  const list = LISTS.targets;
  const ofTown = committedQuery(schema, 'town-targets');
  const query = committedQuery(schema, list.query);
  const asked = query.variables.filter(({ name }) => name === 'language');

  const answerWith = (request: FastifyRequest, reply: FastifyReply) => {
    const { code } = request.params as { code: string };
    const { variables, faults } = readTexts(asked, request.query as Texts);
    if (faults.length > 0) return sendFaults(reply, faults);
    return answer(request, reply, async (ask, { release }) => {
      const { municipality: town }: TownTargetsQuery = await ask(ofTown, { code });
      if (!town) throw notFound('municipality', code);
      const filter = { municipalityCodes: [town.code] };
      const rows = await askList(ask, { ...variables, filter }, { query, list, release, mostRows });
      return {
        content: await wholeCsv({ columns: list.columns, rows }),
        ...fileHead('csv', release, {
          plain: `${town.code}-targets`,
          name: `${town.name}-${list.name}`,
        }),
      };
    });
  };

  for (const before of BEGINNINGS) {
    app.get(`${before}/municipalities/:code/targets.csv`, { preHandler: waitForTurn }, answerWith);
  }
}
