import { hasHappened } from '../../domain/measures.js';
import { lastDay } from '../../domain/partial-date.js';
import { periodEnd } from '../../domain/periods.js';
import { sameQuantity } from '../../domain/units.js';
import type { Fact } from '../fact.js';
import type { Problem } from '../problems.js';
import type { Seeds, TownFiles } from '../read-seeds.js';
import type { SeedFile } from '../read-yaml.js';
import { addPartnerships, addSisterCities } from './agreements.js';
import { checkIds } from './check-ids.js';
import { checkMatches } from './check-matches.js';
import { checkSuccessions } from './check-successions.js';
import { checkCircles } from './circles.js';
import { addCorrections } from './corrections.js';
import { addCountries } from './countries.js';
import { addDefinitionSources } from './definition-sources.js';
import { addDocuments, type HeldText } from './documents.js';
import { type Draft, newDraft } from './draft.js';
import { addFailed } from './failed.js';
import { addIndicators } from './indicators.js';
import { addKpis } from './kpis.js';
import { parentsFirst } from './parents-first.js';
import { addPlans } from './plans.js';
import { addPolicies } from './policies.js';
import type { Scope } from './record.js';
import { addRegistry } from './registry.js';
import type { Rows } from './rows.js';
import { setPages } from './set-pages.js';
import { addStatistics } from './statistics.js';
import { addThemes } from './themes.js';
import { type UncitedLines, uncitedLines } from './uncited.js';

/** All facts of the seeds, as rows to store and as claims to verify. */
export interface Assembled {
  rows: Rows;
  facts: readonly Fact[];
  texts: readonly HeldText[];
  /** Figures that are left out on purpose; of no matter to what is stored. */
  uncited: readonly UncitedLines[];
}

/** Puts the seeds together. Adds what does not fit to `problems`, all of it at once. */
export function assemble(seeds: Seeds, problems: Problem[]): Assembled {
  const draft = newDraft();
  addRegistry(draft, seeds);
  addFailed(draft, seeds.failed);
  addDefinitionSources(draft, seeds);
  addCountries(draft, seeds);
  addThemes(draft, seeds);
  addIndicators(draft, seeds);
  const texts: HeldText[] = [];
  const towns = seeds.towns
    .map((town) => ({ town, code: town.documents[0]?.data.municipality ?? '' }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  for (const [i, { town, code }] of towns.entries()) {
    const before = towns[i - 1];
    const place = town.documents[0]?.place(['municipality']);
    if (place && before?.code === code) {
      draft.fault(place, `municipality: ${code} has a folder already, ${before.town.slug}`);
    }
    const failed = seeds.failed.some(
      ({ slug, list }) => slug === town.slug && list === 'documents',
    );
    if (!place && !failed) lacksDocuments(draft, town);
    texts.push(...addTown(draft, town, code));
  }
  texts.push(...addDocuments(draft, seeds.documents, null));
  addStatistics(draft, seeds);
  const uncited = uncitedLines(draft, seeds.towns);
  draft.settle();
  setKnownThrough(draft.rows);
  setPages(draft);
  checkUnits(draft);
  checkMatches(draft);
  checkCircles(draft);
  checkIds(draft);
  checkSuccessions(draft);
  addCorrections(draft, seeds);
  for (const problem of draft.problems) problems.push(problem);
  // A tree may stand in several files, its top in the last of them.
  const rows = { ...draft.rows, policy: parentsFirst(draft.rows.policy) };
  return { rows, facts: draft.facts, texts, uncited };
}

function lacksDocuments(draft: Draft, { slug }: TownFiles): void {
  const place = { file: `municipalities/${slug}`, line: 1, column: 1 };
  draft.fault(place, 'holds no documents.yaml: it says which municipality it is and what was read');
  draft.unread(`${slug}/document/`);
}

function addTown(draft: Draft, town: TownFiles, code: string): HeldText[] {
  const { slug } = town;
  const texts = town.documents.flatMap((file) => {
    const place = file.place(['municipality']);
    const { municipality } = file.data;
    if (municipality !== code) {
      draft.fault(place, `municipality: ${municipality} is not ${code}, the one of this folder`);
    }
    draft.refer('municipality', `municipality/${municipality}`, place);
    return addDocuments(draft, file, { slug, code });
  });
  const scope = (file: SeedFile<{ document?: string | undefined }>): Scope => ({
    draft,
    file,
    slug,
    municipalityCode: code,
    document: file.data.document,
  });
  for (const file of town.plans) addPlans(scope(file), file.data.plans);
  for (const file of town.policies) addPolicies(scope(file), file.data.plan, file.data.policies);
  for (const file of town.kpis) addKpis(scope(file), file.data.kpis);
  for (const file of town.partnerships) addPartnerships(scope(file), file.data.partnerships);
  for (const file of town['sister-cities']) addSisterCities(scope(file), file.data.sisterCities);
  return texts;
}

/**
 * A document knows what was up to its date, or where it has none up to its latest figure: a cell
 * that it leaves blank for a later year is none.
 */
function setKnownThrough({ sourceDocument, observation, evidence }: Rows): void {
  const documents = new Map(sourceDocument.map((row) => [row.id, row]));
  for (const row of sourceDocument) row.knownThrough = row.date ? lastDay(row.date) : null;
  // A year or a day may be cited from elsewhere: the figure stands in what has no field.
  const whole = evidence.filter(({ field }) => field === null).reverse();
  const documentOf = new Map(whole.map((row) => [row.subjectId, row.documentId]));
  for (const row of observation) {
    const document = documents.get(documentOf.get(row.id) ?? '');
    const end = hasHappened(row.measure) ? periodEnd(row) : null;
    if (!document || document.date || !end || row.value === null) continue;
    if (!document.knownThrough || end > document.knownThrough) document.knownThrough = end;
  }
}

/** Figures of one concept must be of one kind of quantity: people are not compared with yen. */
function checkUnits({ rows, facts, fault }: Draft): void {
  const units = new Map(rows.indicator.map(({ id, unit }) => [id, unit]));
  const places = new Map(facts.map(({ id, place }) => [id, place]));
  for (const { id, indicatorId, unit } of rows.observation) {
    const wanted = indicatorId ? units.get(indicatorId) : undefined;
    const place = places.get(id);
    if (!wanted || !place || sameQuantity(unit, wanted)) continue;
    fault(place, `unit: ${unit} cannot be shown in ${wanted}, the unit of ${indicatorId}`);
  }
}
