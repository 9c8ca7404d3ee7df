import { useLocation } from 'preact-iso';
import { nameIn } from '../lib/name-in.js';
import { useAddress } from '../lib/use-address.js';
import { usePageTitle } from '../lib/use-page-title.js';
import { usePages } from '../lib/use-pages.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { AllIndicators, type AllIndicatorsQuery } from '../queries/all-indicators.js';
import { Filter } from '../ui/filter.js';
import { More } from '../ui/more.js';
import { Name } from '../ui/name.js';
import { Section } from '../ui/section.js';
import { matches } from './matches.js';
import './page.css';
import { listTexts } from './texts.js';

/** All indicators by theme, or those whose names hold some words. */
export function IndicatorsPage() {
  const t = useTexts(listTexts);
  const language = useLanguage();
  const words = (useLocation().query.q ?? '').trim();
  usePageTitle(t.indicators);
  const pages = usePages(AllIndicators, {}, ({ indicators }) => indicators);
  const found = pages.nodes.filter((one) => matches(one, words));
  const themes = new Map(found.map(({ theme }) => [theme.id, theme]));
  return (
    <article>
      <h1>{t.indicators}</h1>
      <Filter label={t.filterIndicators} />
      <p role="status" class="found">
        {pages.total !== null && (found.length > 0 ? t.found(found.length) : t.nothing)}
      </p>
      {[...themes.values()].map((theme) => (
        <Section key={theme.id} id={theme.id} title={nameIn(theme, language)}>
          <ul class="list">
            {found
              .filter((one) => one.theme.id === theme.id)
              .map((one) => (
                <IndicatorItem key={one.id} indicator={one} />
              ))}
          </ul>
        </Section>
      ))}
      <More {...pages} />
    </article>
  );
}

type Listed = AllIndicatorsQuery['indicators']['nodes'][number];

function IndicatorItem({ indicator }: { indicator: Listed }) {
  const t = useTexts(listTexts);
  const english = useLanguage() === 'en';
  const address = useAddress();
  const { id, counted, countedEn, kpis } = indicator;
  return (
    <li>
      <a href={address(`/indicator/${id}`)}>
        <Name {...indicator} />
      </a>
      <small>{english ? countedEn : counted}</small>
      <small>{kpis.totalCount > 0 ? t.kpis(kpis.totalCount) : t.onlyStatistics}</small>
    </li>
  );
}
