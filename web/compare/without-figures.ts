import type { CompareQuery } from '../queries/compare.js';

/** The towns of which there is no figure of the indicator itself, be it without a year. */
export function townsWithoutFigures({ rows }: Pick<CompareQuery['compare'], 'rows'>) {
  const towns = new Map(rows.map(({ municipality }) => [municipality.code, municipality]));
  for (const { match, municipality, cells, undated } of rows) {
    const has = undated.length > 0 || cells.some(({ observation }) => observation !== null);
    if (match !== 'RELATED' && has) towns.delete(municipality.code);
  }
  return [...towns.values()];
}
