import type { SeriesOf } from '../lib/series-source.js';
import { useLanguage } from '../lib/use-texts.js';
import { Name } from './name.js';

/** Who publishes a series of official statistics, and in what. */
export function SeriesSource({ series }: { series: SeriesOf }) {
  const { publisher, publisherEn, dataset, datasetEn } = series;
  return (
    <>
      <Name name={publisher} nameEn={publisherEn} />
      {useLanguage() === 'ja' ? ' ' : ', '}
      <Name name={dataset} nameEn={datasetEn} />
    </>
  );
}
