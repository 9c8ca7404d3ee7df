import { useTexts } from '../lib/use-texts.js';
import './contents.css';
import { uiTexts } from './texts.js';

export interface Entry {
  id: string;
  title: string;
  count?: string | null;
}

/** The table of contents of a long page. */
export function Contents({ entries }: { entries: Entry[] }) {
  const t = useTexts(uiTexts);
  return (
    <nav class="contents" aria-label={t.contents}>
      <ul>
        {entries.map(({ id, title, count }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a> {count && <small>{count}</small>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
