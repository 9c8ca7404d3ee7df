import { useLocation } from 'preact-iso';
import { writeAddress } from '../lib/address.js';
import { useTexts } from '../lib/use-texts.js';
import './choices.css';
import type { Condition } from './conditions-of.js';
import { choiceTexts } from './texts.js';

interface Props {
  conditions: Condition[];
  /** Length of the list; null while it is not known. */
  total: number | null;
}

/** What a list is narrowed by, each with the way to drop it; where nothing is left, what dropping it would bring. */
export function Conditions({ conditions, total }: Props) {
  const t = useTexts(choiceTexts);
  const { path, query } = useLocation();
  const without = (names: string[]) =>
    writeAddress(path, {
      ...query,
      after: undefined,
      ...Object.fromEntries(names.map((name) => [name, undefined])),
    });
  if (conditions.length === 0) return total === 0 ? <p role="status">{t.none}</p> : null;
  return (
    <div class="conditions">
      {total === 0 && <p role="status">{t.nothing}</p>}
      <ul aria-label={t.conditions}>
        {conditions.map(({ name, label, words, without: count }) => (
          <li key={name}>
            <a href={without([name])} rel="nofollow">
              {t.drop(label, words)}
            </a>
            {total === 0 && count !== null && <> {t.brings(count)}</>}
          </li>
        ))}
        {conditions.length > 1 && (
          <li>
            <a href={without(conditions.map(({ name }) => name))} rel="nofollow">
              {t.dropAll}
            </a>
          </li>
        )}
      </ul>
    </div>
  );
}
