import { publisherInEnglish } from '../../domain/publishers.js';
import type { Language } from '../../domain/vocabulary.js';

interface SeriesOf {
  publisher: string;
  dataset: string;
  datasetEn: string | null;
}

/** Who publishes a series of official statistics, and in what, for a sentence. */
export const seriesSource = (
  { publisher, dataset, datasetEn }: SeriesOf,
  language: Language,
): string =>
  language === 'JA'
    ? `${publisher} ${dataset}`
    : `${publisherInEnglish(publisher) ?? publisher}, ${datasetEn ?? dataset}`;
