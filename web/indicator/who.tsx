import { useAddress } from '../lib/use-address.js';
import { useTexts } from '../lib/use-texts.js';
import type { IndicatorQuery } from '../queries/indicator.js';
import type { MatchLevel } from '../queries/vocabulary.js';
import { matchWords } from '../ui/match-words.js';
import { Name } from '../ui/name.js';
import { Printed } from '../ui/printed.js';
import { SeriesSource } from '../ui/series-source.js';
import { Tag } from '../ui/tag.js';
import { byTown } from './by-town.js';
import { indicatorTexts } from './texts.js';

type Row = IndicatorQuery['compare']['rows'][number];

/** Town by town: its KPIs and statistics, or that what we read of it prints none. */
export function Who({ rows }: { rows: Row[] }) {
  const t = useTexts(indicatorTexts);
  const address = useAddress();
  return (
    <ul class="who">
      {byTown(rows).map(({ town, plans, statistics, empty }) => (
        <li key={town.code}>
          <a class="who-town" href={address(`/town/${town.code}`)}>
            <Name {...town} />
          </a>
          <div>
            {plans.map(
              ({ kpi, match }) => kpi && <KpiLine key={kpi.id} {...{ kpi, match, town }} />,
            )}
            {empty && <NoneInPlan row={empty} />}
            {statistics.map(({ statistic, match }) => (
              <p key={statistic?.id}>
                <Printed>{statistic?.label}</Printed> <Nearness match={match} />
                <small>
                  {t.inStatistics}: {statistic && <SeriesSource series={statistic} />}
                </small>
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

interface LineProps {
  kpi: NonNullable<Row['kpi']>;
  match: MatchLevel | null;
  town: Row['municipality'];
}

function KpiLine({ kpi, match, town }: LineProps) {
  const t = useTexts(indicatorTexts);
  const address = useAddress();
  return (
    <p>
      <a href={`${address(`/town/${town.code}`)}#${kpi.id}`}>
        <Name {...kpi} />
      </a>{' '}
      <Nearness match={match} />
      <small>
        {t.inPlans}: <Name {...kpi.plan} />
      </small>
      {kpi.definition && (
        <small>
          <Printed>{kpi.definition}</Printed>
        </small>
      )}
    </p>
  );
}

function Nearness({ match }: { match: MatchLevel | null }) {
  const words = useTexts(matchWords);
  return match && <Tag strong={match !== 'EXACT'}>{words[match]}</Tag>;
}

/** Never that the town has none: what was read, and the policies in it that come near. */
function NoneInPlan({ row }: { row: Row }) {
  const t = useTexts(indicatorTexts);
  const address = useAddress();
  return (
    <div class="who-none">
      <p>{row.cells.find(({ missingNote }) => missingNote)?.missingNote ?? t.noneInPlan}</p>
      {row.relatedPolicies.length > 0 && (
        <p>
          {t.related}:{' '}
          {row.relatedPolicies.map(({ id, title, titleEn }) => (
            <>
              <a key={id} href={`${address(`/town/${row.municipality.code}`)}#${id}`}>
                <Name name={title} nameEn={titleEn} />
              </a>{' '}
            </>
          ))}
        </p>
      )}
    </div>
  );
}
