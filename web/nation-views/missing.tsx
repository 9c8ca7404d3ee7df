import { useTexts } from '../lib/use-texts.js';
import type { NationQuery } from '../queries/nation.js';
import type { MissingReason } from '../queries/vocabulary.js';
import { missingWords } from '../ui/missing-words.js';
import { nationTexts } from './texts.js';

interface Props {
  missing: NationQuery['compare']['missing'];
  total: number;
  /** Null until all towns have come: then only their number is known. */
  gaps: ReadonlyMap<string, MissingReason> | null;
  names: ReadonlyMap<string, string>;
  /** Asks who they are. */
  wantAll: () => void;
}

/** The towns that have no figure, by why that is so. */
export function Missing({ missing, total, gaps, names, wantAll }: Props) {
  const t = useTexts(nationTexts);
  const words = useTexts(missingWords);
  return (
    <section class="nation-missing">
      <h2>{t.noFigure(total)}</h2>
      {missing.map(({ reason, count }) => (
        <details key={reason} onToggle={wantAll}>
          <summary>
            {words[reason]}: {t.towns(count)}
          </summary>
          {gaps && (
            <p>
              {t.list(
                [...gaps]
                  .filter(([, one]) => one === reason)
                  .map(([code]) => names.get(code) ?? code),
              )}
            </p>
          )}
        </details>
      ))}
    </section>
  );
}
