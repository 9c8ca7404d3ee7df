import { useAddress } from '../lib/use-address.js';
import { useTexts } from '../lib/use-texts.js';
import type { SourceQuery } from '../queries/types.js';
import { Fact, Facts } from '../ui/facts.js';
import { sourceTexts } from './texts.js';

type Counts = SourceQuery['dataset']['countsByMunicipality'][number];

/** How much was taken from a town's document, each linked to where it stands. */
export function TakenFromTown({ counts }: { counts: Counts }) {
  const t = useTexts(sourceTexts);
  const address = useAddress();
  const town = address(`/town/${counts.municipality.code}`);
  const link = (count: number, part: string) => <a href={`${town}#${part}`}>{t.count(count)}</a>;
  return (
    <>
      {counts.documents > 1 && <p class="section-note">{t.ofAllDocuments}</p>}
      <Facts>
        <Fact term={t.plans}>{link(counts.plans, 'plans')}</Fact>
        <Fact term={t.policies}>
          {link(counts.policies + counts.reprints, 'policies')}
          {counts.reprints > 0 && ` (${t.again(counts.reprints)})`}
        </Fact>
        <Fact term={t.kpis}>{link(counts.kpis, 'kpis')}</Fact>
        <Fact term={t.figures}>{t.count(counts.planObservations)}</Fact>
        <Fact term={t.partnerships}>{link(counts.partnerships, 'partners')}</Fact>
        <Fact term={t.sisterCities}>{link(counts.sisterCities, 'sisters')}</Fact>
      </Facts>
      <p>
        <a href={town}>{t.toTown}</a>
      </p>
    </>
  );
}
