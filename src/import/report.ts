import type { FileProblem } from '../tables/file-problems.js';
import { DROP_REASONS, type DropReason } from './drop-reasons.js';
import type { PopulationJump } from './facts/population-jumps.js';
import type { Revision } from './facts/revisions.js';
import type { ReadEdition } from './import-dataset.js';

/** What was read, taken and left out, and why: for a file that programs read. */
export interface ImportReport {
  dataset: string;
  edition: string | null;
  files: readonly { name: string; sha256: string; bytes: number; address: string | null }[];
  municipalities: number;
  figures: number;
  missing: number;
  /** Municipalities whose official group is printed; null in an edition of figures alone. */
  groups: number | null;
  series: readonly {
    id: string;
    unit: string;
    years: readonly (number | null)[];
    figures: number;
  }[];
  /** Municipalities of today of which a table of the country has nothing. */
  absent: readonly string[];
  dropped: ReadEdition['dropped'];
  unknownColumns: ReadEdition['unknown'];
  revisions: readonly Revision[];
  /** Populations beside which another edition prints one of another size. */
  jumps: readonly PopulationJump[];
  /** Figures of the seeds that give way to these and say something else. */
  differences: readonly { withinRounding: boolean }[];
}

export function reportOf(
  { manifest, dropped, unknown }: ReadEdition,
  {
    absent,
    revisions,
    jumps,
    differences,
  }: Pick<ImportReport, 'absent' | 'revisions' | 'jumps' | 'differences'>,
): ImportReport {
  const { dataset, edition, files, counts, series } = manifest;
  const { municipalities, figures, missing } = counts;
  return {
    ...{ dataset, edition, municipalities, figures, missing },
    groups: manifest.groups?.municipalities ?? null,
    files: files.map(({ name, sha256, bytes, address }) => ({ name, sha256, bytes, address })),
    series: series.map(({ id, unit, years, figures }) => ({
      ...{ id, unit, figures },
      years: years.map(({ year }) => year),
    })),
    ...{ absent, dropped, unknownColumns: unknown, revisions, jumps, differences },
  };
}

/** The same in a few lines for the one who imports. */
export function reportText(report: ImportReport): string {
  const { dataset, edition, files, municipalities, figures, missing, groups, series } = report;
  const years = series.flatMap((one) => one.years).filter((year) => year !== null);
  const span = years.length > 0 ? `${Math.min(...years)}–${Math.max(...years)}` : '–';
  const rounded = (all: readonly { withinRounding: boolean }[]) =>
    all.filter((one) => one.withinRounding).length;
  const reasons = new Map<DropReason, number>();
  for (const { dropped } of report.dropped) reasons.set(dropped, (reasons.get(dropped) ?? 0) + 1);
  return [
    `${dataset} ${edition}: ${files.map(({ name }) => name).join(', ')}`,
    `  市区町村 / municipalities  ${municipalities}`,
    ...(report.absent.length > 0
      ? [
          `  載っていない市区町村 / not in it  ${report.absent.length}: ${shown(report.absent)}（ファイルが途中で切れていないか確かめてください / see that the file was not cut off）`,
        ]
      : []),
    ...(series.length > 0
      ? [
          `  系列 / series              ${series.length} (${span})`,
          `  数値 / figures             ${figures - missing}, 理由のある欠け / missing with a reason ${missing}`,
        ]
      : []),
    ...(groups === null ? [] : [`  類似団体の区分 / groups     ${groups}`]),
    ...[...reasons].map(
      ([reason, count]) =>
        `  除いた行 / rows left out   ${count}: ${DROP_REASONS[reason].ja} / ${DROP_REASONS[reason].en}`,
    ),
    ...report.unknownColumns.map(
      ({ file, column, head }) =>
        `  知らない列 / unknown column  ${file} ${column}: ${head}（除きました / left out）`,
    ),
    ...(report.revisions.length > 0
      ? [
          `  改訂 / revised             ${report.revisions.length}（丸めの差 ${rounded(report.revisions)}）: 他の版と違う値 / values that another edition prints otherwise, ${rounded(report.revisions)} of them within rounding`,
        ]
      : []),
    ...(report.jumps.length > 0
      ? [
          `  桁違いの人口 / jumps        ${report.jumps.length}: ${shown(report.jumps.map(jumpText))}（他の版と5倍を超えて違います。行がずれていないか確かめてください / more than 5 times what another edition prints, or less: see that no rows moved）`,
        ]
      : []),
    ...(report.differences.length > 0
      ? [
          `  seeds との違い / differs    ${report.differences.length}（丸めの差 ${rounded(report.differences)}）: seeds の値と違い、これが代わります / values of the seeds that give way to these, ${rounded(report.differences)} of them within rounding`,
        ]
      : []),
  ].join('\n');
}

const jumpText = ({ municipality, value, row, beside }: PopulationJump) =>
  `${municipality} ${value} (:${row}) ≠ ${beside.value} (${beside.edition})`;

const MOST_TOWNS = 10;
const shown = (towns: readonly string[]) =>
  `${towns.slice(0, MOST_TOWNS).join('、')}${towns.length > MOST_TOWNS ? ' …' : ''}`;

/** The most problems that are shown at once; a report file has all. */
const MOST_SHOWN = 200;

/** "FILE (sheet) row 12, column 3: …", both languages, in the order of the file. */
export function problemsText(problems: readonly FileProblem[]): string {
  const lines = problems.slice(0, MOST_SHOWN).map(({ file, sheet, row, column, code, message }) => {
    const place = [
      sheet === null ? '' : `［${sheet}］`,
      row === null ? '' : `:${row}`,
      column === null ? '' : `:${column}`,
    ];
    return `${file}${place.join('')} ${code} ${message.ja}\n    ${message.en}`;
  });
  const more = problems.length - lines.length;
  return [...lines, ...(more > 0 ? [`ほか ${more} 件 / and ${more} more`] : [])].join('\n');
}
