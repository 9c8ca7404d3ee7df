import { useLocation } from 'preact-iso';
import { canBeFound, readWords } from '../lib/search-words.js';
import { usePageTitle } from '../lib/use-page-title.js';
import { usePages } from '../lib/use-pages.js';
import { useTexts } from '../lib/use-texts.js';
import { AllTowns } from '../queries/all-towns.js';
import { Filter } from '../ui/filter.js';
import { More } from '../ui/more.js';
import { Section } from '../ui/section.js';
import { uiTexts } from '../ui/texts.js';
import { FoundTowns } from './found-towns.js';
import './page.css';
import { listTexts } from './texts.js';
import { TownList } from './town-list.js';

/** All towns, those first of which there is more to see; or those that some words find. */
export function TownsPage() {
  const t = { ...useTexts(listTexts), ...useTexts(uiTexts) };
  const words = readWords(useLocation().query.q);
  usePageTitle(t.towns);
  const read = usePages(
    AllTowns,
    { filter: { hasPlanMaterial: true } },
    ({ municipalities }) => municipalities,
    { walked: 'read' },
  );
  const codes = new Set(read.nodes.map(({ code }) => code));
  return (
    <article>
      <h1>{t.towns}</h1>
      <Filter label={t.filterTowns} />
      {words && !canBeFound(words) && (
        <p role="status" class="found">
          {t.noLetter}
        </p>
      )}
      {canBeFound(words) && <FoundTowns key={words} words={words} read={codes} />}
      {!words && (
        <>
          <Section
            id="read"
            title={t.withDocuments}
            count={read.total === null ? null : t.count(read.total)}
          >
            <TownList towns={read.nodes} />
            <More {...read} />
          </Section>
          <OtherTowns />
        </>
      )}
    </article>
  );
}

function OtherTowns() {
  const t = useTexts(listTexts);
  const pages = usePages(
    AllTowns,
    { filter: { hasPlanMaterial: false } },
    ({ municipalities }) => municipalities,
  );
  const { total, nodes } = pages;
  return (
    <Section id="others" title={t.withoutDocuments} count={total === null ? null : t.count(total)}>
      <p class="section-note">{t.without}</p>
      <TownList towns={nodes} />
      <More {...pages} />
    </Section>
  );
}
