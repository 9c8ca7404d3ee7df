import { useLocation } from 'preact-iso';
import { writeAddress } from '../lib/address.js';
import { useAddress } from '../lib/use-address.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import './header.css';
import { appTexts } from './texts.js';

export function Header() {
  const t = useTexts(appTexts);
  const language = useLanguage();
  const address = useAddress();
  const { path, query } = useLocation();
  const other = language === 'ja' ? 'en' : 'ja';
  const current = (page: string) => (path.startsWith(page) ? 'page' : undefined);
  return (
    <header class="header">
      <a class="header-site" href={address('/')}>
        {t.site}
      </a>
      <p class="header-motto">{t.motto}</p>
      <nav aria-label={t.menu} class="header-menu">
        <a href={address('/compare')} aria-current={path === '/' ? 'page' : current('/compare')}>
          {t.compare}
        </a>
        <a
          href={writeAddress(path, { ...query, lang: other === 'en' ? 'en' : undefined })}
          lang={other}
        >
          {t.otherLanguage}
        </a>
      </nav>
    </header>
  );
}
