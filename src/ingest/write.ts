import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import { BudgetEntity } from '../db/entities/budget.entity.js';
import { CorrectionEntity } from '../db/entities/correction.entity.js';
import { CountryEntity } from '../db/entities/country.entity.js';
import { DefinitionSourceEntity } from '../db/entities/definition-source.entity.js';
import { DiscrepancyEntity } from '../db/entities/discrepancy.entity.js';
import { EvidenceEntity } from '../db/entities/evidence.entity.js';
import { IndicatorEntity } from '../db/entities/indicator.entity.js';
import { KpiEntity } from '../db/entities/kpi.entity.js';
import { MunicipalityEntity } from '../db/entities/municipality.entity.js';
import { NarrativeEntity } from '../db/entities/narrative.entity.js';
import { ObservationEntity } from '../db/entities/observation.entity.js';
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
import { ReleaseEntity } from '../db/entities/release.entity.js';
import { ReportedProgressEntity } from '../db/entities/reported-progress.entity.js';
import { SearchEntryEntity } from '../db/entities/search-entry.entity.js';
import { SisterCityEntity } from '../db/entities/sister-city.entity.js';
import { SourceDocumentEntity } from '../db/entities/source-document.entity.js';
import { StatisticSeriesEntity } from '../db/entities/statistic-series.entity.js';
import { ThemeEntity } from '../db/entities/theme.entity.js';
import { ENTITIES } from '../db/entities.js';
import type { Rows } from './assemble/rows.js';
import { countedCountries } from './derive/country-counts.js';
import { discrepancies } from './derive/discrepancies.js';
import { statedKpis } from './derive/kpi-states.js';
import { searchEntries } from './derive/search-entries.js';
import { countedThemes } from './derive/theme-counts.js';

const ENTITY_OF: Record<keyof Rows, EntityTarget<ObjectLiteral>> = {
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
  statisticSeries: StatisticSeriesEntity,
  observation: ObservationEntity,
  reportedProgress: ReportedProgressEntity,
  partnership: PartnershipEntity,
  partnershipMunicipality: PartnershipMunicipalityEntity,
  country: CountryEntity,
  sisterCity: SisterCityEntity,
  narrative: NarrativeEntity,
  evidence: EvidenceEntity,
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
  tables.set(KpiEntity, ordered(statedKpis(rows)));
  tables.set(PolicyGoalEntity, goalsOf(rows));
  await db.transaction(async (manager) => {
    for (const entity of [...ENTITIES].reverse()) {
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
  });
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
