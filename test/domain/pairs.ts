import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { findings } from '../../src/domain/comparability.js';
import type { Definition, Openness } from '../../src/domain/definition.js';
import type { ComparabilityLevel, MatchLevel } from '../../src/domain/definition-vocabulary.js';
import { type Facets, UNPRINTED } from '../../src/domain/facets.js';
import { type Finding, levelOf } from '../../src/domain/findings.js';
import { rateUnit } from '../../src/domain/rate-unit.js';
import { facets as schema } from '../../src/ingest/schemas/facets.js';
import { FROZEN } from '../frozen-seeds.js';

/** What is printed of one side of a pair; `from` is the facet `source`, which here is a place. */
export interface Side extends Partial<Omit<Facets, 'note' | 'source' | 'countUnit'>> {
  indicator: string;
  match: MatchLevel;
  unit: string;
  countUnit: Facets['countUnit'];
  breaks?: number[];
  from?: string;
}
export interface Pair {
  id: string;
  a: Side;
  b: Side;
  label: ComparabilityLevel;
}
/** Pairs, with what is said of concepts that no seeds hold. */
export interface PairsFile {
  concepts?: Record<string, Partial<Openness>>;
  pairs: Pair[];
}

export const readPairs = (file: string) => parse(readFileSync(file, 'utf8')) as PairsFile;

const { indicators } = readPairs(`${FROZEN}/indicators.yaml`) as unknown as {
  indicators: ({ id: string; facets: Partial<Facets> } & Partial<Openness>)[];
};

const { aggregation, period, scope, measurer } = UNPRINTED;

/** As the seeds are read: what does not go together is refused. */
function facetsOf({ indicator, match, unit, breaks, from, ...side }: Side): Facets {
  const { name, town, definition, source, year, ...given } = side as Record<string, unknown>;
  const printed = Object.entries({ ...given, source: from }).filter(([, value]) => value != null);
  return schema.parse({ aggregation, period, scope, measurer, ...Object.fromEntries(printed) });
}

/** What stands against a pair. */
export function judgePair({ concepts }: PairsFile, { a, b }: Pick<Pair, 'a' | 'b'>): Finding[] {
  const opennessOf = (id: string): Openness => {
    const own = concepts?.[id];
    const held = indicators.find((one) => one.id === id);
    return {
      open: own?.open ?? held?.open ?? false,
      decides: own?.decides ?? held?.decides ?? [],
      denominator: own?.denominator ?? (held ? schema.parse(held.facets).denominator : null),
    };
  };
  const definitionOf = (side: Side): Definition => {
    const { indicator, match, unit, breaks } = side;
    const facets = facetsOf(side);
    return {
      indicator,
      match,
      unit: rateUnit(unit, facets),
      breaks: breaks ?? [],
      table: null,
      concept: opennessOf(indicator),
      facets,
    };
  };
  return findings(definitionOf(a), definitionOf(b));
}

const LEVELS = ['COMPARABLE', 'WITH_CAUTION', 'NOT_COMPARABLE'] as const;

/** How often each label meets each level: rows are labels, columns what the rules say. */
export function confusion(file: PairsFile): number[][] {
  const told = file.pairs.map((pair) => ({
    label: pair.label,
    level: levelOf(judgePair(file, pair)),
  }));
  return LEVELS.map((label) =>
    LEVELS.map((level) => told.filter((one) => one.label === label && one.level === level).length),
  );
}

/** How many pairs are judged as they are labelled. */
export const agreement = (table: readonly (readonly number[])[]) =>
  table.reduce((sum, row, i) => sum + (row[i] ?? 0), 0);
