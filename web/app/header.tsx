import { useLocation } from 'preact-iso';
import pages from '../../schema/pages.json';
import { writeAddress } from '../lib/address.js';
import { useAddress } from '../lib/use-address.js';
import { usePlace } from '../lib/use-place.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import './header.css';
import { appTexts } from './texts.js';

/** Pages with the beginning of the paths that belong to them. */
const MENU = [
  { page: pages.compare, parts: pages.compare, text: 'compare' },
  { page: pages.towns, parts: '/town/', text: 'towns' },
  { page: pages.indicators, parts: '/indicator/', text: 'indicators' },
  { page: pages.sources, parts: '/sources/', text: 'sources' },
] as const;

const currentOf = (path: string, page: string, parts: string) =>
  path === page ? 'page' : path.startsWith(parts) ? 'true' : undefined;

export function Header() {
  const t = useTexts(appTexts);
  const language = useLanguage();
  const address = useAddress();
  const { path, query } = useLocation();
  const place = usePlace();
  const other = language === 'ja' ? 'en' : 'ja';
  return (
    <header class="header">
      <a class="header-site" href={address(pages.home)}>
        {t.site}
      </a>
      <p class="header-motto">{t.motto}</p>
      <nav aria-label={t.menu} class="header-menu">
        {MENU.map(({ page, parts, text }) => (
          <a key={page} href={address(page)} aria-current={currentOf(place.page, page, parts)}>
            {t[text]}
          </a>
        ))}
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
