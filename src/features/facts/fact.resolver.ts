import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { EvidenceEntity } from '../../db/entities/evidence.entity.js';
import type { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import { FactPart } from '../../domain/fact-part.js';
import { READINGS } from '../../domain/kind-words.js';
import { recordOf } from '../../domain/node-id.js';
import { type Connection, connection, pageRequest } from '../connection.js';
import type { Context } from '../context.js';
import { countsOf } from '../counts-of.js';
import { byWord } from '../groupings.js';
import { Node } from '../node.type.js';
import { findNode } from '../nodes/node.loaders.js';
import { Evidence } from '../sources/evidence.type.js';
import { SourceDocument } from '../sources/source-document.type.js';
import { FACT_ORDER, FactArgs, FactFilter } from './fact.input.js';
import { loadFactsOf } from './fact.store.js';
import { Fact, FactConnection } from './fact.type.js';

export const FactCounts = countsOf(FactConnection, 'Fact', {
  READING: byWord('reading', READINGS, 'By how sure the reading is.'),
});

@Resolver(() => SourceDocument)
export class SourceDocumentFactsResolver {
  @FieldResolver(() => FactConnection, {
    description:
      'What was read out of it, by line: every place that is cited, with the record that it went into.',
  })
  async facts(
    @Root() { id }: SourceDocumentEntity,
    @Ctx() context: Context,
    @Args(() => FactArgs) args: FactArgs,
    @Arg('filter', () => FactFilter, { nullable: true, description: 'Which ones.' })
    filter?: FactFilter,
  ): Promise<Connection<EvidenceEntity>> {
    const { order, ...rest } = pageRequest(args, FACT_ORDER);
    const request = { ...rest, order: order ?? { ...FACT_ORDER.LINE, direction: 'ASC' as const } };
    return connection(await loadFactsOf(context, id, request, filter));
  }
}

@Resolver(() => Fact)
export class FactResolver {
  @FieldResolver(() => FactPart, { description: 'Which part of `record` it stands for.' })
  part(@Root() { subjectId }: EvidenceEntity): FactPart {
    return recordOf(subjectId).part ?? 'RECORD';
  }

  @FieldResolver(() => Evidence, { description: 'Where it stands: lines, quote, field, reading.' })
  evidence(@Root() row: EvidenceEntity): Evidence {
    return row;
  }

  @FieldResolver(() => Node, {
    description:
      'The record that it went into: a Plan, Policy, Kpi, Observation, Partnership or SisterCity. All but an Observation are Searchable and have a `label`.',
  })
  async record(@Root() { subjectId }: EvidenceEntity, @Ctx() context: Context): Promise<Node> {
    const found = await findNode(context, recordOf(subjectId).id);
    if (!found) throw new Error(`evidence of ${subjectId} leads nowhere`);
    return found as unknown as Node;
  }
}
