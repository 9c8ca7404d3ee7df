import { useEffect } from 'preact/hooks';
import { useAddress } from '../lib/use-address.js';
import { usePages } from '../lib/use-pages.js';
import { useTexts } from '../lib/use-texts.js';
import { OfficialFigures } from '../queries/operations.js';
import { FailureNote } from '../ui/failure.js';
import { Name } from '../ui/name.js';
import { countFigures } from './count-figures.js';
import { sourceTexts } from './texts.js';

/** The figures of official statistics that come from a document: counted page by page. */
export function TakenFigures({ id }: { id: string }) {
  const t = useTexts(sourceTexts);
  const address = useAddress();
  const { nodes, total, more, failure, again } = usePages(
    OfficialFigures,
    {},
    ({ observations }) => observations,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page asks for the next
  useEffect(() => more?.(), [nodes.length]);
  if (failure) return <FailureNote failure={failure} again={again} />;
  if (total === null || more) {
    return <p role="status">{t.counting(nodes.length, total ?? nodes.length)}</p>;
  }
  const taken = countFigures(nodes, id);
  if (taken.length === 0) return <p>{t.noFigures}</p>;
  return (
    <ul class="sources">
      {taken.map(({ indicator, figures, towns }) => (
        <li key={indicator.id}>
          <a href={address(`/indicator/${indicator.id}`)}>
            <Name {...indicator} />
          </a>{' '}
          <small>{t.spread(figures, towns)}</small>
        </li>
      ))}
    </ul>
  );
}
