import { Field, Int, ObjectType } from 'type-graphql';
import { Municipality } from '../municipalities/municipality.type.js';

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

@ObjectType({ description: 'How much this release holds of one municipality.' })
export class MunicipalityCounts {
  @Field(() => Municipality, { description: 'The municipality.' })
  municipality: Municipality;

  @Field(() => Int, { description: 'Documents that we hold.' })
  documents: number;

  @Field(() => Int, { description: 'Plans that the documents are or name.' })
  plans: number;

  @Field(() => Int, { description: 'Policies of all levels, those printed again counted once.' })
  policies: number;

  @Field(() => Int, {
    description: 'Policies that are printed again (再掲), on top of `policies`.',
  })
  reprints: number;

  @Field(() => Int, { description: 'KPIs.' })
  kpis: number;

  @Field(() => Int, { description: 'Figures and printed absences of KPIs.' })
  planObservations: number;

  @Field(() => Int, { description: 'Figures and printed absences of statistics.' })
  statisticObservations: number;

  @Field(() => Int, { description: 'Partnerships.' })
  partnerships: number;

  @Field(() => Int, { description: 'Sister and partner cities.' })
  sisterCities: number;
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
