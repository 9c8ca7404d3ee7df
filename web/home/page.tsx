import { useLocation } from 'preact-iso';
import { canBeFound, readWords } from '../lib/search-words.js';
import { usePageTitle } from '../lib/use-page-title.js';
import { useTexts } from '../lib/use-texts.js';
import { Filter } from '../ui/filter.js';
import { uiTexts } from '../ui/texts.js';
import { HomeFacts } from './home-facts.js';
import './page.css';
import { Results } from './results.js';
import { homeTexts } from './texts.js';

/** What this is, and the ways in. */
export function HomePage() {
  const t = { ...useTexts(homeTexts), ...useTexts(uiTexts) };
  const words = readWords(useLocation().query.q);
  usePageTitle(null, t.lead);
  return (
    <article>
      <h1>{t.title}</h1>
      <p class="home-lead">{t.lead}</p>
      <Filter label={t.search} hint={t.searchHint} />
      {words && !canBeFound(words) && <p role="status">{t.noLetter}</p>}
      {canBeFound(words) && <Results words={words} />}
      {!words && <HomeFacts />}
    </article>
  );
}
