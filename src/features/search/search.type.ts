import { createUnionType, Field, ObjectType } from 'type-graphql';
import type { Counting } from '../../db/counting.js';
import { SearchType } from '../../domain/vocabulary.js';
import { PageInfo } from '../connection.js';
import { describeEnum } from '../enums.js';
import { Indicator } from '../indicators/indicator.type.js';
import { Kpi } from '../kpis/kpi.type.js';
import { Municipality } from '../municipalities/municipality.type.js';
import { orderedArgs } from '../order-by.js';
import { Partnership } from '../partnerships/partnership.type.js';
import { Plan } from '../plans/plan.type.js';
import { Policy } from '../policies/policy.type.js';
import { SisterCity } from '../sister-cities/sister-city.type.js';
import { SourceDocument } from '../sources/source-document.type.js';
import { SEARCH_ORDER } from './search.store.js';

describeEnum(SearchType, 'SearchType', 'What a search finds.', {
  MUNICIPALITY: 'A Municipality.',
  PLAN: 'A Plan.',
  POLICY: 'A Policy.',
  KPI: 'A Kpi.',
  INDICATOR: 'An Indicator.',
  PARTNERSHIP: 'A Partnership.',
  SISTER_CITY: 'A SisterCity.',
  SOURCE_DOCUMENT: 'A SourceDocument.',
});

const CLASS_OF = {
  MUNICIPALITY: Municipality,
  PLAN: Plan,
  POLICY: Policy,
  KPI: Kpi,
  INDICATOR: Indicator,
  PARTNERSHIP: Partnership,
  SISTER_CITY: SisterCity,
  SOURCE_DOCUMENT: SourceDocument,
} as const;

export const SearchResult = createUnionType({
  name: 'SearchResult',
  description: 'A record that a search finds.',
  types: () => Object.values(CLASS_OF),
});

@ObjectType({ description: 'One hit of a search, with its cursor.' })
export class SearchEdge {
  @Field(() => String, { description: 'Give it as `after` to continue behind this hit.' })
  cursor: string;

  @Field(() => SearchType, { description: 'What the hit is.' })
  type: SearchType;

  @Field(() => String, { description: 'Its name or title, in Japanese.' })
  label: string;

  @Field(() => String, {
    nullable: true,
    description: 'The same in English, translated by us; null where it is not translated.',
  })
  labelEn: string | null;
}

@ObjectType({ description: 'A page of the hits of a search, best first (Relay connection).' })
export class SearchConnection {
  @Field(() => [SearchEdge], { description: 'The hits with their cursors.' })
  edges: SearchEdge[];

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo;

  counting: Counting;
}

export const SearchArgs = orderedArgs('Search', SEARCH_ORDER);
export type SearchArgs = InstanceType<typeof SearchArgs>;
