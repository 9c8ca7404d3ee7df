import { useTexts } from '../lib/use-texts.js';
import { compareTexts } from './texts.js';

interface Props {
  codes: string[];
  nameOf: (code: string) => string;
  remove: (code: string) => void;
  /** Back to the towns that one sees without choosing; null where nothing is chosen. */
  reset: (() => void) | null;
}

/** The towns that are compared, each of them to be taken away. */
export function TownChips({ codes, nameOf, remove, reset }: Props) {
  const t = useTexts(compareTexts);
  return (
    <ul class="town-chips">
      {codes.map((code) => (
        <li key={code}>
          <button
            type="button"
            aria-label={t.remove(nameOf(code))}
            disabled={codes.length === 1}
            onClick={() => remove(code)}
          >
            {nameOf(code)} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {reset && (
        <li>
          <button type="button" class="plain" onClick={reset}>
            {t.usualTowns}
          </button>
        </li>
      )}
    </ul>
  );
}
