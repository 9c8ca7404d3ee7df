import { readdirSync, readFileSync } from 'node:fs';
import { parse, print, separateOperations } from 'graphql';
import { frozenRelease } from '../frozen-seeds.js';

const FOLDER = 'schema/queries/web';
/** What queries share. */
const FRAGMENTS = 'fragments.graphql';
const read = (file: string) => readFileSync(`${FOLDER}/${file}`, 'utf8');
const { release } = frozenRelease();
const NATION = {
  ...{ indicator: 'furusato-nozei.amount', among: {}, year: 2021, measure: 'ACTUAL' },
  order: { year: 2021, measure: 'ACTUAL', direction: 'DESC' },
};
/** The same filter in each place that a list is narrowed in. */
const narrowed = (...names: string[]) => ({
  towns: ['122360'],
  ...Object.fromEntries(names.map((name) => [name, { municipalityCodes: ['122360'] }])),
});
const OF_TARGETS = { hasTarget: true };
/** What a page asks for in each of them: the most that it ever does. */
const VARIABLES: Record<string, Record<string, unknown>> = {
  'agreements.graphql': { filter: { municipalityCodes: ['122360'], text: '協定' } },
  'agreement-choices.graphql': narrowed('anyTown', 'anyKind', 'anyStatus', 'anyYear', 'anyText'),
  'compare.graphql': { indicator: 'furusato-nozei.amount', language: 'JA' },
  'corrections.graphql': { filter: { municipalityCodes: ['122360'] } },
  'figure.graphql': {
    indicator: 'furusato-nozei.amount',
    municipality: '122360',
    years: { from: 2021, to: 2021 },
    language: 'JA',
  },
  'figure-lines.graphql': {
    id: 'katori/kpi/6-7/furusato-nozei-amount/target/2027',
    language: 'JA',
  },
  'figure-years.graphql': { indicator: 'furusato-nozei.amount' },
  'find-all.graphql': { query: '市', types: null, first: 100 },
  'find-indicators.graphql': { query: 'ふるさと納税' },
  'find-towns.graphql': { query: '市' },
  'indicator.graphql': {
    id: 'furusato-nozei.amount',
    indicator: 'furusato-nozei.amount',
    language: 'JA',
  },
  'nation.graphql': { ...NATION, language: 'JA' },
  'nation-marked.graphql': {
    ...{ indicator: 'furusato-nozei.amount', codes: ['122360'], year: 2021, measure: 'ACTUAL' },
    language: 'JA',
  },
  'nation-towns.graphql': { ...NATION, english: false },
  'nation-years.graphql': { indicator: 'furusato-nozei.amount', measure: 'ACTUAL' },
  'near-towns.graphql': { code: '122360' },
  'plans.graphql': {
    filter: { theme: 'migration', activeInFiscalYear: 2025 },
    order: { field: 'START_FISCAL_YEAR', direction: 'ASC' },
  },
  'plan-choices.graphql': narrowed(
    ...['anyTown', 'anyKind', 'anyStatus', 'anyTheme', 'anyEnd', 'anyYear', 'anyText'],
  ),
  'policies.graphql': { filter: { theme: 'migration' } },
  'policy-choices.graphql': narrowed(
    ...['anyTown', 'anyTheme', 'anyPlan', 'anyOffice', 'anyLevel', 'anyText'],
  ),
  'policy-detail.graphql': { id: 'katori/policy/6-1' },
  'sister-cities.graphql': {
    filter: { reciprocity: 'PARTNER_NOT_READ', text: '市' },
    order: { field: 'COUNTRY', direction: 'ASC' },
  },
  'sister-city-choices.graphql': narrowed(
    ...['anyTown', 'anyCountry', 'anyKind', 'anyStatus', 'anyYear', 'anySides', 'anyText'],
  ),
  'source.graphql': { id: 'katori/document/second-comprehensive-plan-late', language: 'JA' },
  'source-facts.graphql': {
    id: 'katori/document/second-comprehensive-plan-late',
    lines: null,
    texts: true,
    language: 'JA',
  },
  'sources.graphql': { language: 'JA' },
  'releases.graphql': {},
  'release-list.graphql': {},
  'release-changes.graphql': {
    ...{ from: release, to: release },
    filter: { municipalityCodes: ['122360'], types: ['Observation'] },
  },
  'release-change-counts.graphql': { from: release, to: release, filter: null, language: 'JA' },
  'towns-with-figures.graphql': { indicator: 'furusato-nozei.amount', codes: null },
  'target-counts.graphql': {
    ...{ states: OF_TARGETS, towns: OF_TARGETS, themes: OF_TARGETS, years: OF_TARGETS },
    unread: { ...OF_TARGETS, reachedReason: 'NO_ACTUAL' },
  },
  'targets.graphql': { filter: OF_TARGETS, language: 'JA' },
  'theme-town.graphql': { code: '122360', theme: 'digital' },
  'theme.graphql': { id: 'migration' },
  'town-changes.graphql': { from: release, to: release, code: '122360', language: 'JA' },
  'town-kpis.graphql': { code: '122360', language: 'JA' },
  'town-partners.graphql': { code: '122360' },
  'town-peers.graphql': { code: '122360' },
  'town-plans.graphql': { code: '122360' },
  'town-policies.graphql': { code: '122360' },
  'town-statistics.graphql': { code: '122360' },
  'town-names.graphql': { codes: ['122360', '462187'] },
  'town.graphql': { code: '122360', language: 'JA' },
};

/** The queries of the explorer's pages, with variables that fit the project's five cities. */
export const PAGE_QUERIES = readdirSync(FOLDER)
  .filter((file) => file !== FRAGMENTS)
  .sort()
  .map((file) => ({ file, text: textOf(file), variables: VARIABLES[file] }));

/** A query with the shared fragments that it spreads, as a page asks it. */
function textOf(file: string): string {
  const text = read(file) + read(FRAGMENTS);
  return Object.values(separateOperations(parse(text)))
    .map(print)
    .join('');
}
