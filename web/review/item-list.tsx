import { type Item, labelOf, type Standing, standingOf } from './items.js';
import type { Review } from './state.js';
import type { ReviewTexts } from './texts.js';

const SIGNS: Record<Standing, string> = { open: '○', wanting: '◐', accepted: '●', rejected: '×' };

interface ItemListProps {
  items: readonly Item[];
  review: Review;
  at: number;
  go: (at: number) => void;
  t: ReviewTexts;
}

/** All records, partners and questions with how it stands with each, folded. */
export function ItemList({ items, review, at, go, t }: ItemListProps) {
  const standings = items.map((item) => standingOf(item, review));
  const done = standings.filter((one) => one === 'accepted' || one === 'rejected').length;
  return (
    <nav aria-label={t.items}>
      <progress value={done} max={Math.max(1, items.length)} aria-label={t.items} />
      <details>
        <summary>{t.progress(done, items.length)}</summary>
        <ol class="items">
          <li>
            <button type="button" aria-current={at === -1} onClick={() => go(-1)}>
              {t.document}
            </button>
          </li>
          {items.map((item, i) => (
            <li key={`${item.kind} ${item.key}`}>
              <button type="button" aria-current={at === i} onClick={() => go(i)}>
                <span aria-hidden="true">{SIGNS[standings[i] ?? 'open']}</span>{' '}
                <span lang="ja">{labelOf(item, review)}</span>{' '}
                <small>
                  {item.kind === 'partner' && `${t[item.partner.of]} · `}
                  {t.pageOf(item.page)} · {t[standings[i] ?? 'open']}
                </small>
              </button>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
