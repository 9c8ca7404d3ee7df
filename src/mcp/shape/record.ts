import type { Language, RecordQuery } from '../queries/types.js';
import { attainedOf, attainedWords } from './attained.js';
import { correctionOf } from './correction.js';
import { type Documents, evidenceOf } from './evidence.js';
import { figureOf } from './figure.js';
import { inLanguage, named, townOf } from './named.js';

type Node = NonNullable<RecordQuery['node']>;
type Of<Name extends Node['__typename']> = Extract<Node, { __typename: Name }>;

/** The types of records that have evidence of their own or figures with it. */
export type Evident = Extract<Node, { municipality: unknown }>;

/** A record as its evidence is told: what stands before its figures, and those. */
export interface Told {
  sentences: string[];
  head: Record<string, unknown>;
  figures: Of<'Kpi'>['observations'];
}

/** Tells of a record; its documents are noted where they are quoted. */
export function recordOf(node: Evident, language: Language, documents: Documents): Told {
  const town = townOf(node.municipality, language);
  const head = { type: node.__typename, id: node.id, town };
  if (node.__typename === 'Observation') {
    const { kpi, statistic, citation } = node;
    const of = kpi ? kpiOf(kpi, language) : statistic && statisticOf(statistic, language);
    return { sentences: [citation], head: { ...head, of, citation }, figures: [node] };
  }
  if (node.__typename === 'StatisticSeries') {
    const { observations } = node;
    return {
      sentences: [],
      head: { ...head, of: statisticOf(node, language) },
      figures: observations,
    };
  }
  const evidence = evidenceOf(node.evidence, documents);
  if (node.__typename !== 'Kpi') {
    return {
      sentences: [],
      head: { ...head, name: nameOf(node, language), evidence },
      figures: [],
    };
  }
  const aims = node.attainments.filter(({ target }) => target !== null);
  return {
    sentences: aims.map((one) => attainedWords(named(node, language), one, language)),
    head: {
      ...head,
      ...kpiOf(node, language),
      evidence,
      corrections: node.corrections.map((one) => correctionOf(one, language)),
      attainments: aims.map((one) => ({ ...attainedOf(one, documents), formula: one.formula })),
    },
    figures: node.observations,
  };
}

/** A figure with what was corrected of it. */
export const correctedFigureOf = (
  figure: Told['figures'][number],
  language: Language,
  documents: Documents,
) => ({
  ...figureOf(figure, documents),
  corrections: figure.corrections.map((one) => correctionOf(one, language)),
});

type Promised = Pick<Of<'Kpi'>, 'id' | 'name' | 'nameEn' | 'plan' | 'indicator'>;
type Series = Pick<
  Of<'StatisticSeries'>,
  'id' | 'publisher' | 'publisherEn' | 'dataset' | 'datasetEn' | 'indicator'
>;

/** A KPI that figures belong to. */
export const kpiOf = (kpi: Promised, language: Language) => ({
  kpi: kpi.id,
  name: named(kpi, language),
  plan: named(kpi.plan, language),
  indicator: kpi.indicator.id,
});

/** A series of official statistics that figures belong to. */
export const statisticOf = (series: Series, language: Language) => ({
  series: series.id,
  publisher: series.publisher,
  publisherEn: series.publisherEn,
  dataset: series.dataset,
  datasetEn: series.datasetEn,
  name: named(series.indicator, language),
  indicator: series.indicator.id,
});

function nameOf(
  node: Exclude<Evident, Of<'Kpi' | 'Observation' | 'StatisticSeries'>>,
  language: Language,
): string {
  if (node.__typename === 'Plan') return named(node, language);
  if (node.__typename === 'Policy') {
    return named({ name: node.title, nameEn: node.titleEn }, language);
  }
  return inLanguage(language, node.label, node.labelEn ?? node.label);
}
