import { OfficialValue } from '../attainment/official-value.js';
import { compareParams } from '../lib/compare-address.js';
import { groupBy } from '../lib/group-by.js';
import { nameIn } from '../lib/name-in.js';
import { useAddress } from '../lib/use-address.js';
import { useAsk } from '../lib/use-ask.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { TownPeers } from '../queries/town-peers.js';
import { TownStatistics, type TownStatisticsQuery } from '../queries/town-statistics.js';
import { FailureNote } from '../ui/failure.js';
import { FigureLink } from '../ui/figure-link.js';
import { Fold } from '../ui/fold.js';
import { Name } from '../ui/name.js';
import { Progress } from '../ui/progress.js';
import { Section } from '../ui/section.js';
import { SeriesSource } from '../ui/series-source.js';
import './statistics.css';
import { statisticsTexts } from './statistics-texts.js';
import { townTexts } from './texts.js';

type Series = NonNullable<TownStatisticsQuery['municipality']>['statistics'][number];

interface Props {
  code: string;
  /** Whether documents of its own are held: then it is compared with all such towns, else with those like it. */
  held: boolean;
}

/** What the nation counts of a town, by theme: the newest value of each series, all others where it is compared. */
export function Statistics({ code, held }: Props) {
  const t = { ...useTexts(townTexts), ...useTexts(statisticsTexts) };
  const language = useLanguage();
  const { data, failure, slow, again } = useAsk(TownStatistics, { code });
  const like = useAsk(TownPeers, held ? null : { code });
  const peers = like.data?.peers.peers.map(({ municipality }) => municipality) ?? [];
  const compared = held ? undefined : [code, ...peers.map((peer) => peer.code)].join();
  const series = data?.municipality?.statistics;
  const themes = groupBy(series ?? [], ({ indicator }) => indicator.theme.id);
  return (
    <Section id="statistics" title={t.statistics} count={series ? t.count(series.length) : null}>
      <Progress shown={slow} />
      {failure && <FailureNote failure={failure} again={again} />}
      {series?.length === 0 && <p>{t.none}</p>}
      {peers.length > 0 && <Peers peers={peers} />}
      <div class="folds">
        {[...themes].map(([id, ofTheme], at) => {
          const { theme } = (ofTheme[0] as Series).indicator;
          return (
            <Fold
              key={id}
              id={`statistics ${id}`}
              title={<Name {...theme} />}
              count={t.count(ofTheme.length)}
              open={at === 0}
            >
              <SeriesTable
                series={ofTheme}
                label={nameIn(theme, language)}
                {...{ code, compared }}
              />
            </Fold>
          );
        })}
      </div>
    </Section>
  );
}

interface TableProps {
  series: Series[];
  /** The theme that they are of. */
  label: string;
  code: string;
  compared: string | undefined;
}

function SeriesTable({ series, label, code, compared }: TableProps) {
  const t = useTexts(statisticsTexts);
  return (
    <table class="statistics" aria-label={label}>
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
          <SeriesRow key={one.id} series={one} town={code} compared={compared} />
        ))}
      </tbody>
    </table>
  );
}

/** The towns that it is compared with. */
function Peers({ peers }: { peers: { code: string; name: string; nameEn: string }[] }) {
  const t = useTexts(statisticsTexts);
  const address = useAddress();
  return (
    <p class="town-peers">
      {t.peers}{' '}
      {peers.map((peer) => (
        <a key={peer.code} href={address(`/town/${peer.code}`)}>
          <Name {...peer} />
        </a>
      ))}
    </p>
  );
}

interface SeriesProps {
  series: Series;
  town: string;
  /** The towns of its comparison; undefined for those that one sees without choosing. */
  compared: string | undefined;
}

function SeriesRow({ series, town, compared }: SeriesProps) {
  const t = useTexts(statisticsTexts);
  const address = useAddress();
  const { indicator, observations } = series;
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
        <a href={address('/compare', compareParams({ indicator: indicator.id, town: compared }))}>
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
      <td>
        {first &&
          newest &&
          (known.length === 1 ? first.year : t.span(first.year, newest.year, known.length))}
      </td>
      <td>
        <SeriesSource series={series} />
      </td>
    </tr>
  );
}
