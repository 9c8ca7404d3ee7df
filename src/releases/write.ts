import type { DataSource, EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { BudgetEntity } from '../db/entities/budget.entity.js';
import { CorrectionEntity } from '../db/entities/correction.entity.js';
import { CountryEntity } from '../db/entities/country.entity.js';
import { DefinitionSourceEntity } from '../db/entities/definition-source.entity.js';
import { DiscrepancyEntity } from '../db/entities/discrepancy.entity.js';
import { IndicatorEntity } from '../db/entities/indicator.entity.js';
import { KpiEntity } from '../db/entities/kpi.entity.js';
import { MunicipalityEntity } from '../db/entities/municipality.entity.js';
import { NarrativeEntity } from '../db/entities/narrative.entity.js';
import { PartnershipEntity } from '../db/entities/partnership.entity.js';
import { PartnershipMunicipalityEntity } from '../db/entities/partnership-municipality.entity.js';
import { PlaceEntity } from '../db/entities/place.entity.js';
import { PlanEntity } from '../db/entities/plan.entity.js';
import { PlanSuccessionEntity } from '../db/entities/plan-succession.entity.js';
import { PolicyEntity } from '../db/entities/policy.entity.js';
import { PolicyGoalEntity } from '../db/entities/policy-goal.entity.js';
import { PolicyPhaseEntity } from '../db/entities/policy-phase.entity.js';
import { PolicyPlanEntity } from '../db/entities/policy-plan.entity.js';
import { PolicyThemeEntity } from '../db/entities/policy-theme.entity.js';
import { PrefectureEntity } from '../db/entities/prefecture.entity.js';
import { RecordEvidenceEntity } from '../db/entities/record-evidence.entity.js';
import { ReleaseEntity } from '../db/entities/release.entity.js';
import { ReportedProgressEntity } from '../db/entities/reported-progress.entity.js';
import { SearchEntryEntity } from '../db/entities/search-entry.entity.js';
import { SisterCityEntity } from '../db/entities/sister-city.entity.js';
import { SourceDocumentEntity } from '../db/entities/source-document.entity.js';
import { ThemeEntity } from '../db/entities/theme.entity.js';
import { ENTITIES } from '../db/entities.js';
import type { Rows } from '../ingest/assemble/rows.js';
import { countedCountries } from '../ingest/derive/country-counts.js';
import { discrepancies } from '../ingest/derive/discrepancies.js';
import { statedKpis } from '../ingest/derive/kpi-states.js';
import { searchEntries } from '../ingest/derive/search-entries.js';
import { countedThemes } from '../ingest/derive/theme-counts.js';
import { longTables } from './long-tables.js';

/** Of what has long tables of its own. */
type InLongTables = 'statisticSeries' | 'observation' | 'evidence';

const ENTITY_OF: Record<Exclude<keyof Rows, InLongTables>, EntityTarget<ObjectLiteral>> = {
  prefecture: PrefectureEntity,
  municipality: MunicipalityEntity,
  place: PlaceEntity,
  sourceDocument: SourceDocumentEntity,
  definitionSource: DefinitionSourceEntity,
  theme: ThemeEntity,
  indicator: IndicatorEntity,
  plan: PlanEntity,
  planSuccession: PlanSuccessionEntity,
  policy: PolicyEntity,
  policyPlan: PolicyPlanEntity,
  policyPhase: PolicyPhaseEntity,
  policyTheme: PolicyThemeEntity,
  budget: BudgetEntity,
  kpi: KpiEntity,
  reportedProgress: ReportedProgressEntity,
  partnership: PartnershipEntity,
  partnershipMunicipality: PartnershipMunicipalityEntity,
  country: CountryEntity,
  sisterCity: SisterCityEntity,
  narrative: NarrativeEntity,
  correction: CorrectionEntity,
};

/** What a release says of itself. */
export interface ReleaseHead {
  id: string;
  name: string;
  licence: string;
}

const CHUNK = 400;

/** Replaces all that the database holds by these rows, in one transaction. */
export async function writeRows(db: DataSource, rows: Rows, release: ReleaseHead): Promise<void> {
  const tables = new Map<EntityTarget<ObjectLiteral>, readonly ObjectLiteral[]>(
    Object.entries(ENTITY_OF).map(([table, entity]) => [
      entity,
      ordered(rows[table as keyof Rows]),
    ]),
  );
  tables.set(ReleaseEntity, [release]);
  tables.set(CountryEntity, ordered(countedCountries(rows)));
  tables.set(ThemeEntity, ordered(countedThemes(rows)));
  tables.set(SearchEntryEntity, searchEntries(rows));
  tables.set(DiscrepancyEntity, ordered(discrepancies(rows)));
  const { recordEvidence, figuresOfKpi, ...long } = longTables(rows);
  const kpis = statedKpis(rows).map((row) => ({ ...row, ...figuresOfKpi.get(row.id) }));
  tables.set(KpiEntity, ordered(kpis));
  tables.set(RecordEvidenceEntity, recordEvidence);
  tables.set(PolicyGoalEntity, goalsOf(rows));
  await db.transaction(async (manager) => {
    for (const table of Object.keys(long)) await manager.query(`DELETE FROM "${table}"`);
    for (const entity of [...tables.keys()].reverse()) {
      await manager.createQueryBuilder().delete().from(entity).execute();
    }
    for (const entity of ENTITIES) {
      const all = tables.get(entity) ?? [];
      for (let i = 0; i < all.length; i += CHUNK) {
        const chunk = all.slice(i, i + CHUNK);
        await manager
          .createQueryBuilder()
          .insert()
          .into(entity)
          .values(chunk)
          .updateEntity(false)
          .execute();
      }
    }
    for (const [table, all] of Object.entries(long)) await insertInto(manager, table, all);
  });
}

/** SQLite takes 32,766 values at once, PostgreSQL 65,535. */
async function insertInto(
  manager: EntityManager,
  table: string,
  rows: readonly ObjectLiteral[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  for (let i = 0; i < rows.length; i += CHUNK) {
    const chunk = rows.slice(i, i + CHUNK);
    await manager
      .createQueryBuilder()
      .insert()
      .into(table, columns)
      .values(chunk)
      .updateEntity(false)
      .execute();
  }
}

/** The goals that policies list, one a row. */
const goalsOf = ({ policy }: Rows): PolicyGoalEntity[] =>
  policy.flatMap(({ id, sdgGoals }) => sdgGoals.map((goal) => ({ goal, policyId: id })));

/** Rows with an id keep their order as a rank; a parent may stand after its child in a file. */
function ordered(rows: readonly ObjectLiteral[]): ObjectLiteral[] {
  const placed = rows.map((row, position) => ('id' in row ? { ...row, position } : row));
  const parentsFirst = placed.filter((row) => !row.parentId && !row.reprintOfId);
  const done = new Set(parentsFirst.map((row) => row.id));
  let rest = placed.filter((row) => !done.has(row.id) && (row.parentId || row.reprintOfId));
  while (rest.length > 0) {
    const ready = rest.filter(
      (row) =>
        (!row.parentId || done.has(row.parentId)) &&
        (!row.reprintOfId || done.has(row.reprintOfId)),
    );
    if (ready.length === 0) throw new Error(`rows refer to each other in a circle: ${rest[0]?.id}`);
    for (const row of ready) done.add(row.id);
    parentsFirst.push(...ready);
    rest = rest.filter((row) => !done.has(row.id));
  }
  return parentsFirst;
}
