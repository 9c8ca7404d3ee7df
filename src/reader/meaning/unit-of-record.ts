import { tokensIn } from '../../domain/printed/tokens.js';
import { convert, sameQuantity, unitName } from '../../domain/units.js';
import type { Printed } from '../blocks/block.js';
import { isUnit } from '../records/is-unit.js';
import { partOf } from '../records/printed-parts.js';
import type { RawRecord } from '../records/raw-record.js';
import type { From, Reading } from './reading.js';

const IN_BRACKETS =
  /[(（〔[［【]\s*(?:単位\s*[:：]?\s*)?([^()（）〔〕[\]［］【】]{1,12}?)\s*[)）〕\]］】]/gu;
/** （単位：千円、％） names a unit for some of the rows each, and none for all. */
const AFTER_LABEL = /単位\s*[:：]\s*([^\s()（）]{1,12})(?![\s、，,]+[^\s()（）]{1,4}\s*[)）])/gu;

/**
 * The unit of an indicator: that of its own cell or name, or else of its figures, of their heads, of
 * the title of the table. Null where none is printed.
 */
export function unitOf(record: RawRecord, readings: readonly Reading[]): From<string> | null {
  const own = record.unit && plainUnit(record.unit);
  if (own) return own;
  const inCells = commonUnit(readings.flatMap((one) => unitInCell(one) ?? []));
  if (inCells) return inCells;
  const inHeads = record.figures.map(({ heads }) => unitIn([...heads].reverse()));
  const ofHeads = inHeads.find((unit) => unit !== null);
  if (!ofHeads) return unitIn(record.notes);
  // Of 現状値（人） and 目標値（％） neither is the unit of both.
  return inHeads.every((unit) => !unit || isSameUnit(unit.said, ofHeads.said)) ? ofHeads : null;
}

/** （単位：千円） says 千円, and a dash that there is none. */
function plainUnit(printed: Printed): From<string> | null {
  const [labelled] = [...unitsIn(printed, AFTER_LABEL), ...unitsIn(printed, IN_BRACKETS)];
  if (labelled && labelled.text.length + 6 > printed.text.trim().length) return said(labelled);
  const before = printed.text.search(/[(（]/u);
  const plain = before > 0 ? partOf(printed, 0, before) : partOf(printed, 0, printed.text.length);
  return /[\p{L}%‰°]/u.test(plain.text.normalize('NFKC')) ? said(plain) : null;
}

const said = (from: Printed): From<string> => ({ said: from.text.replace(/\s+/gu, ''), from });

function unitIn(places: readonly Printed[]): From<string> | null {
  for (const place of places) {
    const found = [...unitsIn(place, AFTER_LABEL), ...unitsIn(place, IN_BRACKETS)];
    const units = found.filter(({ text }) => isUnit(text));
    const [unit] = units;
    if (unit && units.every(({ text }) => text === unit.text)) return said(unit);
  }
  return null;
}

const unitsIn = (printed: Printed, pattern: RegExp): Printed[] =>
  [...printed.text.matchAll(pattern)].map(({ 0: whole, 1: unit = '', index }) => {
    const start = index + whole.indexOf(unit);
    return partOf(printed, start, start + unit.length);
  });

/** The unit that a figure has in its own cell. */
export function unitInCell({ cell, raw }: Reading): From<string> | null {
  if (cell.kind !== 'FIGURE' || cell.unit === '') return null;
  const token = tokensIn(raw.text).find((one) => one.kind === 'FIGURE' && one.unit === cell.unit);
  if (token?.kind !== 'FIGURE') return null;
  const printed = raw.text.slice(token.digitsEnd, token.unitEnd).trim();
  // 2億円: the scale is in the value.
  return { said: unitName(printed) === cell.unit ? printed : cell.unit, from: raw };
}

/** The unit that most figures have; null where two are had as often. */
function commonUnit(units: readonly From<string>[]): From<string> | null {
  const kinds: From<string>[][] = [];
  for (const unit of units) {
    const kind = kinds.find(([first]) => first && isSameUnit(first.said, unit.said));
    if (kind) kind.push(unit);
    else kinds.push([unit]);
  }
  const [most, next] = kinds.sort((a, b) => b.length - a.length);
  return most && most.length > (next?.length ?? 0) ? (most[0] ?? null) : null;
}

/** Whether two units are one, in two spellings: か所 and 箇所, but not 千円 and 円. */
export const isSameUnit = (one: string, other: string): boolean =>
  unitName(one) === unitName(other) || (sameQuantity(one, other) && convert(1, one, other) === 1);
