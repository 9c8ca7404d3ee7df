import type { Rows } from '../../../src/ingest/assemble/rows.js';
import type { Random } from '../../random.js';

type Edit = (rows: Rows, random: Random) => void;
type Figure = Rows['observation'][number];

const removeEvidenceOf = (rows: Rows, id: string) => {
  rows.evidence = rows.evidence.filter(({ subjectId }) => subjectId !== id);
};

/** Puts a figure with its evidence behind another one of the same KPI or series. */
function addFigure(rows: Rows, { pick, integer }: Random): void {
  const like = pick(rows.observation);
  const year = 2100 + integer(0, 99);
  const id = like.id.replace(/[^/]+$/, String(year));
  if (rows.observation.some((row) => row.id === id)) return;
  const figure: Figure = { ...like, id, year, value: integer(0, 1e6), missing: null };
  rows.observation.splice(rows.observation.indexOf(like) + 1, 0, figure);
  for (const row of rows.evidence.filter(({ subjectId }) => subjectId === like.id)) {
    rows.evidence.push({ ...row, id: row.id.replace(like.id, id), subjectId: id });
  }
}

function removeFigure(rows: Rows, { pick }: Random): void {
  const { id, statisticId } = pick(rows.observation);
  rows.observation = rows.observation.filter((row) => row.id !== id);
  // A series has a town because it has a figure of it.
  if (statisticId && !rows.observation.some((row) => row.statisticId === statisticId)) {
    rows.statisticSeries = rows.statisticSeries.filter((row) => row.id !== statisticId);
  }
  removeEvidenceOf(rows, id);
}

/** Of what has more than one: no fact is without. */
function removePieceOfEvidence(rows: Rows, { pick }: Random): void {
  const { subjectId } = pick(rows.evidence);
  const own = rows.evidence.filter((row) => row.subjectId === subjectId);
  if (own.length < 2) return;
  // Their ids count them.
  for (const [i, row] of own.slice(1).entries()) row.id = `${subjectId}/evidence/${i + 1}`;
  rows.evidence.splice(rows.evidence.indexOf(own[0] as never), 1);
}

function removeKpi(rows: Rows, { pick }: Random): void {
  const { id } = pick(rows.kpi);
  rows.kpi = rows.kpi.filter((row) => row.id !== id);
  const figures = rows.observation.filter(({ kpiId }) => kpiId === id);
  rows.observation = rows.observation.filter(({ kpiId }) => kpiId !== id);
  const progress = rows.reportedProgress.filter(({ kpiId }) => kpiId === id);
  rows.reportedProgress = rows.reportedProgress.filter(({ kpiId }) => kpiId !== id);
  const narratives = rows.narrative.filter(({ subjectId }) => subjectId === id);
  rows.narrative = rows.narrative.filter(({ subjectId }) => subjectId !== id);
  for (const row of [{ id }, ...figures, ...progress, ...narratives])
    removeEvidenceOf(rows, row.id);
}

function changeLabel(rows: Rows, { pick, integer }: Random): void {
  const [, series = ''] = /^statistic\/(.+)\//.exec(pick(rows.statisticSeries).id) ?? [];
  const label = `名${integer(0, 99)}`;
  // A series stands once for all towns.
  for (const row of rows.statisticSeries) {
    if (row.id.startsWith(`statistic/${series}/`)) row.label = label;
  }
}

const EDITS: readonly Edit[] = [
  addFigure,
  removeFigure,
  removeKpi,
  changeLabel,
  (rows, { pick, integer }) => {
    pick(rows.observation).value = integer(-1e6, 1e6) / 10;
  },
  (rows, { pick }) => {
    pick(rows.observation).obsStatus = pick(['A', 'B', 'D', 'E', 'P'] as const);
  },
  (rows, { pick, integer }) => {
    pick(rows.observation).raw = `約${integer(0, 99)}`;
  },
  (rows, { pick, integer }) => {
    pick(rows.evidence).quote = `引${integer(0, 99)}`;
  },
  removePieceOfEvidence,
  (rows, { pick, integer }) => {
    pick(rows.narrative).text = `文${integer(0, 99)}`;
  },
  (rows, { pick, integer }) => {
    pick(rows.policy).leadDepartments = [`課${integer(0, 99)}`];
  },
  (rows, { pick, integer }) => {
    pick(rows.kpi).nameEn = pick([null, `KPI ${integer(0, 99)}`]);
  },
  (rows, { pick, integer }) => {
    pick(rows.municipality).nameEn = `Town ${integer(0, 99)}`;
  },
  (rows, { pick, integer }) => {
    pick(rows.indicator).definition = `定義${integer(0, 99)}`;
  },
  (rows, { pick }) => {
    const { policyId } = pick(rows.policyTheme);
    rows.policyTheme = rows.policyTheme.filter((row) => row.policyId !== policyId);
  },
  (rows, { pick }) => {
    const { id } = pick(rows.sisterCity);
    rows.sisterCity = rows.sisterCity.filter((row) => row.id !== id);
    const told = rows.narrative.filter(({ subjectId }) => subjectId === id);
    rows.narrative = rows.narrative.filter(({ subjectId }) => subjectId !== id);
    for (const row of [{ id }, ...told]) removeEvidenceOf(rows, row.id);
  },
];

/** A copy of the rows with some edits. */
export function edited(rows: Rows, random: Random): Rows {
  const copy = structuredClone(rows);
  for (let i = random.integer(1, 12); i > 0; i--) random.pick(EDITS)(copy, random);
  return copy;
}
