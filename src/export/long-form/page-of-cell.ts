import type { Measure } from '../../domain/vocabulary.js';
import type { CompareQuery } from '../answers.js';

type Row = Pick<CompareQuery['compare']['rows'][number], 'kpi' | 'statistic' | 'municipality'>;

/** Gives the address of the page that shows a cell of a row. */
export type PageOf = (row: Row, cell: { measure: Measure; year: number | null }) => string;

interface Page {
  /** Where the server is for the world. */
  origin: string;
  release: string;
  indicator: string;
  perHead: boolean;
}

/** The explorer's pages of the cells of a comparison, at the addresses that never change. */
export const pageOfCell =
  ({ origin, release, indicator, perHead }: Page): PageOf =>
  ({ kpi, statistic, municipality: { code } }, { measure, year }) => {
    const row = kpi?.id ?? statistic?.id ?? `${code}/none`;
    const query = new URLSearchParams({ indicator, towns: code });
    if (perHead) query.set('per', 'head');
    query.set('figure', `${row}/${measure.toLowerCase()}/${year ?? 'undated'}`);
    return `${origin}/releases/${release}/compare?${`${query}`.replaceAll('%2F', '/')}`;
  };
