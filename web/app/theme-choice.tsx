import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '../lib/use-texts.js';
import { appTexts } from './texts.js';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const readTheme = (text: string | undefined): Theme =>
  THEMES.find((theme) => theme === text) ?? 'system';

/** By day, by night or as the system is. apply-theme.js has the choice at the next visit, before anything is drawn. */
export function ThemeChoice() {
  const t = useTexts(appTexts);
  const [theme, setTheme] = useState<Theme>('system');
  // The server does not know what this browser remembers.
  useEffect(() => setTheme(readTheme(document.documentElement.dataset.theme)), []);
  const choose = (chosen: Theme) => {
    setTheme(chosen);
    if (chosen === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = chosen;
    remember(chosen);
  };
  return (
    <label class="menu-theme">
      {t.theme}{' '}
      <select
        value={theme}
        onChange={({ currentTarget }) => choose(readTheme(currentTarget.value))}
      >
        {THEMES.map((one) => (
          <option key={one} value={one}>
            {t[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

function remember(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // A browser that lets the page remember nothing has the theme until the page is left.
  }
}
