import { nodeTypesOf, recordOf } from '../../domain/node-id.js';
import type { Value } from '../sink.js';
import type { TownRows } from '../source.js';

/** Counts the records that each document is cited for, by kind; figures by indicator. */
export interface TakenCounts {
  /** All records of a town; `town` is its number. */
  ofTown(rows: Pick<TownRows, 'evidence' | 'kpi'>, town: number): void;
  /** Begins a series of statistics: what is given counts a figure of a town by the document that prints it. */
  ofSeries(indicatorId: string): (documentId: string, town: number) => void;
  /** Rows of `taken_count`, kind by kind, of each the most first. */
  rows(): Value[][];
}

interface Count {
  records: number;
  /** A bit for each town. */
  towns: Uint8Array;
}

/** In the order in which they are told. */
const KINDS = ['Plan', 'Policy', 'Kpi', 'Observation', 'Partnership', 'SisterCity'];

/** `towns`: how many there are. */
export function takenCounts(towns: number): TakenCounts {
  const counts = new Map<string, Count & { of: [string, string, string | null] }>();
  const countOf = (...of: [documentId: string, kind: string, indicatorId: string | null]) => {
    const key = of.join(' ');
    const count = counts.get(key) ?? { of, ...none(towns) };
    counts.set(key, count);
    return count;
  };
  return {
    ofTown({ evidence, kpi }, town) {
      const indicators = new Map(kpi.map(({ id, indicatorId }) => [id, indicatorId]));
      const seen = new Set<string>();
      for (const { documentId, subjectId } of evidence) {
        const { id } = recordOf(subjectId);
        const [kind] = nodeTypesOf(id);
        if (!kind || seen.has(`${documentId} ${id}`)) continue;
        seen.add(`${documentId} ${id}`);
        const indicator = kind === 'Observation' ? (indicators.get(kpiOf(id)) ?? null) : null;
        add(countOf(documentId, kind, indicator), town);
      }
    },
    ofSeries(indicatorId) {
      const own = new Map<string, Count>();
      return (documentId, town) => {
        const count = own.get(documentId) ?? countOf(documentId, 'Observation', indicatorId);
        own.set(documentId, count);
        add(count, town);
      };
    },
    rows: () =>
      [...counts.values()]
        .sort((a, b) => rankOf(a.of[1]) - rankOf(b.of[1]) || b.records - a.records)
        .map(({ of, records, towns }, i) => [i, ...of, records, bitsIn(towns)]),
  };
}

const none = (towns: number): Count => ({
  records: 0,
  towns: new Uint8Array(Math.ceil(towns / 8)),
});

function add(count: Count, town: number): void {
  count.records++;
  const byte = town >> 3;
  count.towns[byte] = (count.towns[byte] ?? 0) | (1 << (town & 7));
}

function bitsIn(bytes: Uint8Array): number {
  let bits = 0;
  for (let byte of bytes) for (; byte > 0; byte &= byte - 1) bits++;
  return bits;
}

const rankOf = (kind: string) => KINDS.indexOf(kind);

/** The KPI of a figure, whose id ends with the measure and the year. */
const kpiOf = (figure: string) => figure.split('/').slice(0, -2).join('/');
