/** A table of a Markdown text: the lines of its head, the line under it and its rows. */
export interface MarkdownTable {
  /** Its lines, counted from 0; the one behind its last. */
  start: number;
  end: number;
}

/** Where a cell stands in its line. */
export interface Slot {
  start: number;
  end: number;
}

const UNDER_HEAD = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/u;
const BAR = /(?<!\\)\|/gu;

/** The tables of a text: a line with bars, one of |---| under it, and the lines with bars that follow. */
export function markdownTables(lines: readonly string[]): MarkdownTable[] {
  const tables: MarkdownTable[] = [];
  for (let at = 0; at + 1 < lines.length; at++) {
    const [head = '', under = ''] = [lines[at], lines[at + 1]];
    const width = slotsOf(head).length;
    if (width < 2 || !UNDER_HEAD.test(under) || slotsOf(under).length !== width) continue;
    let end = at + 2;
    while (end < lines.length && /\|/.test(lines[end] ?? '')) end += 1;
    tables.push({ start: at, end });
    at = end - 1;
  }
  return tables;
}

/** The cells of a line, between its bars; those at its ends enclose it. */
export function slotsOf(line: string): Slot[] {
  const bars = [...line.matchAll(BAR)].map(({ index }) => index);
  const from = line.length - line.trimStart().length;
  const to = line.trimEnd().length;
  const edges = [...(bars[0] === from ? [] : [from - 1]), ...bars];
  if (bars.at(-1) !== to - 1) edges.push(to);
  return edges.slice(1).map((end, i) => ({ start: (edges[i] ?? 0) + 1, end }));
}
