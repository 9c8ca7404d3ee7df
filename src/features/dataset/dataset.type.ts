import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How much this release holds.' })
export class DatasetCounts {
  @Field(() => Int, { description: 'Municipalities of the registry.' })
  municipalities: number;

  @Field(() => Int, { description: 'Municipalities of which we hold a document.' })
  withPlanMaterial: number;

  @Field(() => Int, { description: 'Plans.' })
  plans: number;

  @Field(() => Int, { description: 'Policies of all levels; reprints count as rows of their own.' })
  policies: number;

  @Field(() => Int, { description: 'KPIs.' })
  kpis: number;

  @Field(() => Int, { description: 'Figures and printed absences, of plans and of statistics.' })
  observations: number;

  @Field(() => Int, { description: 'Partnerships.' })
  partnerships: number;

  @Field(() => Int, { description: 'Sister and partner cities.' })
  sisterCities: number;

  @Field(() => Int, { description: 'Pieces of evidence.' })
  evidence: number;
}

@ObjectType({ description: 'What this server serves.' })
export class Dataset {
  @Field(() => String, { description: 'Name of the data set.' })
  name: string;

  @Field(() => String, {
    description: 'Id of the release, a hash of its content: the same seeds give the same id.',
  })
  release: string;

  @Field(() => String, { description: 'SPDX name; ours alone: each document keeps its own terms.' })
  licence: string;

  @Field(() => String, { description: 'How to report a wrong figure.' })
  correctionsUrl: string;
}
