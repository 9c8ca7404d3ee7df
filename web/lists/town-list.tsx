import { useAddress } from '../lib/use-address.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { AllTownsQuery } from '../queries/all-towns.js';
import { Name } from '../ui/name.js';
import { listTexts } from './texts.js';

export type ListedTown = AllTownsQuery['municipalities']['nodes'][number];

interface Props {
  towns: ListedTown[];
  /** Codes of those to be marked as read. */
  read?: Set<string>;
}

export function TownList({ towns, read }: Props) {
  const t = useTexts(listTexts);
  const english = useLanguage() === 'en';
  const address = useAddress();
  return (
    <ul class="list">
      {towns.map((town) => (
        <li key={town.code}>
          <a href={address(`/town/${town.code}`)}>
            <Name {...town} />
          </a>
          <small>
            <Name {...town.prefecture} /> ·{' '}
            <span lang="ja">{english ? town.name : town.nameKana}</span>
            {read?.has(town.code) && ` · ${t.withDocuments}`}
          </small>
        </li>
      ))}
    </ul>
  );
}
