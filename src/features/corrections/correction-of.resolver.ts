import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { CorrectionEntity } from '../../db/entities/correction.entity.js';
import type { Context } from '../context.js';
import { Kpi } from '../kpis/kpi.type.js';
import { loadOfParent } from '../loaders.js';
import { Observation } from '../observations/observation.type.js';
import { Correction } from './correction.type.js';

const loadCorrections = loadOfParent(CorrectionEntity, 'recordId');

const corrections = {
  description: 'What was corrected in it after a release had it wrongly, the latest first.',
};

@Resolver(() => Observation)
export class ObservationCorrectionsResolver {
  @FieldResolver(() => [Correction], corrections)
  corrections(@Root() { id }: { id: string }, @Ctx() context: Context): Promise<Correction[]> {
    return loadCorrections(context, id);
  }
}

@Resolver(() => Kpi)
export class KpiCorrectionsResolver {
  @FieldResolver(() => [Correction], corrections)
  corrections(@Root() { id }: { id: string }, @Ctx() context: Context): Promise<Correction[]> {
    return loadCorrections(context, id);
  }
}
