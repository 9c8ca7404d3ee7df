import { measureIn } from '../../../domain/printed/measure-in.js';
import type { Printed } from '../../blocks/block.js';
import type { Doubt } from '../../doubt.js';
import { isUnit } from '../is-unit.js';
import { namePartsOf } from '../name-parts.js';
import { partOf } from '../printed-parts.js';
import type { RawFigure, RawRecord } from '../raw-record.js';
import type { Around } from './around-table.js';
import { notesOf } from './note-marks.js';
import type { Draft } from './read-rows.js';

const MEASURED_BY =
  /[(（［[](?:出典|資料|データ)?[:：]?\s*([^()（）［］[\]]{1,40}?)\s*(?:調べ|調査による)[)）］\]]|[(（［[](?:出典|資料)[:：]\s*([^()（）［］[\]]{1,40})[)）］\]]/u;
const MARK_BEHIND = /\s*[【［[(（]?(?:KPI|ＫＰＩ|★|☆)[】］\])）]?\s*$/u;
const UNIT_IN_HEAD =
  /[(（［[〔【](?:単位[ 　]*[:：]?)?\s*([^()（）［］[\]〔〕【】]{1,12})[)）］\]〕】]/gu;

/** Where a row stands. */
export interface Place {
  around: Around;
  /** Of the whole table. */
  doubts: readonly Doubt[];
  /** The marks of notes in the table. */
  marks: ReadonlySet<string>;
}

/** The indicator that a row prints, with what stands around the table. */
export function recordOf(row: Draft, { around, doubts, marks }: Place): RawRecord {
  const { name, unit, marked } = namePartsOf(row.name);
  const said = definitionOf(row.beside.get('DEFINITION') ?? null);
  const own = row.beside.get('UNIT') ?? unit ?? unitOfHeads(row);
  const heads = row.figures.flatMap((figure) => figure.heads.map(({ text }) => text));
  return {
    reader: 'TABLE',
    name,
    unit: own ?? around.unit,
    definition: said.definition,
    measuredBy: row.beside.get('MEASURED_BY') ?? said.measuredBy,
    direction: row.beside.get('DIRECTION') ?? null,
    marked: row.beside.get('MARK') ?? marked ?? said.marked,
    under: row.under,
    notes: [
      ...(around.title ? [around.title] : []),
      ...(around.unit ? [around.unit] : []),
      ...notesOf(around.notes, [...row.texts, ...heads], marks),
    ],
    figures: measured(row.figures, around.title),
    doubts: [...doubts, ...row.doubts],
  };
}

/** A title that ends so says it of every figure; 目標 alone may be the name of a chapter. */
const OF_ALL = /(?:目標値|実績値?|現[状況]値|計画値)の?(?:一覧|推移|表|状況)?[^\p{L}]*$/u;

/** Where no head says whether it is a target or an actual, the title of the table may. */
function measured(figures: readonly RawFigure[], title: Printed | null): readonly RawFigure[] {
  const isSaid = figures.some(({ heads }) => heads.some(({ text }) => measureIn(text) !== null));
  if (isSaid || !title || !OF_ALL.test(title.text) || !measureIn(title.text)) return figures;
  return figures.map(({ cell, heads }) => ({ cell, heads: [title, ...heads] }));
}

/** What a definition ends with: who measures it, and the mark of a 重要業績評価指標. */
function definitionOf(printed: Printed | null) {
  if (!printed) return { definition: null, measuredBy: null, marked: null };
  const { text } = printed;
  const mark = MARK_BEHIND.exec(text);
  const by = MEASURED_BY.exec(text);
  const marked = mark ? partOf(printed, mark.index, text.length) : null;
  const who = by?.[1] ?? by?.[2] ?? '';
  const at = by ? text.indexOf(who, by.index) : 0;
  const end = Math.min(mark?.index ?? text.length, by?.index ?? text.length);
  return {
    definition: end > 0 ? partOf(printed, 0, end) : null,
    measuredBy: by ? partOf(printed, at, at + who.length) : null,
    marked,
  };
}

/** 目標値（人）: where all heads of the row's figures say the same. */
function unitOfHeads({ figures }: Draft): Printed | null {
  const found = figures.map(({ heads }) => heads.flatMap(unitsIn).at(-1) ?? null);
  const [first] = found;
  return first && found.every((unit) => unit?.text === first.text) ? first : null;
}

function unitsIn(head: Printed): Printed[] {
  return [...head.text.matchAll(UNIT_IN_HEAD)].flatMap(({ 0: whole, 1: unit = '', index }) => {
    const at = index + whole.indexOf(unit);
    return isUnit(unit) ? [partOf(head, at, at + unit.length)] : [];
  });
}
