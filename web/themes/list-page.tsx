import { formatNumber } from '../lib/format-number.js';
import { useAddress } from '../lib/use-address.js';
import { useAsk } from '../lib/use-ask.js';
import { usePageTitle } from '../lib/use-page-title.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { Themes, type ThemesQuery } from '../queries/themes.js';
import { FailureNote } from '../ui/failure.js';
import { Name } from '../ui/name.js';
import { Progress } from '../ui/progress.js';
import './page.css';
import { themesTexts } from './texts.js';

/** All themes, with how much there is on each. */
export function ThemesPage() {
  const t = useTexts(themesTexts);
  const { data, failure, slow, again } = useAsk(Themes, {});
  usePageTitle(t.title, t.lead);
  return (
    <article>
      <h1>{t.title}</h1>
      <p class="themes-lead">{t.lead}</p>
      <Progress shown={slow} />
      {failure && <FailureNote failure={failure} again={again} />}
      <ul class="themes-list">
        {data?.themes.map((theme) => (
          <ThemeItem key={theme.id} theme={theme} />
        ))}
      </ul>
    </article>
  );
}

function ThemeItem({ theme }: { theme: ThemesQuery['themes'][number] }) {
  const t = useTexts(themesTexts);
  const language = useLanguage();
  const address = useAddress();
  const { id, counts, policies } = theme;
  const shown = (count: number) => formatNumber(count, language);
  return (
    <li>
      <a href={address(`/theme/${id}`)}>
        <Name {...theme} />
      </a>
      <small>
        {t.counts(shown(counts.policies), shown(policies.facets.groupCount), shown(counts.kpis))}
      </small>
    </li>
  );
}
