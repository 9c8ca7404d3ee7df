import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type GraphQLSchema, isInputType } from 'graphql';
import type { Language } from '../../domain/vocabulary.js';
import { LIST_FILES } from '../../export/lists/list-file.js';
import { LISTS } from '../../export/lists/lists.js';
import { committedQuery, type Variable } from '../../graphql/committed/committed-query.js';
import { readTexts, type Texts } from '../../graphql/committed/read-texts.js';
import { describeWith } from '../../graphql/describe.js';
import { BEGINNINGS } from '../id-in-address.js';
import { waitForTurn } from '../wait-for-turn.js';
import type { AnswerAddress } from './answer-address.js';
import { askList } from './ask-list.js';
import type { Ending } from './content-types.js';
import { fileHead } from './file-head.js';
import { frozenAddress } from './frozen-address.js';
import { sendFaults } from './refuse-address.js';

export interface ListAddressOptions {
  schema: GraphQLSchema;
  answer: AnswerAddress;
  /** The most records of a list. */
  mostRows: number;
}

/**
 * /lists/targets.csv, /lists/plans.xlsx and the like: lists of the API, with its filters and orders. In a folder of their
 * own, since /releases/ID/plans.csv is the file of the whole table.
 */
export function listAddresses(
  app: FastifyInstance,
  { schema, answer, mostRows }: ListAddressOptions,
): void {
  const describe = describeWith(schema);
  const language = languageOf(schema);

  for (const [noun, list] of Object.entries(LISTS)) {
    const query = committedQuery(schema, list.query);
    const asked = [
      ...query.variables.filter(({ name }) => name !== 'after' && name !== language.name),
      language,
    ];

    const answerWith = (ending: Ending) => (request: FastifyRequest, reply: FastifyReply) => {
      const { variables, faults } = readTexts(asked, request.query as Texts);
      if (faults.length > 0) return sendFaults(reply, faults);
      return answer(request, reply, async (ask, { publicUrl, release }) => {
        const rows = await askList(ask, variables, { query, list, release, mostRows });
        const { columns, name } = list;
        const { language = 'JA' } = variables as { language?: Language };
        const address = publicUrl() + frozenAddress(request, release);
        const options = { release, address, language, describe };
        return {
          content: await LIST_FILES[ending]({ columns, rows }, options),
          ...fileHead(ending, release, { plain: noun, name }),
        };
      });
    };

    for (const ending of Object.keys(LIST_FILES) as Ending[]) {
      for (const before of BEGINNINGS) {
        app.get(
          `${before}/lists/${noun}.${ending}`,
          { preHandler: waitForTurn },
          answerWith(ending),
        );
      }
    }
  }
}

/** The language of the notes in a file: of a list without words in it, too. */
function languageOf(schema: GraphQLSchema): Variable {
  const type = schema.getType('Language');
  if (!isInputType(type)) throw new Error('the schema has no Language');
  return { name: 'language', type, isOptional: true };
}
