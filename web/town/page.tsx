import { useRoute } from 'preact-iso';
import { TownChanges } from '../frozen/town-changes.js';
import { useMissing } from '../lib/given.js';
import { apiLanguage } from '../lib/language.js';
import { nameIn } from '../lib/name-in.js';
import type { Near } from '../lib/nearest.js';
import { useAddress } from '../lib/use-address.js';
import { useAsk } from '../lib/use-ask.js';
import { usePageTitle } from '../lib/use-page-title.js';
import { usePlace } from '../lib/use-place.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { Town, type TownQuery } from '../queries/town.js';
import { TakePage } from '../take-away/take-page.js';
import { Contents } from '../ui/contents.js';
import { FailureNote } from '../ui/failure.js';
import { Nearest } from '../ui/nearest.js';
import { NotEmbedded } from '../ui/not-embedded.js';
import { Progress } from '../ui/progress.js';
import { describeTown } from './describe-town.js';
import { Kpis } from './kpis.js';
import './page.css';
import { Partners } from './partners.js';
import { Plans } from './plans.js';
import { Policies } from './policies.js';
import { Statistics } from './statistics.js';
import { townTexts } from './texts.js';
import { TownHead } from './town-head.js';

/** All that we hold of one town. */
export function TownPage() {
  const code = useRoute().params.code ?? '';
  return <OneTown key={code} code={code} />;
}

function OneTown({ code }: { code: string }) {
  const language = useLanguage();
  const { data, failure, slow, again } = useAsk(Town, { code, language: apiLanguage(language) });
  const town = data?.municipality;
  const t = useTexts(townTexts);
  usePageTitle(town ? nameIn(town, language) : null, town ? describeTown(town, t, language) : null);
  if (failure?.code === 'UNKNOWN_MUNICIPALITY') return <Unknown near={failure.nearest} />;
  if (failure) return <FailureNote failure={failure} again={again} />;
  if (town) return <TownParts town={town} release={data.dataset.release} />;
  return data ? <Unknown /> : <Progress shown={slow} />;
}

interface Props {
  town: NonNullable<TownQuery['municipality']>;
  /** The one that they are of. */
  release: string;
}

function TownParts({ town, release }: Props) {
  const t = useTexts(townTexts);
  const language = useLanguage();
  const { release: frozen, embedded } = usePlace();
  const { code } = town;
  const many = ({ totalCount }: { totalCount: number }) => t.count(totalCount);
  const held = town.sourceDocuments.length > 0;
  const entries = [
    { id: 'plans', title: t.plans, count: many(town.plans) },
    { id: 'policies', title: t.policies, count: many(town.policies) },
    { id: 'kpis', title: t.kpis, count: many(town.kpis) },
    { id: 'statistics', title: t.statistics },
    { id: 'partners', title: t.partners, count: many(town.partnerships) },
    { id: 'sisters', title: t.sisters, count: many(town.sisterCities) },
  ];
  return (
    <article>
      <TownHead town={town} />
      {frozen && !embedded && <TownChanges release={frozen} code={code} />}
      <NotEmbedded>{held && <Contents entries={entries} />}</NotEmbedded>
      {held && <Plans code={code} townName={town.name} />}
      {held && <Policies code={code} />}
      {held && <Kpis code={code} />}
      <Statistics code={code} held={held} />
      <Partners code={code} held={held} />
      <TakePage
        title={nameIn(town, language)}
        release={release}
        cited={{ id: code, credits: town.citation }}
        files={[
          { path: `/municipalities/${code}.csv`, label: t.figuresCsv },
          { path: `/municipalities/${code}/targets.csv`, label: t.targetsCsv },
          { path: `/municipalities/${code}.json`, label: t.recordJson },
        ]}
      />
    </article>
  );
}

function Unknown({ near = [] }: { near?: readonly Near[] }) {
  const t = useTexts(townTexts);
  const address = useAddress();
  usePageTitle(t.unknown);
  useMissing();
  return (
    <>
      <h1>{t.unknown}</h1>
      <p>{t.unknownHint}</p>
      <Nearest near={near} />
      <p>
        <a href={address('/towns')}>{t.toTowns}</a>
      </p>
    </>
  );
}
