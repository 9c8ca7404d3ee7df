import { groupBy } from '../lib/group-by.js';
import { nameIn } from '../lib/name-in.js';
import { useAsk } from '../lib/use-ask.js';
import { usePages } from '../lib/use-pages.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { ReleaseChanges } from '../queries/release-changes.js';
import { TownNames } from '../queries/town-names.js';
import type { ReleaseDiffFilter } from '../queries/vocabulary.js';
import { More } from '../ui/more.js';
import { ChangeItem } from './change-item.js';
import './changes.css';
import { changeTexts } from './texts.js';

interface Props {
  compared: { from: string; to: string };
  filter: ReleaseDiffFilter;
}

/** The changes themselves, below their towns, page by page: how many there are is counted apart, if at all. */
export function Changes({ compared, filter }: Props) {
  const t = useTexts(changeTexts);
  const language = useLanguage();
  const pages = usePages(
    ReleaseChanges,
    { ...compared, filter },
    ({ releaseDiff }) => releaseDiff,
    { from: 'CURRENT' },
  );
  const { nodes } = pages;
  const towns = groupBy(nodes, ({ municipalityCode }) => municipalityCode ?? '');
  const codes = [...towns.keys()].filter(Boolean);
  const { data } = useAsk(TownNames, codes.length > 0 ? { codes } : null, 'CURRENT');
  const names = new Map(
    data?.municipalities.nodes.map((town) => [town.code, nameIn(town, language)]),
  );
  return (
    <>
      {[...towns].map(([code, own]) => (
        <section key={code}>
          <h3>{code === '' ? t.noTown : (names.get(code) ?? code)}</h3>
          <ul class="changes">
            {own.map((change) => (
              <ChangeItem key={`${change.kind} ${change.recordId}`} change={change} />
            ))}
          </ul>
        </section>
      ))}
      <More {...pages} />
    </>
  );
}
