import type { PeriodType } from '../../domain/definition-vocabulary.js';
import { measureIn } from '../../domain/printed/measure-in.js';
import type { Measure } from '../../domain/vocabulary.js';
import type { Printed } from '../blocks/block.js';
import type { From } from './reading.js';
import { type Time, timeIn } from './time-in.js';

/** What the heads of a figure say together. */
export interface Heads {
  measure: From<Measure> | null;
  /** Heads that say another measure than the nearest one. */
  against: readonly Printed[];
  /** The years of which each is named alone; more than one where heads name different ones. */
  years: readonly From<number>[];
  /** The last year of a span, where no head names one alone. */
  span: From<number> | null;
  period: PeriodType | null;
  date: From<string> | null;
}

/** Names of a whole table, which stand over its baselines, too. */
const OF_TABLE =
  /数値目標|目標指標|成果目標|(?:指標|実績|現[状況]値?)[・とや及]|[・とや及](?:指標|実績|現[状況])|推移|管理|一覧|設定$/u;

/** A span of the plan, and not of its figures. */
const OF_PLAN = /計画(?:の)?期間|計画年度|第\d+[期次]/u;

/** What the heads of a figure say of it, outermost first; the nearest head goes before the others. */
export function readHeads(heads: readonly Printed[]): Heads {
  const inward = [...heads].reverse();
  const measures = inward.flatMap((from) => {
    const found = measureIn(from.text);
    return found ? [{ found, from }] : [];
  });
  const [nearest] = measures;
  const against = measures.filter(
    ({ found, from }) =>
      nearest && found.measure !== nearest.found.measure && !OF_TABLE.test(from.text),
  );
  const times = inward.flatMap((head) => timeIn(head) ?? []);
  const spans = inward.flatMap((head) =>
    OF_PLAN.test(head.text) ? [] : (timeIn(head)?.span ?? []),
  );
  return {
    measure: nearest
      ? { said: nearest.found.measure, from: { ...nearest.from, text: nearest.found.word } }
      : null,
    against: against.map(({ from }) => from),
    years: yearsOf(times),
    span: spans[0] ?? null,
    period: times.find(({ period }) => period !== null)?.period ?? null,
    date: times.find(({ years }) => years.length > 0)?.date ?? null,
  };
}

/** Of a head that names a span and one in it that names a year, the year; each year once. */
function yearsOf(times: readonly Time[]): From<number>[] {
  const years = new Map<number, From<number>>();
  for (const time of times) {
    if (time.span) continue;
    for (const year of time.years) if (!years.has(year.said)) years.set(year.said, year);
  }
  return [...years.values()];
}
