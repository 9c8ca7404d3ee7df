import type { Definition, Rule } from './definition.js';
import type { FacetName } from './facets.js';
import { bars, cautions, type Finding } from './findings.js';
import { COUNTING } from './rules/counting.js';
import { MEASURING } from './rules/measuring.js';
import { sameParticulars } from './rules/particulars.js';
import { PARTS } from './rules/parts.js';
import { TIME } from './rules/time.js';

const definition: Rule = (a, b) => {
  if (a.indicator !== b.indicator || a.match === 'RELATED' || b.match === 'RELATED') {
    return bars('DEFINITION_DIFFERS');
  }
  if (a.match !== 'CLOSE' && b.match !== 'CLOSE') return [];
  return a.match === b.match && sameParticulars(a.facets, b.facets)
    ? []
    : cautions('DEFINITION_DIFFERS');
};

const seriesBreak: Rule = (a, b) =>
  a.breaks.join() === b.breaks.join() ? [] : cautions('SERIES_BREAK');

/** Every facet is weighed, if only to say that it decides nothing. */
const RULES: Record<FacetName | 'definition' | 'breaks', Rule> = {
  definition,
  ...COUNTING,
  ...PARTS,
  ...TIME,
  ...MEASURING,
  breaks: seriesBreak,
};
const IN_ORDER = Object.values(RULES);

/**
 * All that stands against comparing two series. Nothing is found of two that count the same in the same
 * way, all that decides being printed or fixed by the statistic that both are of: they alone may be ranked.
 */
export function findings(a: Definition, b: Definition): Finding[] {
  return IN_ORDER.flatMap((rule) => rule(a, b));
}
