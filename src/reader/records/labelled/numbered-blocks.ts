import { absenceIn } from '../../../domain/printed/absence.js';
import { tokensIn } from '../../../domain/printed/tokens.js';
import type { Block, Line, Printed } from '../../blocks/block.js';
import { type Draft, draftOf, recordsOf } from '../draft.js';
import type { Found } from '../found.js';
import { namePartsOf } from '../name-parts.js';
import { joined, partOf } from '../printed-parts.js';
import { isDatum } from './datum.js';
import { type LabelKind, labelOf } from './label.js';
import { markOf } from './name-label.js';

/** What heads that were printed apart from their cells say of these. */
interface Heads {
  /** The measure whose head stands on one line with that of the rate, as its value does. */
  beside: Printed;
  /** The measure of the other value, beside which the direction is printed. */
  other: Printed;
  marked: Printed | null;
  /** The year of the sheet, from its title. */
  year: Printed | null;
}

const NUMBERED = /^\s*\d{1,3}[．.]\s*\S/u;
const ARROW = /\s*([↑↓→↗↘⇧⇩⇒➚➘]+)\s*$/u;
const SHEET = /シート/u;
/** A definition that names a survey says by what it is measured. */
const SURVEY = /(?:調査|アンケート)(?:[（(].*[）)])?$/u;

/**
 * Sheets whose heads were drawn before all cells: each indicator is a numbered name, then a value
 * with its rate (as 実績値 and 進捗率 share a line of the heads), then one with its arrow.
 */
export function findNumberedBlocks(blocks: readonly Block[]): Found {
  const paragraphs = paragraphsOf(blocks);
  const first = paragraphs.findIndex(({ text }) => NUMBERED.test(text) && !/。/u.test(text));
  let heads: Heads | null = null;
  const drafts: Draft[] = [];
  for (const [i, { text }] of first < 0 ? [] : paragraphs.entries()) {
    if (!NUMBERED.test(text)) continue;
    heads = headsBefore(paragraphs, i) ?? heads;
    const next = paragraphs.findIndex((one, at) => at > i && NUMBERED.test(one.text));
    const cells = paragraphs.slice(i + 1, next < 0 ? paragraphs.length : next);
    const draft = heads && readBlock(paragraphs[i] as Paragraph, cells, heads);
    if (draft) drafts.push(draft);
  }
  return { records: recordsOf('LABELLED', drafts), leftOut: [] };
}

interface Paragraph extends Printed {
  lines: readonly Printed[];
}

/** Lines without a blank line between them, as one. */
function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  const groups: Line[][] = [];
  let last: Line | null = null;
  for (const block of blocks) {
    if (block.kind !== 'LINE') {
      last = null;
      continue;
    }
    if (last && isNextLine(last, block)) groups.at(-1)?.push(block);
    else groups.push([block]);
    last = block;
  }
  return groups.map((group) => {
    const lines = group.map(({ printed }) => printed);
    return { ...joined(lines, ''), lines };
  });
}

function isNextLine(last: Line, next: Line): boolean {
  const [above] = last.printed.words;
  const [below] = next.printed.words;
  if (!above || !below || last.page !== next.page) return false;
  const gap = below.box.y - above.box.y;
  return gap > 0 && gap < 1.9 * above.box.height;
}

/** How many paragraphs of heads may stand before the first name. */
const REACH = 8;

function headsBefore(paragraphs: readonly Paragraph[], at: number): Heads | null {
  const lines = paragraphs.slice(Math.max(0, at - REACH), at).flatMap((one) => one.lines);
  const parts = lines.map(labelsOf);
  const line = parts.find((labels) => {
    const kinds = labels.map(({ kind }) => kind);
    return kinds.includes('MEASURE') && kinds.includes('RATE') && kinds.length === 2;
  });
  const beside = line?.find(({ kind }) => kind === 'MEASURE')?.printed;
  const others = parts
    .flat()
    .filter(({ kind, printed }) => kind === 'MEASURE' && printed !== beside);
  const other = others[0]?.printed;
  const hasArrows = parts.flat().some(({ kind }) => kind === 'DIRECTION');
  if (!beside || !other || others.length > 1 || !hasArrows) return null;
  const name = parts.flat().find(({ kind }) => kind === 'NAME')?.printed ?? null;
  return { beside, other, marked: name && markOf(name), year: yearOf(paragraphs.slice(0, at)) };
}

/** The labels of a line of heads, parted by blanks. */
const labelsOf = (printed: Printed): { kind: LabelKind | null; printed: Printed }[] =>
  [...printed.text.matchAll(/\S+/gu)]
    .map(({ 0: text, index }) => partOf(printed, index, index + text.length))
    .map((part) => ({ kind: labelOf(part.text), printed: part }));

/** 令和5年度 right under or over the title of the sheet. */
function yearOf(paragraphs: readonly Printed[]): Printed | null {
  const at = paragraphs.findIndex(({ text }) => SHEET.test(text));
  const near = at < 0 ? [] : paragraphs.slice(Math.max(0, at - 1), at + 2);
  return near.find(({ text }) => labelOf(text) === 'YEAR') ?? null;
}

function readBlock(name: Printed, cells: readonly Printed[], heads: Heads): Draft {
  const aimed = cells.flatMap((cell) => {
    const arrow = ARROW.exec(cell.text);
    const value = arrow && partOf(cell, 0, arrow.index);
    return value && isDatum(value.text)
      ? [{ value, arrow: partOf(cell, arrow.index, cell.text.length) }]
      : [];
  });
  const counted = cells.flatMap((cell) => valueWithRate(cell) ?? []);
  const [aim, ...moreAims] = aimed;
  const [count, ...moreCounts] = counted;
  const parts = namePartsOf(name);
  const draft = draftOf(parts.name);
  if (!aim || !count || moreAims.length > 0 || moreCounts.length > 0) {
    const about = [...aimed, ...counted].map(({ value }) => value);
    return {
      ...draft,
      doubts: [{ kind: 'CELLS_DO_NOT_FIT_HEADS', about: [parts.name, ...about] }],
    };
  }
  const { rest } = count;
  const isSurvey = rest !== null && SURVEY.test(rest.text);
  return {
    ...draft,
    unit: parts.unit,
    marked: parts.marked ?? heads.marked,
    direction: aim.arrow,
    definition: isSurvey ? null : rest,
    measuredBy: isSurvey ? rest : null,
    figures: [
      { cell: aim.value, heads: [heads.other] },
      { cell: count.value, heads: [heads.beside, ...(heads.year ? [heads.year] : [])] },
    ],
    doubts: [{ kind: 'ORDER_ALONE', about: [parts.name] }],
  };
}

/** 37件 240.00％…, 未把握-％ -…: a value, its rate, and what is printed behind them. */
function valueWithRate(cell: Printed): { value: Printed; rest: Printed | null } | null {
  const end = datumEnd(cell.text, 0);
  const rate = end && datumEnd(cell.text, end, /[%％]/u);
  if (!end || !rate) return null;
  const behind = cell.text.slice(rate).replace(/^\s*[-－―–]?\s*/u, '');
  const rest =
    behind === '' ? null : partOf(cell, cell.text.length - behind.length, cell.text.length);
  return { value: partOf(cell, 0, end), rest };
}

/** Where a figure or mark of absence that begins at a place ends, with its unit; 0 where none does. */
function datumEnd(text: string, from: number, unit?: RegExp): number {
  const start = from + (/^\s*/u.exec(text.slice(from))?.[0].length ?? 0);
  const token = tokensIn(text.slice(start)).find((one) => one.kind === 'FIGURE' && one.start === 0);
  if (token?.kind === 'FIGURE' && !token.refusal) {
    const percent = unit ? text.slice(start + token.numberEnd).search(unit) : -1;
    if (unit) return percent === 0 ? start + token.numberEnd + 1 : 0;
    return start + token.end;
  }
  for (let length = 12; length > 0; length--) {
    const part = text.slice(start, start + length);
    if (absenceIn(part) && (unit ? unit.test(part) : !/[%％]/u.test(part)))
      return start + part.length;
  }
  return 0;
}
