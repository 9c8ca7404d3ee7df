import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measure } from '../../../src/domain/vocabulary.js';
import { halfOfSheet } from '../halves.js';
import type { ExpectedFigure, ExpectedRecord } from '../labels.js';
import { boundIn } from './bound-in.js';
import { type LabelledDocument, SURE } from './labelled-document.js';

const FOLDER = '../shared/data/sheets';

interface Reading {
  kind: 'baseline' | 'actual' | 'planned' | 'target';
  year: number | null;
  raw: string | null;
  value: number | null;
  comparator?: string | null;
  confidence: number;
}
interface Indicator {
  name: string | null;
  unit: string | null;
  baseline: Reading | null;
  actuals: Reading[] | null;
  targets: Reading[] | null;
  confidence: number;
}

/** A plan for a year is a target of that year. */
const MEASURES: Record<Reading['kind'], Measure> = {
  baseline: 'BASELINE',
  actual: 'ACTUAL',
  planned: 'TARGET',
  target: 'TARGET',
};

/** Evaluation sheets as text, with a careful reading beside each; none where they are not there. */
export function sheets(): LabelledDocument[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((file) => /^\d+\.json$/.test(file))
    .map((file) => {
      const number = file.slice(0, 2);
      const { indicators } = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
      return {
        ...{ id: number, set: 'sheets' as const, layout: 'sheet', half: halfOfSheet(number) },
        path: join(FOLDER, `${number}.txt`),
        labels: { records: indicators.map(recordOf), noise: [] },
      };
    });
}

function recordOf(indicator: Indicator): ExpectedRecord {
  const { baseline, actuals, targets, unit } = indicator;
  const readings = [...(baseline ? [baseline] : []), ...(actuals ?? []), ...(targets ?? [])];
  return {
    name: indicator.name ?? '',
    unit,
    figures: readings.map(figureOf),
    ...(indicator.confidence < SURE || indicator.name === null ? { unsure: true } : {}),
  };
}

const figureOf = (reading: Reading): ExpectedFigure => ({
  measure: MEASURES[reading.kind],
  year: reading.year,
  value: reading.value,
  comparator: boundIn(reading.raw ?? ''),
  raw: reading.raw ?? '',
  ...(reading.confidence < SURE ? { unsure: true } : {}),
});
