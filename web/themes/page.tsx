import { useLocation, useRoute } from 'preact-iso';
import { formatNumber } from '../lib/format-number.js';
import { useMissing } from '../lib/given.js';
import type { Language } from '../lib/language.js';
import { nameIn } from '../lib/name-in.js';
import { pickTexts } from '../lib/texts.js';
import { useAddress } from '../lib/use-address.js';
import { useAsk } from '../lib/use-ask.js';
import { usePageTitle } from '../lib/use-page-title.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { Theme, type ThemeQuery } from '../queries/theme.js';
import { TakePage } from '../take-away/take-page.js';
import { ThemeTown } from '../theme/theme-town.js';
import { FailureNote } from '../ui/failure.js';
import { Filter } from '../ui/filter.js';
import { NotEmbedded } from '../ui/not-embedded.js';
import { Progress } from '../ui/progress.js';
import './page.css';
import { RemoveTown } from './remove-town.js';
import { themesTexts } from './texts.js';
import { ThemeTowns } from './theme-towns.js';
import { readThemeView, USUAL_TOWNS } from './view.js';

/** What towns do on a theme, a column each. */
export function ThemePage() {
  const id = useRoute().params.id ?? '';
  const t = useTexts(themesTexts);
  const language = useLanguage();
  const { data, failure, slow, again } = useAsk(Theme, { id });
  const theme = data?.theme;
  usePageTitle(
    theme ? `${nameIn(theme, language)} | ${t.title}` : null,
    theme && summaryOf(theme, language),
  );
  if (failure) return <FailureNote failure={failure} again={again} />;
  if (theme) return <OneTheme key={id} theme={theme} release={data.dataset.release} />;
  return data ? <Unknown /> : <Progress shown={slow} />;
}

function Unknown() {
  const t = useTexts(themesTexts);
  const address = useAddress();
  useMissing();
  usePageTitle(t.unknown);
  return (
    <>
      <h1>{t.unknown}</h1>
      <p>
        <a href={address('/themes')}>{t.toThemes}</a>
      </p>
    </>
  );
}

/** How many towns have how many policies on a theme. */
function summaryOf(theme: NonNullable<ThemeQuery['theme']>, language: Language): string {
  const [towns, policies] = [theme.policies.facets.groupCount, theme.counts.policies].map((count) =>
    formatNumber(count, language),
  );
  return pickTexts(themesTexts, language).summary(
    nameIn(theme, language),
    towns ?? '',
    policies ?? '',
  );
}

interface Props {
  theme: NonNullable<ThemeQuery['theme']>;
  release: string;
}

function OneTheme({ theme, release }: Props) {
  const t = useTexts(themesTexts);
  const language = useLanguage();
  const address = useAddress();
  const view = readThemeView(useLocation().query);
  const { facets } = theme.policies;
  const usual = facets.groups.flatMap(({ key }) => key ?? []).slice(0, USUAL_TOWNS);
  const towns = view.towns.length > 0 ? view.towns : usual;
  const name = nameIn(theme, language);
  return (
    <article>
      <NotEmbedded>
        <p class="themes-back">
          <a href={address('/themes')}>{t.title}</a>
        </p>
      </NotEmbedded>
      <h1>{name}</h1>
      <p class="themes-lead">
        {summaryOf(theme, language)}{' '}
        <a href={address('/targets', { theme: theme.id })}>{t.targets}</a>
      </p>
      <p class="section-note">{t.notAll}</p>
      <NotEmbedded>
        <ThemeTowns theme={theme} view={view} shown={towns} />
        <Filter label={t.search} />
      </NotEmbedded>
      <div class="theme-columns">
        {towns.map((code) => (
          // Of other words another list comes.
          <ThemeTown
            key={`${code}/${view.words}`}
            {...{ code, theme: theme.id, words: view.words }}
          >
            <NotEmbedded>
              <RemoveTown theme={theme} view={view} shown={towns} code={code} />
            </NotEmbedded>
          </ThemeTown>
        ))}
      </div>
      <TakePage title={`${name} | ${t.title}`} release={release} />
    </article>
  );
}
