import { useMissing } from '../lib/given.js';
import { useTexts } from '../lib/use-texts.js';
import { figureTexts } from './texts.js';

/** That an address names a figure that is not there, and what to do. */
export function NoSuchFigure({ close }: { close: () => void }) {
  const t = useTexts(figureTexts);
  useMissing();
  return (
    <div role="status" class="figure-missing">
      <p>{t.noSuchFigure}</p>
      <button type="button" onClick={close}>
        {t.withoutFigure}
      </button>
    </div>
  );
}
