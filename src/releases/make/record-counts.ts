import type { EvidenceColumns } from '../../db/entities/evidence-columns.js';
import type { ThemeCounts } from '../../db/entities/theme.entity.js';
import type { Value } from '../sink.js';
import type { TownRows } from '../source.js';
import type { FigureCounts } from './figure-counts.js';
import type { Head } from './head.js';

/** Counts what towns have of each concept, theme and country, and the words in use. */
export interface RecordCounts {
  /** Of a town: `official` says how many series it has of each concept. */
  add(rows: Pick<TownRows, CountedTable>, official: ReadonlyMap<string, number>): void;
  /** Of evidence that is no town's: so many places in a document, alike in what facts are counted by. */
  facts(of: FactKind, count: number): void;
  theme(id: string): ThemeCounts;
  country(id: string): number;
  /** Rows of `indicator_count`; the most series of a town are those that a comparison of it shows, related ones too. */
  indicators(): Value[][];
  /** Rows of `indicator_direction`: what KPIs want, RELATED ones left out. */
  directions(): Value[][];
  /** Rows of `fact_count`. */
  factsOfDocuments(): Value[][];
  /** Rows of `word_in_use`. */
  words(): Value[][];
}

type FactKind = Pick<EvidenceColumns, 'documentId' | 'reading' | 'field'>;

type CountedTable = 'kpi' | 'policy' | 'policyTheme' | 'policyPhase' | 'sisterCity' | 'evidence';

class Counts<K> extends Map<K, number> {
  add(key: K, count = 1): void {
    this.set(key, (this.get(key) ?? 0) + count);
  }
  of(key: K): number {
    return this.get(key) ?? 0;
  }
}

export function recordCounts({ rows: { indicator } }: Head, figures: FigureCounts): RecordCounts {
  const [kpis, series, most] = [0, 1, 2].map(() => new Counts<string>()) as Three<Counts<string>>;
  const [policies, countries] = [new Counts<string>(), new Counts<string>()];
  const facts = new Map<string, Counts<string>>();
  const addFacts = ({ documentId, reading, field }: FactKind, count: number) => {
    const own = facts.get(documentId) ?? new Counts<string>();
    facts.set(documentId, own);
    own.add(`${reading} ${field ?? ''}`, count);
    if (field !== null) words.field.add(field);
  };
  const directions = new Map(indicator.map(({ id }) => [id, new Counts<string | null>()]));
  const shownBy = new Map<string, string[]>(indicator.map(({ id }) => [id, [id]]));
  for (const { id, relatedIds } of indicator) {
    for (const related of relatedIds) shownBy.get(related)?.push(id);
  }
  const words = {
    levelLabel: new Set<string>(),
    phase: new Set<string>(),
    leadDepartment: new Set<string>(),
    field: new Set<string>(),
  };
  return {
    add(rows, official) {
      const own = new Counts<string>();
      for (const { indicatorId, direction, match } of rows.kpi) {
        own.add(indicatorId);
        kpis.add(indicatorId);
        if (match !== 'RELATED') directions.get(indicatorId)?.add(direction);
      }
      for (const [id, count] of official) {
        own.add(id, count);
        series.add(id, count);
      }
      const shown = new Counts<string>();
      for (const [id, count] of own) for (const by of shownBy.get(id) ?? []) shown.add(by, count);
      for (const [id, count] of shown) most.set(id, Math.max(most.of(id), count));
      for (const { themeId } of rows.policyTheme) policies.add(themeId);
      for (const { country } of rows.sisterCity) countries.add(country);
      for (const { levelLabel, leadDepartments } of rows.policy) {
        words.levelLabel.add(levelLabel);
        for (const office of leadDepartments) words.leadDepartment.add(office);
      }
      for (const { phase } of rows.policyPhase) if (phase !== null) words.phase.add(phase);
      for (const evidence of rows.evidence) addFacts(evidence, 1);
    },
    facts: addFacts,
    theme(id) {
      const own = indicator.flatMap((row, number) => (row.theme === id ? { ...row, number } : []));
      const sum = (count: (row: (typeof own)[number]) => number) =>
        own.reduce((total, row) => total + count(row), 0);
      return {
        indicators: own.length,
        kpis: sum((row) => kpis.of(row.id)),
        statistics: sum((row) => series.of(row.id)),
        observations: sum(({ number }) => figures.ofIndicator(number)),
        policies: policies.of(id),
      };
    },
    country: (id) => countries.of(id),
    indicators: () =>
      indicator.map(({ id }, number) => [
        ...[number, kpis.of(id), series.of(id), figures.ofIndicator(number), most.of(id)],
      ]),
    directions: () =>
      indicator.flatMap(({ id }, number) =>
        [...(directions.get(id) ?? [])].map(([direction, count]) => [number, direction, count]),
      ),
    factsOfDocuments: () =>
      [...facts].flatMap(([documentId, own]) =>
        [...own].map(([kind, count]) => {
          const [reading, field] = kind.split(' ') as [string, string];
          return [documentId, reading, field || null, count];
        }),
      ),
    words: () =>
      Object.entries(words).flatMap(([list, all]) => [...all].sort().map((word) => [list, word])),
  };
}

type Three<T> = [T, T, T];
