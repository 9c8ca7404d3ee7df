import { formatNumber } from '../lib/format-number.js';
import { useAddress } from '../lib/use-address.js';
import { useAsk } from '../lib/use-ask.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { Home } from '../queries/home.js';
import { Fact, Facts } from '../ui/facts.js';
import { FailureNote } from '../ui/failure.js';
import { Progress } from '../ui/progress.js';
import { Section } from '../ui/section.js';
import { Examples } from './examples.js';
import { Finding } from './finding.js';
import { HeldByTown } from './held-by-town.js';
import { TargetTotals } from './target-totals.js';
import { homeTexts } from './texts.js';
import { WhereFigures } from './where-figures.js';

const USERS = [
  { path: '/for/reporters', says: 'forReporters' },
  { path: '/for/researchers', says: 'forResearchers' },
  { path: '/for/developers', says: 'forDevelopers' },
] as const;

/** A finding, what became of the targets, the towns, the size and terms of the data, and the ways in for developers. */
export function HomeFacts() {
  const t = useTexts(homeTexts);
  const language = useLanguage();
  const address = useAddress();
  const { data, failure, slow, again } = useAsk(Home, {});
  if (failure) return <FailureNote failure={failure} again={again} />;
  if (!data) return <Progress shown={slow} />;
  const { dataset, targets, unread } = data;
  const { counts, countsByMunicipality, release, licence } = dataset;
  const [most] = data.most.nodes;
  const number = (count: number) => formatNumber(count, language);
  return (
    <>
      {most && <Finding indicator={most} />}
      {targets.totalCount > 0 && <TargetTotals targets={targets} unread={unread} />}
      <Examples />
      <div class="home-columns">
        <Section id="towns" title={t.readTowns}>
          <HeldByTown counts={countsByMunicipality} />
          <a href={address('/towns')}>{t.allTowns(counts.municipalities)}</a>
        </Section>
        <Section id="where" title={t.whereFigures}>
          <WhereFigures {...data} indicator={most?.id} />
        </Section>
      </div>
      <div class="home-columns">
        <Section id="data" title={t.data}>
          <Facts>
            <Fact term={t.plans}>{number(counts.plans)}</Fact>
            <Fact term={t.policies}>{number(counts.policies)}</Fact>
            <Fact term={t.kpis}>{number(counts.kpis)}</Fact>
            <Fact term={t.observations}>{number(counts.observations)}</Fact>
            <Fact term={t.evidence}>{number(counts.evidence)}</Fact>
            <Fact term={t.release}>
              <code>{release}</code>
            </Fact>
            <Fact term={t.licence}>{`${licence} (${t.licenceNote})`}</Fact>
          </Facts>
          <p>
            <a href={address('/sources')}>{t.sources}</a>
          </p>
        </Section>
        <Section id="users" title={t.users}>
          <ul class="home-users">
            {USERS.map(({ path, says }) => (
              <li key={path}>
                <a href={address(path)}>{t[says]}</a>
              </li>
            ))}
          </ul>
          <p>{t.developersLead}</p>
          <Facts>
            <Fact term={t.endpoint}>
              <code>/graphql</code>
            </Fact>
          </Facts>
          <p>
            <a href="/graphiql">{t.graphiql}</a>
          </p>
          <p>{t.reference}</p>
          <p>
            <a href={address('/corrections')}>{t.corrections}</a>
          </p>
        </Section>
      </div>
    </>
  );
}
