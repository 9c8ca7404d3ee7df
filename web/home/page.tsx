import { useLocation } from 'preact-iso';
import { usePageTitle } from '../lib/use-page-title.js';
import { useTexts } from '../lib/use-texts.js';
import { Filter } from '../ui/filter.js';
import { Examples } from './examples.js';
import { HomeFacts } from './home-facts.js';
import './page.css';
import { Results } from './results.js';
import { homeTexts } from './texts.js';

/** The longest search that the API takes. */
const LONGEST = 200;

/** What this is, and the ways in. */
export function HomePage() {
  const t = useTexts(homeTexts);
  const words = (useLocation().query.q ?? '').trim().slice(0, LONGEST);
  usePageTitle(null);
  return (
    <article>
      <h1>{t.title}</h1>
      <p class="home-lead">{t.lead}</p>
      <Filter label={t.search} hint={t.searchHint} />
      {words ? (
        <Results words={words} />
      ) : (
        <>
          <Examples />
          <HomeFacts />
        </>
      )}
    </article>
  );
}
