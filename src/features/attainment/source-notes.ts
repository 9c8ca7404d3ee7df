import type { ObservationEntity } from '../../db/entities/observation.entity.js';
import { written } from '../../lib/decimal.js';
import type { Sentence } from '../gaps.js';
import { seriesSource } from '../statistics/series-source.js';
import type { Material, OtherBaseline } from './measured.js';

/** The period of a figure: 2021年度, FY2021. */
export function yearOf({ year, periodType, date }: ObservationEntity): Sentence {
  if (date) return { JA: date, EN: date };
  if (year === null) return { JA: '年の記載なし', EN: 'no year printed' };
  if (periodType === 'CALENDAR_YEAR') return { JA: `${year}年`, EN: `${year}` };
  return { JA: `${year}年度`, EN: `FY${year}` };
}

/** Of which year the actual value is, where the target does not say; with what makes that doubtful. */
export function undatedNotes({ chosen: { target, actual } }: Material): Sentence[] {
  if (!target || target.year !== null) return [];
  if (!actual || actual.value === null || actual.year === null) return [];
  const { JA, EN } = yearOf(actual);
  const doubt = actual.note ? [{ JA: actual.note, EN: actual.note }] : [];
  return [
    {
      JA: `目標値の年は印刷されていません。実績値は最も新しいもの（${JA}）です。`,
      EN: `The target has no printed year; the actual value is the newest one (${EN}).`,
    },
    ...doubt,
  ];
}

/** What to know of an official count beside a plan's figures. */
export function officialNotes(
  { chosen: { official, actual, baseline }, kpi }: Material,
  other: OtherBaseline | null,
): Sentence[] {
  if (!official || !actual || actual.value === null) return [];
  const { publisher, dataset, match } = official.series;
  const inEnglish = seriesSource(official.series, 'EN');
  const sentences: Sentence[] = [
    {
      JA: `実績値は${publisher}「${dataset}」の数値で、計画のものではありません。`,
      EN: `The actual value is from ${inEnglish}, not from the plan.`,
    },
  ];
  if (kpi.match !== 'EXACT' || match !== 'EXACT') {
    sentences.push({
      JA: `計画の指標（${kpi.match}）と統計（${match}）は、数える範囲が同じとは限りません。`,
      EN: `The KPI (${kpi.match}) and the official series (${match}) may not count the same.`,
    });
  }
  if (other && baseline && baseline.value !== null) {
    const ours = `${written(baseline.value)}${baseline.unit}`;
    sentences.push(differs(other, `${written(other.value)}${kpi.unit}`, ours));
  }
  return sentences;
}

/** What the official figure of the baseline's year would change. */
function differs({ observation, rate }: OtherBaseline, theirs: string, ours: string): Sentence {
  const year = yearOf(observation);
  const both = {
    JA: `統計の${year.JA}の値は${theirs}で、計画の現状値${ours}と違います（原因は分かりません）。`,
    EN: `For ${year.EN} the statistics have ${theirs}, while the plan's baseline is ${ours}; the cause is unknown.`,
  };
  if (rate === null) return both;
  const result = written(rate, 2);
  return {
    JA: `${both.JA}統計の値を現状値とすると${result}％です。`,
    EN: `${both.EN} From the official figure it would be ${result} %.`,
  };
}
