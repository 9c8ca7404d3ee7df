import { usePages } from '../lib/use-pages.js';
import { useTexts } from '../lib/use-texts.js';
import { FindTowns } from '../queries/find-towns.js';
import { More } from '../ui/more.js';
import { listTexts } from './texts.js';
import { type ListedTown, TownList } from './town-list.js';

/** The towns that words find, the best first; marked are those of which documents are held. */
export function FoundTowns({ words, read }: { words: string; read: Set<string> }) {
  const t = useTexts(listTexts);
  const pages = usePages(FindTowns, { query: words }, ({ search }) => search);
  const towns = pages.nodes.filter((node): node is ListedTown => 'nameKana' in node);
  const { total } = pages;
  return (
    <>
      <p role="status" class="found">
        {total === 0 ? t.nothing : total !== null && t.found(total)}
      </p>
      <TownList towns={towns} read={read} />
      <More {...pages} />
    </>
  );
}
