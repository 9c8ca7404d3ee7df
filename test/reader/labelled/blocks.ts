import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupsOf } from '../../../src/lib/align.js';
import { halfOfBlock } from '../halves.js';
import type { ExpectedFigure, ExpectedRecord } from '../labels.js';
import { boundIn } from './bound-in.js';
import { type LabelledDocument, SURE } from './labelled-document.js';

const FOLDER = '../shared/data/sheets';

interface Cell {
  raw: string;
  value: number | null;
  year: number | null;
}
interface Kpi {
  policy: string;
  name: string;
  /** One printed indicator with figures of several places or groups. */
  component: string | null;
  unit: string | null;
  baseline: Cell | null;
  targets: Cell[];
  confidence: number;
  field_confidence: Record<string, number>;
}

/** Blocks of indicators of a city's plan as `pdftotext -layout` left them; none where they are not there. */
export function blocks(): LabelledDocument[] {
  if (!existsSync(FOLDER)) return [];
  const { kpis } = JSON.parse(readFileSync(join(FOLDER, 'ito.json'), 'utf8'));
  return [...groupsOf<string, Kpi>(kpis, ({ policy }) => policy)].map(([policy, own]) => ({
    ...{ id: `ito ${policy}`, set: 'blocks', layout: 'pdftotext -layout' },
    half: halfOfBlock(policy),
    path: join(FOLDER, 'ito', `${policy}.txt`),
    labels: { records: own.map(recordOf), noise: [] },
  }));
}

function recordOf(kpi: Kpi): ExpectedRecord {
  const sureness = (field: string) =>
    Math.min(
      kpi.confidence < SURE ? (kpi.field_confidence[field] ?? kpi.confidence) : 1,
      kpi.field_confidence[field] ?? 1,
    );
  const baselineSure = Math.min(sureness('baseline.value'), sureness('baseline.year'));
  return {
    name: kpi.name,
    unit: kpi.unit,
    figures: [
      ...(kpi.baseline ? [figureOf('BASELINE', kpi.baseline, baselineSure)] : []),
      ...kpi.targets.map((target) => figureOf('TARGET', target, sureness('targets'))),
    ],
    // Whether parts of an indicator are records of their own is for a person to say.
    ...(kpi.component === null ? {} : { unsure: true }),
  };
}

const figureOf = (
  measure: 'BASELINE' | 'TARGET',
  { raw, value, year }: Cell,
  confidence: number,
): ExpectedFigure => ({
  ...{ measure, year, value, raw, comparator: boundIn(raw) },
  ...(confidence < SURE ? { unsure: true } : {}),
});
