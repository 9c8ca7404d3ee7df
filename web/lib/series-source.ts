import type { Language } from './language.js';

/** Who publishes a series of official statistics, and in what. */
export interface SeriesOf {
  publisher: string;
  publisherEn: string | null;
  dataset: string;
  datasetEn: string | null;
}

/** The same in one text, in the reader's language; what nobody has translated as printed. */
export const seriesSource = (series: SeriesOf, language: Language): string =>
  language === 'ja'
    ? `${series.publisher} ${series.dataset}`
    : `${series.publisherEn ?? series.publisher}, ${series.datasetEn ?? series.dataset}`;
