import pages from '../../schema/pages.json';
import { useAddress } from '../lib/use-address.js';
import { useTexts } from '../lib/use-texts.js';
import './footer.css';
import { LISTS, type Linked, USERS } from './linked-pages.js';
import { appTexts } from './texts.js';

/** What is not in the menu, and the ways in for programs. */
export function Footer() {
  const t = useTexts(appTexts);
  const address = useAddress();
  return (
    <footer class="footer">
      <p>{t.notOfficial}</p>
      <nav aria-label={t.about}>
        <Links of={LISTS} />
        <Links of={USERS} />
        <a href="/graphiql">GraphiQL</a> <a href={address(pages.corrections)}>{t.corrections}</a>{' '}
        <a href="/changes.atom">{t.feed}</a>
      </nav>
    </footer>
  );
}

function Links({ of }: { of: readonly Linked[] }) {
  const t = useTexts(appTexts);
  const address = useAddress();
  return of.map(({ path, text }) => (
    <a key={path} href={address(path)}>
      {t[text]}
    </a>
  ));
}
