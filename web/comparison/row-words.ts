import type { Language } from '../lib/language.js';
import { nameIn } from '../lib/name-in.js';
import { seriesSource } from '../lib/series-source.js';
import type { Row } from './series.js';

/** The town of a row, in the reader's language. */
export const nameOfRow = ({ municipality }: Row, language: Language): string =>
  nameIn(municipality, language);

/** Of what the figures of a row are: the statistic, or the plan's KPI. */
export function sourceOfRow({ kpi, statistic }: Row, language: Language, plan: string): string {
  if (statistic) return seriesSource(statistic, language);
  return kpi ? `${plan}: ${nameIn(kpi, language)}` : plan;
}
