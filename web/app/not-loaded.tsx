import { usePageTitle } from '../lib/use-page-title.js';
import { useTexts } from '../lib/use-texts.js';
import { appTexts } from './texts.js';

/** Stands for a page whose code could not be loaded: only the browser can ask for it again. */
export function NotLoaded() {
  const t = useTexts(appTexts);
  usePageTitle(t.notLoaded);
  return (
    <div role="alert">
      <h1>{t.notLoaded}</h1>
      <p>{t.reloadHint}</p>
      <button type="button" onClick={() => location.reload()}>
        {t.reload}
      </button>
    </div>
  );
}
