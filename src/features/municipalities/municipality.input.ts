import { Field, ID, InputType, Int } from 'type-graphql';
import { describeEnum } from '../enums.js';
import { orderedArgs, POSITION } from '../order-by.js';
import { PEERS, PeerBasis } from './find-peers.js';

describeEnum(PeerBasis, 'PeerBasis', 'By what towns are alike.', {
  NEAREST: 'Population, ageing and 財政力指数: those nearest by the three, whatever their group.',
  GROUP: '類似団体, the official group: its members, the nearest by the three first.',
});

@InputType({ description: 'A town and those most like it, as `peers` finds them.' })
export class PeerChoice {
  @Field(() => ID, { description: 'The town: its code, or a name in any spelling.' })
  of: string;

  @Field(() => PeerBasis, { defaultValue: 'NEAREST', description: 'By what they are like it.' })
  by: PeerBasis;

  @Field(() => Int, { nullable: true, description: 'The fiscal year, as in `peers`.' })
  year?: number | null;

  @Field(() => Int, {
    defaultValue: PEERS,
    description: 'How many beside the town, 1 to 100, the nearest.',
  })
  first: number;
}

@InputType({ description: 'Narrows a list of municipalities; conditions are joined by "and".' })
export class MunicipalityFilter {
  @Field(() => [ID], {
    nullable: true,
    description: 'Only these: 6-digit codes, or names in any spelling.',
  })
  codes?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only this prefecture, JIS X 0401: "12"; or its id.',
  })
  prefectureCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Name, reading or English name holds this, however it is spelled; or it is the whole name of a ward or of what became the municipality.',
  })
  text?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a document of the municipality is held.',
  })
  hasPlanMaterial?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether a value of official statistics of the municipality is held, of any indicator and year.',
  })
  hasStatistics?: boolean | null;

  @Field(() => PeerChoice, {
    nullable: true,
    description:
      'Only a town and those most like it; the town alone where none can be found, and `peers` says why.',
  })
  peersOf?: PeerChoice | null;
}

/** What a list of municipalities can be sorted by. */
export const MUNICIPALITY_ORDER = {
  CODE: { ...POSITION, description: 'By 全国地方公共団体コード, as without `orderBy`.' },
  KANA: {
    by: 'row.nameKana',
    isText: true,
    description: 'By the reading of the name in hiragana, by character: か before が.',
  },
  NAME_EN: { by: 'row.nameEn', isText: true, description: 'By the name in English.' },
  KPI_COUNT: {
    by: '(SELECT COUNT(*) FROM "kpi" WHERE "kpi"."municipalityCode" = row.id)',
    description: 'By the number of its KPIs.',
  },
};

export const MunicipalityArgs = orderedArgs('Municipality', MUNICIPALITY_ORDER);
export type MunicipalityArgs = InstanceType<typeof MunicipalityArgs>;
