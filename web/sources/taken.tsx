import { useAddress } from '../lib/use-address.js';
import { useTexts } from '../lib/use-texts.js';
import type { SourceQuery } from '../queries/source.js';
import { Fact, Facts } from '../ui/facts.js';
import { Name } from '../ui/name.js';
import { sourceTexts } from './texts.js';

type Document = NonNullable<SourceQuery['sourceDocument']>;

/** Kinds of records, and where a town's page has them. */
const PARTS = {
  Plan: 'plans',
  Policy: 'policies',
  Kpi: 'kpis',
  Partnership: 'partners',
  SisterCity: 'sisters',
} as const;
const KINDS = Object.keys(PARTS) as (keyof typeof PARTS)[];

/** How much was taken from a document: by kind, figures by indicator, each linked to where it stands. */
export function Taken({ document }: { document: Document }) {
  const t = useTexts(sourceTexts);
  const address = useAddress();
  const { taken, municipality } = document;
  if (taken.length === 0) return <p>{t.nothingTaken}</p>;
  const figures = taken.filter(({ indicator }) => indicator);
  const link = (count: number, kind: keyof typeof PARTS) =>
    municipality ? (
      <a href={`${address(`/town/${municipality.code}`)}#${PARTS[kind]}`}>{t.count(count)}</a>
    ) : (
      t.count(count)
    );
  return (
    <>
      <Facts>
        {KINDS.map((kind) => {
          const count = taken.find((one) => one.kind === kind)?.records;
          return (
            <Fact key={kind} term={t[kind]}>
              {count && link(count, kind)}
            </Fact>
          );
        })}
        <Fact term={t.Observation}>
          {figures.length > 0
            ? t.count(figures.reduce((sum, { records }) => sum + records, 0))
            : null}
        </Fact>
      </Facts>
      <ul class="sources-indicators">
        {figures.map(
          ({ indicator, records, municipalities }) =>
            indicator && (
              <li key={indicator.id}>
                <a href={address(`/indicator/${indicator.id}`)}>
                  <Name {...indicator} />
                </a>{' '}
                <small>{municipality ? t.count(records) : t.spread(records, municipalities)}</small>
              </li>
            ),
        )}
      </ul>
    </>
  );
}
