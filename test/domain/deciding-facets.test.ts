import { describe, expect, test } from '@jest/globals';
import { findings } from '../../src/domain/comparability.js';
import { judge } from '../../src/domain/comparable-groups.js';
import type { Definition } from '../../src/domain/definition.js';
import {
  Aggregation,
  CountUnit,
  Measurer,
  Method,
  PeriodType,
  Scope,
} from '../../src/domain/definition-vocabulary.js';
import { type FacetName, type Facets, UNPRINTED } from '../../src/domain/facets.js';
import { FINDINGS, levelOf } from '../../src/domain/findings.js';
import { always, type Random } from '../random.js';

/** Some values of each facet, the unprinted one first and often. */
const VALUES: { [K in FacetName]: readonly Facets[K][] } = {
  countUnit: [CountUnit.RATIO, CountUnit.RATIO, CountUnit.PERSON],
  aggregation: Object.values(Aggregation),
  since: [null, 2015, 2020],
  period: Object.values(PeriodType),
  day: [null, '04-01', '03-31', '10-01'],
  season: [null, null, null, '冬期'],
  scope: [Scope.ALL, Scope.ALL, ...Object.values(Scope)],
  groups: [[], [], [{ kind: 'AGE', detail: '65歳以上' }], [{ kind: 'SEX', detail: '女性' }]],
  threshold: [null, null, '課長以上', '部長以上'],
  coverage: [null, null, '本庁', '本庁と支所'],
  event: [null, null, '市長選挙', '市議会議員選挙'],
  denominator: [null, { kind: 'RESIDENTS', detail: null }, { kind: 'HOUSEHOLDS', detail: null }],
  base: [null],
  measurer: Object.values(Measurer),
  source: [null, null, 'census', 'vital-statistics'],
  method: [Method.UNSPECIFIED, Method.UNSPECIFIED, ...Object.values(Method)],
  detail: [null, null, '移住支援金', '移住奨励金'],
};

function anySeries(random: Random): Definition {
  const facets = Object.fromEntries(
    Object.entries(VALUES).map(([name, values]) => [
      name,
      random.pick(values as readonly unknown[]),
    ]),
  ) as unknown as Facets;
  const cumulative = facets.aggregation === 'CUMULATIVE';
  return {
    indicator: random.pick(['a', 'a', 'a', 'b']),
    match: random.pick(['EXACT', 'EXACT', 'CLOSE', 'NARROW', 'BROAD', 'RELATED']),
    unit: '%',
    table: null,
    facets: {
      ...UNPRINTED,
      ...facets,
      since: cumulative ? facets.since : null,
      day: facets.period === 'POINT_IN_TIME' ? facets.day : null,
    },
    concept: {
      open: random.pick([true, false]),
      decides: random.pick([[], ['event'], ['source']]),
      denominator: null,
    },
    breaks: random.pick([[], [2018]]),
  };
}

/** Facets that a named statistic fixes, so that its tables need not print them. */
const FIXED_BY_SOURCE: readonly FacetName[] = [
  'aggregation',
  'period',
  'scope',
  'measurer',
  'method',
  'denominator',
];

/** Which facets decide for a figure: the words of docs/comparability.md, worked out apart from the rules. */
function decidesFor({ facets, concept }: Definition, name: FacetName): boolean {
  switch (name) {
    case 'since':
      return facets.aggregation === 'CUMULATIVE';
    case 'day':
      return facets.period === 'POINT_IN_TIME';
    case 'denominator':
      return facets.countUnit === 'RATIO' || facets.denominator !== null;
    // Without a statistic by name the others decide alone, unless the concept wants it.
    case 'source':
      return concept.decides.includes('source');
    // Rates are brought to one base.
    case 'base':
      return false;
    default:
      return true;
  }
}

const text = (value: unknown) => JSON.stringify(value);
/** Words that say nothing, where nothing said is unknown; of a part nothing said is the whole. */
const MUST_BE_PRINTED: readonly FacetName[] = [
  'aggregation',
  'since',
  'period',
  'day',
  'scope',
  'denominator',
  'measurer',
  'source',
];
const unknown = (value: unknown) => value === null || value === 'UNSPECIFIED';

/** A facet that decides and differs between two series, or that is unknown; null where none does. */
function undecided(a: Definition, b: Definition): FacetName | null {
  const ofOneSource = a.facets.source !== null && a.facets.source === b.facets.source;
  const names = Object.keys(VALUES) as FacetName[];
  const found = names.find((name) => {
    if (!decidesFor(a, name) && !decidesFor(b, name)) return false;
    const [one, other] = [a.facets[name], b.facets[name]];
    const blank = unknown(one) || unknown(other);
    if (blank && ofOneSource && FIXED_BY_SOURCE.includes(name)) return false;
    if (blank && text(one) === text(other)) return MUST_BE_PRINTED.includes(name);
    // Of an EXACT series the detail of what is not a part, a survey or a programme is no more than a name.
    if (name === 'detail' && blank) return false;
    return text(one) !== text(other);
  });
  return found ?? null;
}

describe('what decides', () => {
  test('neither differs nor is unknown between two series of one group, in whatever order', () => {
    let pairs = 0;
    always((random) => {
      // Likes of each, so that there is something to group.
      const kinds = random.list(8, () => anySeries(random));
      const list = random.shuffle([...kinds, ...kinds, ...kinds]);
      const { groups } = judge(list);
      for (const [i, a] of list.entries()) {
        for (const [j, b] of list.entries()) {
          if (i >= j || groups[i] !== groups[j]) continue;
          pairs += 1;
          expect([undecided(a, b), a, b]).toEqual([null, a, b]);
        }
      }
    });
    // A test of nothing would pass.
    expect(pairs).toBeGreaterThan(200);
  });

  test('is unaltered by another town: no pair that may not be ranked ever shares a group', () => {
    always((random) => {
      const list = random.list(8, () => anySeries(random));
      for (let towns = 2; towns <= list.length; towns++) {
        const { groups, beside } = judge(list.slice(0, towns));
        for (let i = 0; i < towns; i++) {
          for (let j = 0; j < i; j++) {
            const level = levelOf(findings(list[i] as Definition, list[j] as Definition));
            if (level !== 'COMPARABLE') expect(groups[i]).not.toBe(groups[j]);
            if (level === 'NOT_COMPARABLE') expect(beside[i]).not.toBe(beside[j]);
          }
        }
      }
    });
  });

  test('is weighed the same from both sides', () => {
    always((random) => {
      const [a, b] = [anySeries(random), anySeries(random)];
      const codes = (one: Definition, other: Definition) =>
        findings(one, other)
          .map(({ code, level }) => `${code} ${level}`)
          .sort();
      expect(codes(a, b)).toEqual(codes(b, a));
    });
  });

  test('has a word for each of its differences', () => {
    const codes = new Set<string>();
    always((random) => {
      const list = [anySeries(random), anySeries(random)];
      for (const { code } of judge(list).found) codes.add(code);
    });
    expect([...codes].sort()).toEqual(Object.keys(FINDINGS).sort());
  });
});
