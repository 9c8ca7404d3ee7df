import { useLocation } from 'preact-iso';
import pages from '../../schema/pages.json';
import { writeAddress } from '../lib/address.js';
import { useAddress } from '../lib/use-address.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import './header.css';
import { Menu } from './menu.js';
import { appTexts } from './texts.js';

export function Header() {
  const t = useTexts(appTexts);
  const language = useLanguage();
  const address = useAddress();
  const { path, query } = useLocation();
  const other = language === 'ja' ? 'en' : 'ja';
  return (
    <header class="header">
      <a class="header-site" href={address(pages.home)}>
        {t.site}
      </a>
      <p class="header-motto">{t.motto}</p>
      <a
        class="header-language"
        href={writeAddress(path, { ...query, lang: other === 'en' ? 'en' : undefined })}
        lang={other}
      >
        {t.otherLanguage}
      </a>
      <Menu />
    </header>
  );
}
