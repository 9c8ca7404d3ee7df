import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLEnumType, type GraphQLSchema } from 'graphql';
import type { Language } from '../../domain/vocabulary.js';
import type { CompareQuery } from '../../export/answers.js';
import { COMPARISON_FILES, SHAPES, type Shape } from '../../export/comparison-file.js';
import { pageOfCell } from '../../export/long-form/page-of-cell.js';
import { placesOfComparison } from '../../export/long-form/places-of-comparison.js';
import { committedQuery, type Variable } from '../../graphql/committed/committed-query.js';
import { readTexts, type Texts } from '../../graphql/committed/read-texts.js';
import { describeWith } from '../../graphql/describe.js';
import { BEGINNINGS } from '../id-in-address.js';
import { waitForTurn } from '../wait-for-turn.js';
import type { AnswerAddress } from './answer-address.js';
import { RefusedAsk } from './asker.js';
import type { Ending } from './content-types.js';
import { fileHead } from './file-head.js';
import { frozenAddress } from './frozen-address.js';
import { sendFaults } from './refuse-address.js';
import { ROWS_OF_POINT } from './rows-of-point.js';

/** `?shape=wide`; without it the long form. */
const SHAPE: Variable = {
  name: 'shape',
  type: new GraphQLEnumType({
    name: 'Shape',
    values: Object.fromEntries(SHAPES.map((shape) => [shape, {}])),
  }),
  isOptional: true,
};

interface Asked {
  per?: string | null;
  shape?: Shape;
  language?: Language;
}

export interface CompareAddressOptions {
  schema: GraphQLSchema;
  answer: AnswerAddress;
  /** The most rows of a workbook. */
  mostRows: number;
}

/** /compare.csv, .xlsx, .json and .parquet, with the arguments of `compare`: of the current release, and of any. */
export function compareAddresses(
  app: FastifyInstance,
  { schema, answer, mostRows }: CompareAddressOptions,
): void {
  const query = committedQuery(schema, 'compare');
  const describe = describeWith(schema);

  const answerWith = (ending: Ending) => (request: FastifyRequest, reply: FastifyReply) => {
    const read = readTexts([...query.variables, SHAPE], request.query as Texts);
    if (read.faults.length > 0) return sendFaults(reply, read.faults);
    const { shape = 'long', ...variables } = read.variables as Asked;
    const { language = 'JA' } = variables;
    return answer(request, reply, async (ask, { publicUrl, release, memory }, pay) => {
      const { compare } = await ask<CompareQuery>(query, { ...variables }).catch(tellInstead);
      const places = await placesOfComparison(memory, compare);
      pay(Math.ceil(places.size / ROWS_OF_POINT));
      const address = publicUrl() + frozenAddress(request, release);
      const write = COMPARISON_FILES[ending];
      const { indicator, unit } = compare;
      const perHead = Boolean(variables.per);
      const pageOf = pageOfCell({
        origin: publicUrl(),
        release,
        indicator: indicator.id,
        perHead,
      });
      return {
        content: await write(
          { comparison: compare, places, pageOf },
          { shape, language, address, describe, mostRows },
        ),
        ...fileHead(ending, release, {
          plain: perHead ? `${indicator.id}-per-head` : indicator.id,
          name: `${indicator.name}-${perHead ? unit.replace(/\/人$/, '-一人当たり') : unit}`,
        }),
      };
    });
  };

  for (const ending of Object.keys(COMPARISON_FILES) as Ending[]) {
    for (const before of BEGINNINGS) {
      app.get(`${before}/compare.${ending}`, { preHandler: waitForTurn }, answerWith(ending));
    }
  }
}

/** Whoever asks an address has no `first`, and is told what there is in place of a comparison that is too large. */
function tellInstead(error: unknown): never {
  if (!(error instanceof RefusedAsk)) throw error;
  const { status, errors } = error.refused;
  const told = errors.map((one) => {
    const { code, cost, maximum } = one.extensions ?? {};
    if (code !== 'QUERY_TOO_COMPLEX') return one;
    const message = `This comparison may cost ${cost} points; at most ${maximum} are answered. Name fewer towns, years or measures, or take all figures of an indicator at /indicators/ID.csv.`;
    return { ...one, message };
  });
  throw new RefusedAsk({ status, errors: told });
}
