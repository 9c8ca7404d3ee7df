import { absenceIn } from '../../domain/printed/absence.js';
import type { AbsenceClaim, CitedEvidence } from '../claims.js';
import { type Cited, passageOf, quotesFor, shown } from './cited.js';

/** A mark of absence is a cell of its own, and bears out only the reasons that it can mean. */
export function checkAbsence({ raw, reason }: AbsenceClaim, cited: Cited): string | null {
  const absence = absenceIn(raw);
  if (!absence) {
    return `"${raw}" is no mark of absence: give the mark as printed, or the value that it is`;
  }
  const { reasons } = absence;
  if (!reasons.includes(reason)) {
    return `"${raw}" does not say ${reason}: it can mean ${reasons.join(', ') || 'no reason'}`;
  }
  const quotes = quotesFor('missing', cited).concat(quotesFor('raw', cited));
  const isOneOf = (item: CitedEvidence) =>
    isCell(item.quote, raw) && isCellOrSpaced(passageOf(item, cited.texts) ?? item.quote, raw);
  if (quotes.length === 0 || quotes.some(isOneOf)) return null;
  return `"${raw}" is a part of a word or of a figure in ${shown(quotes)}: quote the cell that it fills`;
}

/** The same of the cited lines, unless they print the mark spaced out or in another width. */
const isCellOrSpaced = (passage: string, mark: string) =>
  isCell(passage, mark) || !passage.normalize('NFKC').includes(mark.normalize('NFKC').trim());

/** Whether a mark stands in a text between blanks, brackets or the ends: not － of －5人, not 未定 of 未定着. */
function isCell(text: string, mark: string): boolean {
  const plain = text.normalize('NFKC');
  const wanted = mark.normalize('NFKC').trim();
  const isWord = /\p{L}/u.test(wanted);
  for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
    const before = plain.slice(0, at);
    const behind = plain.slice(at + wanted.length);
    const begins = isWord ? !/[\p{L}\p{N}]$/u.test(before) : !/\p{N}$/u.test(before);
    if (begins && !/^[\p{L}\p{N}]/u.test(behind)) return true;
  }
  return false;
}
