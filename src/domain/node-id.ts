import { Measure } from './vocabulary.js';

/** First words of ids that are no town's: no town's folder may be called so. */
const FIRST_WORDS = [
  'municipality',
  'prefecture',
  'country',
  'place',
  'document',
  'statistic',
  'discrepancy',
  'correction',
];
const TOWN = `(?!(?:${FIRST_WORDS.join('|')})/)[^/]+`;
const FIGURE = `(?:${Object.keys(Measure).join('|').toLowerCase()})/(?:\\d{4}|undated)`;

/** What hangs on a plan's records and has no identity of its own: its ids go on behind theirs. */
const PARTS = {
  NARRATIVE: 'narrative/\\d+',
  BUDGET: 'budget/\\d{4}/\\d+',
  REPORTED_PROGRESS: 'progress/(?:\\d{4}|undated)',
} as const;
export type PartType = keyof typeof PARTS;
const PART = `(?:${Object.values(PARTS).join('|')})`;
const PART_ENDS = (Object.keys(PARTS) as PartType[]).map(
  (part) => [part, new RegExp(`/${PARTS[part]}$`)] as const,
);

const form = (pattern: string) => new RegExp(`^${pattern}$`);
const ofTown = (kind: string) => form(`${TOWN}/${kind}/(?!(?:.+/)?${PART}$).+`);
/** What is named by one word is named in one space: no two of these have the same id. */
const oneWord = form('[^/]+');

/**
 * Every type of the API whose records have an identity, and how their ids look. Forms exclude each
 * other, but for ids of one word; `ingest` refuses what breaks either.
 */
const FORMS = {
  Municipality: form('municipality/\\d{6}'),
  Prefecture: form('prefecture/\\d{2}'),
  Country: form('country/[A-Z]{2}'),
  MunicipalityPlace: form('place/\\d{6}(?:/\\d{4}-\\d{2}-\\d{2})?'),
  SourceDocument: form(`(?:${TOWN}/)?document/.+`),
  Plan: ofTown('plan'),
  Policy: ofTown('policy'),
  Kpi: form(`${TOWN}/kpi/(?!(?:.+/)?(?:${FIGURE}|${PART})$).+`),
  Observation: form(`(?:${TOWN}/kpi|statistic)/.+/${FIGURE}`),
  StatisticSeries: form('statistic/.+/\\d{6}'),
  Discrepancy: form('discrepancy/\\d{6}/.+/\\d{4}(?:/\\d+)?'),
  Correction: form('correction/.+/\\w+/\\d{4}-\\d{2}-\\d{2}'),
  Partnership: ofTown('partnership'),
  SisterCity: ofTown('sister-city'),
  Indicator: oneWord,
  DefinitionSource: oneWord,
  Theme: oneWord,
} as const satisfies Record<string, RegExp>;
export type NodeType = keyof typeof FORMS;
export const NODE_TYPES = Object.keys(FORMS) as NodeType[];
/** The same as words, each by itself. */
export const RecordType = Object.fromEntries(NODE_TYPES.map((type) => [type, type])) as {
  [T in NodeType]: T;
};

/** The types that an id can be of, by its form: one at most, but for an id of one word. */
export const nodeTypesOf = (id: string): NodeType[] =>
  NODE_TYPES.filter((type) => FORMS[type].test(id));

/** What stands before the codes that rows of these types are kept by; the ids of others are their keys. */
const PREFIXES: { [T in NodeType]?: string } = {
  Municipality: 'municipality/',
  Prefecture: 'prefecture/',
  Country: 'country/',
  MunicipalityPlace: 'place/',
};
const prefixOf = (type: NodeType) => PREFIXES[type] ?? '';

/** The id by which the API knows the row of this key. */
export const nodeId = (type: NodeType, key: string): string => prefixOf(type) + key;

/** The key of the row that an id of this type is of. */
export const keyOf = (type: NodeType, id: string): string => id.slice(prefixOf(type).length);

/** The key that a row is asked for by, also where its id is given: 122360 of municipality/122360. */
export const keyAsked = (type: NodeType, asked: string): string =>
  FORMS[type].test(asked) ? keyOf(type, asked) : asked;

/** The record that a piece of evidence stands for, and which part of it; null: the record itself. */
export function recordOf(subjectId: string): { id: string; part: PartType | null } {
  for (const [part, pattern] of PART_ENDS) {
    const [end] = pattern.exec(subjectId) ?? [];
    if (end) return { id: subjectId.slice(0, -end.length), part };
  }
  return { id: subjectId, part: null };
}
