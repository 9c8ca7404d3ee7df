import { useTexts } from '../lib/use-texts.js';
import './footer.css';
import { appTexts } from './texts.js';

export function Footer() {
  const t = useTexts(appTexts);
  return (
    <footer class="footer">
      <p>{t.notOfficial}</p>
      <nav aria-label={t.about}>
        <a href="/graphiql">GraphiQL</a> <a href="/corrections">{t.corrections}</a>{' '}
        <a href="/changes.atom">{t.changes}</a>
      </nav>
    </footer>
  );
}
