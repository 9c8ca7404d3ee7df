import { yearsIn } from '../../domain/printed/years.js';
import { fold } from '../../lib/text.js';
import type { PhaseCell, PhasesClaim } from '../claims.js';
import { type Cited, ownQuotes } from './cited.js';

/** Arrows that carry a phase on. */
const ARROW = /^(?:→|⇒|➡|⇨|⟶|↦|―+>|－+>|-+>)+$/u;

/** What a timetable says of each year is what is printed for it, or what an arrow carries on. */
export function checkPhases({ field, cells }: PhasesClaim, cited: Cited): string | null {
  const sorted = [...cells].sort((a, b) => a.year - b.year);
  for (const [i, cell] of sorted.entries()) {
    const fault = checkCell(cell, sorted[i - 1]);
    if (fault) return fault;
  }
  const arrows = count(ownQuotes(field, cited).map(({ quote }) => quote));
  const given = count(cells.map(({ raw }) => raw ?? ''));
  if (arrows !== given) {
    return `${given} cells are arrows, but the quotes print ${arrows}: give "→" as raw where one is printed`;
  }
  const heads = ownQuotes(`${field}Years`, cited);
  for (const { quote } of ownQuotes(field, cited)) {
    const fault = checkOrder(
      quote,
      cells,
      heads.map((head) => head.quote),
    );
    if (fault) return fault;
  }
  return null;
}

const count = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + (text.match(/[→⇒➡⇨⟶↦]/gu)?.length ?? 0), 0);

function checkCell({ year, raw, phase }: PhaseCell, before: PhaseCell | undefined) {
  if (raw === null) {
    return phase === null ? null : `${year}: "${phase}" has no raw: give the cell as printed`;
  }
  if (!ARROW.test(fold(raw))) {
    if (phase === null || fold(raw).includes(fold(phase))) return null;
    return `${year}: the phase "${phase}" is not what "${raw}" says: give the printed word, and "→" as raw where an arrow is printed`;
  }
  if (!before || before.phase === phase) return null;
  return `${year}: "${raw}" carries on "${before.phase ?? 'nothing'}" of ${before.year}, not "${phase ?? 'nothing'}"`;
}

/** A head and its row in one quote: the cells stand in the order of the years. */
function checkOrder(quote: string, cells: readonly PhaseCell[], heads: readonly string[]) {
  const plain = fold(quote);
  const years = yearsInOrder(quote);
  if (years.length < 2) return null;
  const row = heads.map(fold).reduce((rest, head) => rest.replace(head, ''), plain);
  if (row === plain) return null;
  const cellOf = new Map(cells.map((cell) => [cell.year, cell]));
  const wanted = years.map((year) => fold(cellOf.get(year)?.raw ?? '')).join('');
  if (row === wanted) return null;
  const given = years.map((year) => `${year} ${cellOf.get(year)?.raw ?? 'blank'}`).join(', ');
  return `the row "${row}" under ${years.join(', ')} is not ${given}: give each year the cell under it`;
}

/** The years of a head as they stand from left to right. */
function yearsInOrder(quote: string): number[] {
  return quote
    .trim()
    .split(/\s+/u)
    .flatMap((part) => yearsIn(part));
}
