import { type Quantity, quantitiesIn } from '../../domain/printed/quantities.js';
import type { CitedEvidence, FigureClaim } from '../claims.js';
import { shown } from './cited.js';

type Quote = Pick<CitedEvidence, 'quote' | 'lines'>;

/**
 * What is wrong with a figure that no quote bears, as nearly as it can be told: a unit that stands in
 * another cell, a bound and a scale are what is mostly forgotten.
 * @param quotes the quotes for it, as they are read
 */
export function figureFault(claim: FigureClaim, quotes: readonly Quote[]): string {
  const { value, valueTo, unit, comparator } = claim;
  const read = quotes.flatMap(({ quote }) => quantitiesIn(quote));
  const [only, ...others] = read;
  const isOne = only && others.length === 0 && valueTo === undefined && only.value === value;
  if (isOne && only.comparator !== comparator) {
    return `${shown(quotes)} prints ${told(only)}, and ${comparator} is given: write comparator: ${only.comparator}`;
  }
  const isBare = read.length > 0 && read.every((one) => one.unit === '');
  if (isBare && read[0]?.value === value) {
    const place = quotes[0]?.lines?.join(', ') ?? 'first, last';
    return `${shown(quotes)} prints no unit, and ${unit} is given: quote the cell or head that prints it, too, here or once at the KPI, such as { lines: [${place}], quote: '${unit}', field: unit }`;
  }
  if (isOne) {
    return `${shown(quotes)} prints the unit ${only.unit}, and ${unit} is given: write value and unit as printed`;
  }
  const wanted = valueTo === undefined ? `${value}` : `${value} to ${valueTo}`;
  return `${wanted} ${unit} (${comparator}) is not what ${shown(quotes)} prints: read is ${read.map(told).join(', ') || 'no figure'}; quote this figure alone, with its sign, bound and unit`;
}

const told = ({ value, unit, comparator }: Quantity) =>
  `${value}${unit && ` ${unit}`} (${comparator})`;
