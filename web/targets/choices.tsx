import { formatNumber } from '../lib/format-number.js';
import { useAddress } from '../lib/use-address.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import './choices.css';
import { targetsTexts } from './texts.js';
import { type TargetsView, writeTargetsView } from './view.js';

export interface Choice {
  /** What the address says; null for all. */
  value: string | null;
  label: string;
  count: number | null;
}

interface Props {
  name: 'town' | 'theme' | 'year' | 'sort';
  title: string;
  view: TargetsView;
  chosen: string | null;
  /** What is called so that is chosen. */
  shown: string;
  choices: Choice[];
  note?: string | null;
}

/** A condition of the list, folded: each choice is a link that says how many it shows. */
export function Choices({ name, title, view, chosen, shown, choices, note }: Props) {
  const t = useTexts(targetsTexts);
  const language = useLanguage();
  const address = useAddress();
  const hrefOf = (value: string | null) =>
    address('/targets', { ...writeTargetsView(view), [name]: value ?? undefined });
  return (
    // What was chosen folds it again.
    <details class="target-choice" key={chosen}>
      <summary>
        <span>{title}</span> <strong>{shown}</strong>
      </summary>
      <ul>
        {choices.map(({ value, label, count }) => (
          <li key={value}>
            <a href={hrefOf(value)} aria-current={value === chosen ? 'true' : undefined}>
              {label}
            </a>
            {count !== null && <small> {t.count(formatNumber(count, language))}</small>}
          </li>
        ))}
      </ul>
      {note && <p>{note}</p>}
    </details>
  );
}
