import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { assemble } from '../../../src/ingest/assemble/assemble.js';
import { newDraft } from '../../../src/ingest/assemble/draft.js';
import type { Fact, Owner } from '../../../src/ingest/fact.js';
import type { Problem } from '../../../src/ingest/problems.js';
import { readSeeds } from '../../../src/ingest/read-seeds.js';
import { readTexts } from '../../../src/ingest/verify/read-texts.js';
import { verify, verifyFact } from '../../../src/ingest/verify/verify.js';
import { FROZEN } from '../../frozen-seeds.js';
import {
  digitsChanged,
  documentOf,
  fieldsOf,
  isFigure,
  isLines,
  type Property,
  properties,
  rangesOff,
  withValue,
} from './mutate.js';
import { type Unit, unitsOf } from './records.js';

const TEXTS = ['../shared/sources', '../shared/facts'];
const here = TEXTS.every((dir) => existsSync(dir));
if (!here) {
  console.log(`Not checked: that verification finds wrong digits and lines, for want of ${TEXTS}`);
}
const withTexts = here ? describe : describe.skip;

withTexts('verification of the frozen seeds (needs ../shared)', () => {
  const problems: Problem[] = [];
  const seeds = readSeeds(FROZEN, problems);
  const assembled = assemble(seeds, problems);
  if (problems.length > 0) throw new Error(`the seeds have ${problems.length} problems`);
  const { lines: texts, faults: textFaults } = readTexts(assembled.texts, TEXTS);
  const units = unitsOf(seeds);

  const factsOf = (unit: Unit<never>, seed: never): Fact[] => {
    const draft = newDraft();
    for (const { id } of assembled.rows.sourceDocument) draft.claim(id, unit.file.place([]));
    unit.assemble(draft, seed);
    return draft.facts;
  };

  /** The index of the record that a property belongs to: the nearest one around it. */
  const indexOf = (unit: Unit<never>, facts: readonly Fact[], { path }: Property): number => {
    if (unit.reportedIn) return facts.length > 0 ? 0 : -1;
    for (let depth = path.length - 1; depth >= 0; depth--) {
      const { line, column } = unit.file.place([...unit.path, ...path.slice(0, depth)]);
      const index = facts.findIndex(({ place }) => place.line === line && place.column === column);
      if (index >= 0) return index;
    }
    return -1;
  };

  /** What of a property's mutations verification lets pass, and how many there were. */
  const survivors = (
    wanted: (property: Property) => boolean,
    changed: (property: Property, fact: Fact) => Iterable<{ how: string; now: unknown }>,
  ) => {
    const passed: string[] = [];
    let count = 0;
    for (const unit of units) {
      const before = factsOf(unit, unit.seed);
      for (const property of [...properties(unit.seed)].filter(wanted)) {
        const what = `${unit.file.name} ${unit.id} ${property.path.join('.')}`;
        const index = indexOf(unit, before, property);
        const original = before[index];
        if (!original) {
          passed.push(`${what}: no record holds it against its evidence`);
          continue;
        }
        for (const { how, now } of changed(property, original)) {
          count++;
          const fact = factsOf(unit, withValue(unit.seed, property.path, now) as never)[index];
          const faults = fact ? verifyFact(fact, texts) : [];
          const named = faults.some(
            ({ file, record, field }) =>
              file === (unit.reportedIn ?? unit.file.name) &&
              record === fact?.id &&
              record.startsWith(unit.id) &&
              fieldsOf(property).includes(field),
          );
          if (!named) {
            const said = faults.map(({ record, field }) => `${record} ${field}`).join(', ');
            passed.push(`${what}: ${how}, ${property.value} is ${now}: ${said || 'no fault'}`);
          }
        }
      }
    }
    return { passed, count };
  };

  test('finds every quote of every record, and no fault', () => {
    expect(problems).toEqual([]);
    expect(textFaults).toEqual([]);
    const report = verify(assembled.facts, assembled.texts, texts);
    expect(report.faults).toEqual([]);
    expect(report.documents.filter(({ checked }) => !checked)).toEqual([]);
    expect(report.found).toBe(report.quotes);
    expect(report.quotes).toBeGreaterThan(3000);
    expect(report.records).toBe(assembled.facts.length);
  });

  test('the records that are changed below hold every figure, year, date and line of the seeds', () => {
    const files = [
      seeds.documents,
      seeds.series,
      ...seeds.figures.values(),
      ...seeds.towns.flatMap(({ slug: _, uncited: _reasons, ...kinds }) =>
        Object.values(kinds).flat(),
      ),
    ];
    /** How often each name stands for a figure or for lines. */
    const count = (seed: unknown) => {
      const counts: Record<string, number> = {};
      for (const property of properties(seed)) {
        const name = String(property.path.at(-1));
        if (isFigure(property) || isLines(property)) counts[name] = (counts[name] ?? 0) + 1;
      }
      return counts;
    };
    const wanted = count(files.map(({ data }) => data));
    expect(Object.keys(wanted).length).toBeGreaterThanOrEqual(12);
    expect(count(units.map(({ seed }) => seed))).toEqual(wanted);
  });

  test('fails on every changed and every lost digit of every figure, year and date', () => {
    const { passed, count } = survivors(isFigure, ({ value }) =>
      digitsChanged(value as string | number),
    );
    expect(passed).toEqual([]);
    expect(count).toBeGreaterThan(10_000);
    console.log(`${count} digits changed or lost`);
  });

  test('fails on every official statistic that is given to another town or series', () => {
    const owned = assembled.facts.filter(({ owner }) => owner);
    const owners = owned.flatMap(({ owner }) => owner ?? []);
    const passed = owned.flatMap((fact) =>
      (['code', 'label'] as const).flatMap((key) => {
        const other = owners.find((one) => one[key] !== fact.owner?.[key]);
        const owner = key === 'code' ? other : ({ ...fact.owner, label: other?.label } as Owner);
        const named = verifyFact({ ...fact, owner }, texts).map(({ field }) => field);
        return named.join() === (key === 'code' ? 'municipality' : 'label') ? [] : [fact.id];
      }),
    );
    expect(passed).toEqual([]);
    const statistics = assembled.facts.filter(({ id }) => id.startsWith('statistic/'));
    const ofOwnDocument = 3;
    expect(owned).toHaveLength(statistics.length - ofOwnDocument);
  });

  test('fails on every line range that is moved off its quote', () => {
    const moved = (property: Property, fact: Fact) => {
      const { value, holder } = property;
      const range = (typeof value === 'number' ? [value, value] : value) as [number, number];
      const quotes = [holder.quote, holder.yearQuote].filter((quote) => typeof quote === 'string');
      const ranges = quotes.flatMap((quote) =>
        rangesOff(texts.get(documentOf(fact, quote)) ?? [], range, quote),
      );
      const each = new Map(ranges.map((now) => [now.join(), now]));
      return [...each.values()].map((now) => ({
        how: 'moved',
        now: typeof value === 'number' ? now[0] : now,
      }));
    };
    const { passed, count } = survivors(isLines, moved);
    expect(passed).toEqual([]);
    expect(count).toBeGreaterThan(5000);
    console.log(`${count} line ranges moved`);
  });
});
