import { usePages } from '../lib/use-pages.js';
import { useTexts } from '../lib/use-texts.js';
import { FindTowns } from '../queries/operations.js';
import { More } from '../ui/more.js';
import { listTexts } from './texts.js';
import { type ListedTown, TownList } from './town-list.js';

/** The towns that words find; those of which documents are held come first. */
export function FoundTowns({ words, first }: { words: string; first: Set<string> }) {
  const t = useTexts(listTexts);
  const pages = usePages(FindTowns, { query: words }, ({ search }) => search);
  const towns = pages.nodes.filter((node): node is ListedTown => 'nameKana' in node);
  const sorted = [
    ...towns.filter(({ code }) => first.has(code)),
    ...towns.filter(({ code }) => !first.has(code)),
  ];
  const { total } = pages;
  return (
    <>
      <p role="status" class="found">
        {total === 0 ? t.nothing : total !== null && t.found(total)}
      </p>
      <TownList towns={sorted} read={first} />
      <More {...pages} />
    </>
  );
}
