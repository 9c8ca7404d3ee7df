import { cellIn } from '../../../domain/printed/cell.js';
import type { Block, Printed } from '../../blocks/block.js';
import type { Doubt } from '../../doubt.js';
import type { Word } from '../../pages/page.js';
import { type Draft, draftOf, recordsOf } from '../draft.js';
import type { Found } from '../found.js';
import { isMeasured } from '../measured-name.js';
import { namePartsOf } from '../name-parts.js';
import { isDatum } from './datum.js';
import { labelOf } from './label.js';
import { nameFitsUnit } from './name-fits-unit.js';
import { type Columns, columnsOf } from './value-columns.js';

/** A block: its heads, and what stands under them. */
interface Body {
  heads: readonly Word[];
  /** Years in a line of their own under them. */
  years: readonly Word[];
  /** Whether the head line holds nothing else. */
  isPlain: boolean;
  /** Whether its cells were found: a plain table is read by others. */
  inTable: boolean;
  words: Word[];
}

/**
 * Blocks of 指標名 and years whose cells were printed on lines of their own: the values of one
 * indicator beside the name of another, and the year of a value over it. The columns are told by
 * where the words stand; names and values are matched in their order, where their counts agree.
 */
export function findIndicatorBlocks(blocks: readonly Block[]): Found {
  const drafts = bodiesOf(blocks).flatMap(readBody);
  return { records: recordsOf('LABELLED', drafts), leftOut: [] };
}

interface TextLine {
  words: readonly Word[];
  inTable: boolean;
}

const linesOf = (block: Block): TextLine[] => {
  const words =
    block.kind === 'LINE'
      ? block.printed.words
      : block.layout === 'UNRULED'
        ? block.cells.flatMap(({ printed }) => printed.words)
        : [];
  const lines = new Map<number, Word[]>();
  for (const word of words) lines.set(word.box.y, [...(lines.get(word.box.y) ?? []), word]);
  const inTable = block.kind === 'TABLE';
  return [...lines.values()].map((line) => ({
    words: line.sort((a, b) => a.box.x - b.box.x),
    inTable,
  }));
};

const RUBY = /^\p{sc=Hiragana}{1,6}$/u;
/** No name ends like this: what it names stands on another line. */
const CUT = /(?:[ぁ-ん、・（(「]|による|ための)$/u;
const GOES_ON = /^[（(〔［]/u;

const isHead = ({ text }: Word) => /^(?:MEASURE|YEAR)$/u.test(labelOf(text) ?? '');

/** From each head line to the next one, to a sentence or to another page. */
function bodiesOf(blocks: readonly Block[]): Body[] {
  const bodies: Body[] = [];
  let body: Body | null = null;
  for (const { words: line, inTable } of blocks.flatMap(linesOf)) {
    const heads = line.filter(isHead);
    const isNew = labelOf(line[0]?.text ?? '') === 'NAME' && heads.length > 1;
    if (isNew) {
      const isPlain = heads.length === line.length - 1;
      body = { heads, years: [], isPlain, inTable, words: [] };
      bodies.push(body);
    } else if (body && isUnderHeads(body, line)) body.years = line;
    else if (body && endsBody(body, line)) body = null;
    else body?.words.push(...line);
  }
  return bodies;
}

const isUnderHeads = ({ heads, words, years }: Body, line: readonly Word[]): boolean =>
  words.length + years.length === 0 &&
  line.length === heads.length &&
  line.every(({ text }) => labelOf(text) === 'YEAR');

const endsBody = ({ heads, words }: Body, line: readonly Word[]): boolean => {
  const [first] = line;
  const last = words.at(-1) ?? heads[0];
  return (
    !first ||
    first.page !== last?.page ||
    /^[※＊]|。$/u.test(first.text) ||
    first.box.y - last.box.y > 6 * first.box.height
  );
};

function readBody({ heads, years, words, isPlain, inTable }: Body): Draft[] {
  const columns = columnsOf(words, heads);
  if (columns === null) return inTable ? [] : unparted(words);
  const count = columns.values[0]?.length ?? 0;
  const names = namesOf(words.filter(columns.isName), count);
  const [first] = names;
  if (!first || (inTable && columns.stamps.length === 0)) return [];
  const isEven = columns.values.every((values) => values.length === count);
  if (!isPlain || !isEven || names.length !== count) {
    return inTable ? [] : [question(first, names, columns)];
  }
  const drafts = names.map((name, row) => draftOfRow(name, row, columns, heads, years));
  if (drafts.every(isLikely)) return drafts;
  return inTable ? [] : [question(first, names, columns)];
}

/** A question about a block whose columns do not part, where it has figures at all. */
function unparted(words: readonly Word[]): Draft[] {
  const [first, ...more] = words.map(printedOf);
  const hasFigures = more.some(({ text }) => isDatum(text));
  if (!first || !hasFigures || isDatum(first.text)) return [];
  return [{ ...draftOf(first), doubts: [{ kind: 'CELLS_DO_NOT_FIT_HEADS', about: more }] }];
}

/** A record of which nothing is read: its words are shown to a person. */
function question(first: Printed, names: readonly Printed[], columns: Columns): Draft {
  const draft = draftOf(first);
  const about = [...names, ...columns.values.flat().map(printedOf)];
  draft.doubts.push({ kind: 'CELLS_DO_NOT_FIT_HEADS', about });
  return draft;
}

function draftOfRow(
  name: Printed,
  row: number,
  columns: Columns,
  heads: readonly Word[],
  years: readonly Word[],
): Draft {
  const parts = namePartsOf(name);
  const draft = draftOf(parts.name);
  draft.unit = parts.unit;
  draft.marked = parts.marked;
  columns.values.forEach((values, at) => {
    const value = values[row];
    const head = heads[at];
    if (!value || !head) return;
    const stamp = columns.stamps.find(({ of }) => of === value)?.word;
    const measure = columns.measures[at];
    const year = stamp ?? years[at];
    draft.figures.push({
      cell: printedOf(value),
      heads: [
        ...(measure ? [measure] : []),
        ...(year && labelOf(head.text) === 'YEAR' ? [] : [printedOf(head)]),
        ...(year ? [printedOf(year)] : []),
      ],
    });
  });
  const doubts: Doubt[] = [{ kind: 'ORDER_ALONE', about: [draft.name] }];
  if (columns.measures.some((one) => one)) {
    doubts.push({ kind: 'MEASURE_BY_POSITION', about: heads.map(printedOf) });
  }
  draft.doubts.push(...doubts);
  return draft;
}

/**
 * The names, their lines joined: what is in brackets goes on, and ruby is none. Where they are too
 * many for the values, a line that ends as no name does goes on in the one right under it.
 */
function namesOf(words: readonly Word[], count: number): Printed[] {
  const names: Word[][] = [];
  for (const word of words) {
    if (RUBY.test(word.text)) continue;
    if (GOES_ON.test(word.text) && names.length > 0) names.at(-1)?.push(word);
    else names.push([word]);
  }
  const joined = names.length > count ? joinCut(names) : names;
  return joined.map(nameOf);
}

const nameOf = (words: readonly Word[]): Printed => ({
  text: words.map(({ text }) => text).join(''),
  words,
});

function joinCut(names: readonly Word[][]): Word[][] {
  const joined: Word[][] = [];
  for (const name of names) {
    const above = joined.at(-1);
    const isCut = above && !isMeasured(nameOf(above).text) && isRightUnder(above, name);
    if (isCut) above.push(...name);
    else joined.push([...name]);
  }
  return joined;
}

function isRightUnder(above: readonly Word[], [below]: readonly Word[]): boolean {
  const last = above.at(-1);
  return (
    Boolean(last && below) &&
    (below as Word).box.y - (last as Word).box.y < 2 * (last as Word).box.height
  );
}

/**
 * Whether name and values can belong together: the name ends as one, and all units of a row are one
 * in which it is counted. Another one says that a value is of its neighbour.
 */
function isLikely({ name, figures }: Draft): boolean {
  const units = figures.flatMap(({ cell }) => {
    const read = cellIn(cell.text);
    return read.kind === 'FIGURE' && read.unit !== '' ? [read.unit] : [];
  });
  const fits = figures.every(({ cell }) => nameFitsUnit(name.text, cell.text));
  return !CUT.test(name.text) && fits && new Set(units).size < 2;
}

const printedOf = (word: Word): Printed => ({ text: word.text, words: [word] });
