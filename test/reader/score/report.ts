import { groupsOf } from '../../../src/lib/align.js';
import type { Half } from '../halves.js';
import { COUNTED, FAULTS } from './finding.js';
import type { Scored } from './scored.js';

import { tallyOf } from './tally.js';

type Row = readonly string[];

const percent = (share: number | null) => (share === null ? '–' : `${(100 * share).toFixed(1)} %`);

const markdown = (heads: Row, rows: readonly Row[]): string =>
  [heads, heads.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const HEADS = [
  'Documents',
  'Cells printed',
  'Precision',
  'Recall',
  'Certain: precision',
  'Figures: precision',
  'Figures: recall',
  'Records whole',
  'Questions',
];

function rowOf(name: string, scored: readonly Scored[]): Row {
  const findings = scored.flatMap((one) => one.findings);
  const cells = tallyOf(findings);
  const figures = tallyOf(findings, ['figure']);
  const records = tallyOf(findings, ['record']);
  return [
    name,
    String(scored.length),
    String(cells.printed),
    percent(cells.precision),
    percent(cells.recall),
    `${percent(cells.certainPrecision)} of ${cells.certain}`,
    percent(figures.precision),
    percent(figures.recall),
    `${records.right} of ${records.printed}`,
    String(scored.reduce((sum, { questions }) => sum + questions, 0)),
  ];
}

const HALVES: Record<Half, string> = { TUNED: 'tuned on', UNTUNED: 'not tuned on' };

/** By set and half, with the halves as wholes on top. The texts that the seeds are of stand apart. */
export function bySet(scored: readonly Scored[]): string {
  const apart = scored.filter(({ set }) => set !== 'texts');
  const halves = groupsOf(apart, ({ half }) => half);
  const sets = groupsOf(scored, ({ set, half }) =>
    set === 'texts' ? 'texts beside our seeds' : `${set}, ${HALVES[half]}`,
  );
  return markdown(
    ['Set', ...HEADS],
    [
      ...[...halves].map(([half, own]) => rowOf(`**all, ${HALVES[half]}**`, own)),
      ...[...sets].map(([name, own]) => rowOf(name, own)),
    ],
  );
}

/** By layout, of what was typeset. */
export function byLayout(scored: readonly Scored[]): string {
  const typeset = scored.filter(({ set }) => set === 'typeset');
  const rows = groupsOf(typeset, ({ layout, half }) => `${layout}, ${HALVES[half]}`);
  return markdown(
    ['Layout', ...HEADS],
    [...rows].map(([name, own]) => rowOf(name, own)),
  );
}

/** By kind of cell, each half. */
export function byCell(scored: readonly Scored[]): string {
  const halves = [
    ...groupsOf(
      scored.filter(({ set }) => set !== 'texts'),
      ({ half }) => half,
    ),
  ];
  const rows = COUNTED.flatMap((counted) =>
    halves.map(([half, own]) => {
      const { printed, precision, recall, certainPrecision } = tallyOf(
        own.flatMap(({ findings }) => findings),
        [counted],
      );
      return [
        `${counted}, ${HALVES[half]}`,
        ...[String(printed), percent(precision), percent(recall), percent(certainPrecision)],
      ];
    }),
  );
  return markdown(['Cell', 'Printed', 'Precision', 'Recall', 'Certain: precision'], rows);
}

/** How often each kind of fault is in each half; of those in brackets the machine was certain. */
export function byFault(scored: readonly Scored[]): string {
  const faults = scored.flatMap(({ half, faults: own }) =>
    own.map((fault) => ({ half, ...fault })),
  );
  const cell = (kind: string, half: Half) => {
    const own = faults.filter((fault) => fault.kind === kind && fault.half === half);
    const certain = own.filter((fault) => fault.certain).length;
    return certain === 0 ? String(own.length) : `${own.length} (${certain})`;
  };
  const rows = FAULTS.map((kind) => [kind, cell(kind, 'TUNED'), cell(kind, 'UNTUNED')]);
  return markdown(
    ['Fault', 'Tuned on', 'Not tuned on'],
    rows.filter(([, ...counts]) => counts.some((count) => count !== '0')),
  );
}

/** What went wrong where rules may be tuned; of the other half nothing is told, so that nobody tunes on it. */
export function examples(scored: readonly Scored[], most: number): string {
  const tuned = scored.filter(({ half }) => half === 'TUNED');
  const lines = FAULTS.flatMap((kind) => {
    const own = tuned.flatMap(({ id, faults }) =>
      faults
        .filter((fault) => fault.kind === kind)
        .map(({ certain, text }) => `  ${certain ? 'CERTAIN ' : ''}[${id}] ${text}`),
    );
    return own.length === 0 ? [] : [`${kind} (${own.length})`, ...own.slice(0, most)];
  });
  const failures = tuned.flatMap(({ id, failure }) => (failure ? [`  [${id}] ${failure}`] : []));
  return [...(failures.length > 0 ? ['NOT READ', ...failures] : []), ...lines].join('\n');
}
