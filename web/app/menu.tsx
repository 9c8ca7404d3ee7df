import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useAddress } from '../lib/use-address.js';
import { usePlace } from '../lib/use-place.js';
import { useTexts } from '../lib/use-texts.js';
import { MENU } from './linked-pages.js';
import { appTexts } from './texts.js';
import './menu.css';
import { ThemeChoice } from './theme-choice.js';

const currentOf = (path: string, page: string, parts: string) =>
  path === page ? 'page' : path.startsWith(parts) ? 'true' : undefined;

/** The pages, in a row where there is room; on a phone they unfold, also without script. */
export function Menu() {
  const t = useTexts(appTexts);
  const address = useAddress();
  const here = usePlace().page;
  const { url } = useLocation();
  const fold = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (fold.current) fold.current.open = false;
  };
  // Who has chosen a page wants to see it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at another address
  useEffect(close, [url]);
  return (
    <details
      class="menu"
      ref={fold}
      onKeyDown={({ key, currentTarget }) => {
        if (key !== 'Escape' || !currentTarget.open) return;
        close();
        currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary>{t.menuFold}</summary>
      <div class="menu-body">
        <nav aria-label={t.menu} class="menu-pages">
          {MENU.map(({ path, parts, text }) => (
            <a key={path} href={address(path)} aria-current={currentOf(here, path, parts)}>
              {t[text]}
            </a>
          ))}
        </nav>
        <ThemeChoice />
      </div>
    </details>
  );
}
