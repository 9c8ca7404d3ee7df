import { createHash } from 'node:crypto';
import type { ReadGroup } from '../dataset.js';
import type { Problem } from '../problem.js';
import { problemAt } from '../problem-at.js';
import type { ManifestGroups } from './manifest.js';

/** Written beside the figures as groups.csv. */
export const GROUPS = 'groups';
const HEAD = 'municipality,group,raw,row';

/** The groups of an edition by municipality, and as printed. A municipality in two rows is a problem. */
export function groupsOf(
  reads: readonly ReadGroup[],
  problems: Problem[],
): { csv: string; groups: ManifestGroups } | null {
  const [first] = reads;
  if (!first) return null;
  const byTown = new Map<string, ReadGroup>();
  for (const read of reads) {
    const before = byTown.get(read.municipality);
    if (before) problems.push(problemAt('FIGURE_TWICE', read, twice(read, before)));
    else byTown.set(read.municipality, read);
  }
  const rows = [...byTown.values()].sort((a, b) => (a.municipality < b.municipality ? -1 : 1));
  const lines = rows.map(
    ({ municipality, group, raw, row }) =>
      `${municipality},${group},${raw === group ? '' : raw},${row}\n`,
  );
  const csv = `${HEAD}\n${lines.join('')}`;
  const { year, file, sheet, column, head } = first;
  const sha256 = createHash('sha256').update(csv).digest('hex');
  const place = { year, file, sheet, column, columnHead: head };
  return { csv, groups: { ...place, municipalities: rows.length, sha256 } };
}

const twice = ({ municipality }: ReadGroup, { row }: ReadGroup) => ({
  ja: `${municipality} の行が ${row} 行目にもあります。行を一つにしてください。`,
  en: `${municipality} stands in row ${row}, too: leave one of the rows.`,
});

/** A municipality with the group that a table puts it into. */
export interface PrintedGroup {
  municipality: string;
  group: string;
  raw: string;
  row: number;
}

/**
 * The rows of such a file.
 * @throws Error where it is none
 */
export function readGroupsCsv(text: string): PrintedGroup[] {
  const [head, ...lines] = text.trimEnd().split('\n');
  if (head !== HEAD) throw new Error(`the head ${HEAD} is wanted, ${head} came`);
  return lines.map((line) => {
    const [municipality, group, raw, row] = line.split(',');
    if (!municipality || !group || !row) throw new Error(`${HEAD} is wanted, ${line} came`);
    return { municipality, group, raw: raw || group, row: Number(row) };
  });
}
