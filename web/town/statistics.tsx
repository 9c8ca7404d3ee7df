import { compareParams } from '../lib/compare-address.js';
import { useAddress } from '../lib/use-address.js';
import { useAsk } from '../lib/use-ask.js';
import { useTexts } from '../lib/use-texts.js';
import { TownStatistics } from '../queries/operations.js';
import type { TownStatisticsQuery } from '../queries/types.js';
import { FailureNote } from '../ui/failure.js';
import { FigureLink } from '../ui/figure-link.js';
import { Name } from '../ui/name.js';
import { Printed } from '../ui/printed.js';
import { Progress } from '../ui/progress.js';
import { Section } from '../ui/section.js';
import { OfficialValue } from './official-value.js';
import './statistics.css';
import { statisticsTexts } from './statistics-texts.js';
import { townTexts } from './texts.js';

type Series = NonNullable<TownStatisticsQuery['municipality']>['statistics'][number];

/** What the nation counts of a town: the newest value of each series, all others where it is compared. */
export function Statistics({ code }: { code: string }) {
  const t = { ...useTexts(townTexts), ...useTexts(statisticsTexts) };
  const { data, failure, slow, again } = useAsk(TownStatistics, { code });
  const series = data?.municipality?.statistics;
  return (
    <Section id="statistics" title={t.statistics} count={series ? t.count(series.length) : null}>
      <Progress shown={slow} />
      {failure && <FailureNote failure={failure} again={again} />}
      {series?.length === 0 && <p>{t.none}</p>}
      {series && series.length > 0 && (
        <table class="statistics">
          <thead>
            <tr>
              <th scope="col">{t.series}</th>
              <th scope="col" class="number">
                {t.newest}
              </th>
              <th scope="col">{t.years}</th>
              <th scope="col">{t.publisher}</th>
            </tr>
          </thead>
          <tbody>
            {series.map((one) => (
              <SeriesRow key={one.id} series={one} town={code} />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function SeriesRow({ series, town }: { series: Series; town: string }) {
  const t = useTexts(statisticsTexts);
  const address = useAddress();
  const { indicator, observations, publisher, dataset } = series;
  const known = observations
    .flatMap(({ year, value, ...rest }) =>
      year === null || value === null ? [] : { year, value, ...rest },
    )
    .toSorted((one, other) => one.year - other.year);
  const first = known[0];
  const newest = known.at(-1);
  return (
    <tr>
      <th scope="row">
        <a href={address('/compare', compareParams({ indicator: indicator.id }))}>
          <Name {...indicator} />
        </a>
      </th>
      <td class="number">
        {newest ? (
          <FigureLink indicator={indicator.id} town={town} figure={newest.id}>
            <OfficialValue {...newest} /> <small>({newest.year})</small>
          </FigureLink>
        ) : (
          t.noValue
        )}
      </td>
      <td>{first && newest && t.span(first.year, newest.year, known.length)}</td>
      <td>
        <Printed>{`${publisher} ${dataset}`}</Printed>
      </td>
    </tr>
  );
}
