import { compareParams } from '../lib/compare-address.js';
import { useAddress } from '../lib/use-address.js';
import type { CorrectionsQuery } from '../queries/corrections.js';
import { Name } from '../ui/name.js';

type Corrected = CorrectionsQuery['corrections']['nodes'][number]['record'];

/** Leads to the record that was corrected, where the explorer shows it; its id stands beside. */
export function RecordLink({ record }: { record: Corrected }) {
  const address = useAddress();
  if ('measure' in record) {
    const { municipality, kpi, statistic } = record;
    const indicator = (kpi ?? statistic)?.indicator.id;
    const named = kpi ?? statistic?.indicator;
    if (!indicator || !named) return null;
    const params = compareParams({ indicator, town: municipality.code, figure: record.id });
    return (
      <a href={address('/compare', params)}>
        <Name {...municipality} /> <Name {...named} />
      </a>
    );
  }
  if ('municipality' in record)
    return (
      <a href={`${address(`/town/${record.municipality.code}`)}#${record.id}`}>
        <Name {...record.municipality} /> <Name {...record} />
      </a>
    );
  if ('unit' in record)
    return (
      <a href={address(`/indicator/${record.id}`)}>
        <Name name={record.name} nameEn={record.indicatorNameEn} />
      </a>
    );
  return null;
}
