import { useRoute } from 'preact-iso';
import { IndicatorChanges } from '../frozen/indicator-changes.js';
import { compareParams } from '../lib/compare-address.js';
import { useMissing } from '../lib/given.js';
import { apiLanguage } from '../lib/language.js';
import { nameIn } from '../lib/name-in.js';
import type { Near } from '../lib/nearest.js';
import { useAddress } from '../lib/use-address.js';
import { useAsk } from '../lib/use-ask.js';
import { usePageTitle } from '../lib/use-page-title.js';
import { usePlace } from '../lib/use-place.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import {
  Indicator,
  type IndicatorQuery,
  type IndicatorQueryVariables,
} from '../queries/indicator.js';
import { TakePage } from '../take-away/take-page.js';
import { FailureNote } from '../ui/failure.js';
import { Nearest } from '../ui/nearest.js';
import { NotEmbedded } from '../ui/not-embedded.js';
import { Progress } from '../ui/progress.js';
import { Section } from '../ui/section.js';
import { Meaning } from './meaning.js';
import { Neighbours } from './neighbours.js';
import './page.css';
import { indicatorTexts } from './texts.js';
import { Who } from './who.js';

/** What an indicator means and who has it. */
export function IndicatorPage() {
  const id = useRoute().params.id ?? '';
  return <OneIndicator key={id} id={id} />;
}

function OneIndicator({ id }: { id: string }) {
  const language = useLanguage();
  const { release, embedded } = usePlace();
  const variables: IndicatorQueryVariables = {
    id,
    indicator: id,
    language: apiLanguage(language),
  };
  const { data, failure, slow, again } = useAsk(Indicator, variables);
  const indicator = data?.indicator;
  usePageTitle(
    indicator ? nameIn(indicator, language) : null,
    indicator ? (language === 'en' ? indicator.countedEn : indicator.counted) : null,
  );
  if (failure?.code === 'UNKNOWN_INDICATOR') return <Unknown id={id} near={failure.nearest} />;
  if (failure) return <FailureNote failure={failure} again={again} />;
  if (data?.indicator)
    return (
      <>
        {release && !embedded && <IndicatorChanges answer={data} variables={variables} />}
        <Parts
          indicator={data.indicator}
          comparison={data.compare}
          credits={data.all.citation}
          release={data.dataset.release}
        />
      </>
    );
  // A name or an alias, which only comparisons understand.
  return data ? <Unknown id={id} /> : <Progress shown={slow} />;
}

interface Props {
  indicator: NonNullable<IndicatorQuery['indicator']>;
  comparison: IndicatorQuery['compare'];
  credits: string;
  release: string;
}

function Parts({ indicator, comparison, credits, release }: Props) {
  const t = useTexts(indicatorTexts);
  const language = useLanguage();
  const address = useAddress();
  const { id, counted, countedEn } = indicator;
  return (
    <article>
      <h1>{nameIn(indicator, language)}</h1>
      {language === 'en' && <p lang="ja">{indicator.name}</p>}
      <p class="indicator-lead">{language === 'en' ? countedEn : counted}</p>
      <NotEmbedded>
        <p>
          <a class="button-link" href={address('/compare', compareParams({ indicator: id }))}>
            {t.compare}
          </a>{' '}
          <a href={address('/nation', { indicator: id })}>{t.nation}</a>
        </p>
      </NotEmbedded>
      <Section id="meaning" title={t.meaning}>
        <Meaning indicator={indicator} />
      </Section>
      <Section id="who" title={t.who}>
        <p class="section-note">{t.which}</p>
        <Who rows={comparison.rows} />
      </Section>
      <NotEmbedded>
        <Section id="neighbours" title={t.neighbours}>
          <Neighbours {...indicator} />
        </Section>
      </NotEmbedded>
      <TakePage
        title={nameIn(indicator, language)}
        release={release}
        cited={{ id, credits }}
        files={[
          { path: `/indicators/${id}.csv`, label: t.figuresCsv },
          { path: `/indicators/${id}.json`, label: t.recordJson },
        ]}
      />
    </article>
  );
}

function Unknown({ id, near = [] }: { id: string; near?: readonly Near[] }) {
  const t = useTexts(indicatorTexts);
  const address = useAddress();
  usePageTitle(t.unknown);
  useMissing();
  return (
    <>
      <h1>{t.unknown}</h1>
      <p>{t.noSuchId(id)}</p>
      <Nearest near={near} ofIndicators />
      <p>
        <a href={address('/indicators')}>{t.toIndicators}</a>
      </p>
    </>
  );
}
