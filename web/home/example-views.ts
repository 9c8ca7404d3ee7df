import { readView, writeView } from '../comparison/view.js';

const view = (indicator: string, rest: { from?: number; perHead?: boolean } = {}) =>
  writeView({ ...readView({}), indicator, ...rest });

/** The comparisons that the home page links to; a test opens each. */
export const EXAMPLES = [
  {
    title: 'furusato',
    why: 'furusatoWhy',
    params: view('furusato-nozei.amount', { from: 2019 }),
  },
  { title: 'settlers', why: 'settlersWhy', params: view('migration.settlers') },
  { title: 'burden', why: 'burdenWhy', params: view('finance.future-burden-ratio') },
  {
    title: 'perHead',
    why: 'perHeadWhy',
    params: view('furusato-nozei.amount', { from: 2015, perHead: true }),
  },
] as const;
