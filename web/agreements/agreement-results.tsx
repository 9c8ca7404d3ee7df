import { ByTown } from '../choices/by-town.js';
import { Conditions } from '../choices/conditions.js';
import type { Condition } from '../choices/conditions-of.js';
import { choiceTexts } from '../choices/texts.js';
import { usePages } from '../lib/use-pages.js';
import { useTexts } from '../lib/use-texts.js';
import { Agreements } from '../queries/agreements.js';
import type { PartnershipFilter } from '../queries/vocabulary.js';
import { partnershipKinds } from '../ties/partner-words.js';
import { PartnershipItem } from '../ties/partnership-item.js';
import '../ties/ties.css';
import { More } from '../ui/more.js';

interface Props {
  filter: PartnershipFilter;
  conditions: Condition[];
}

/** The relations that are left, below their towns. */
export function AgreementResults({ filter, conditions }: Props) {
  const t = useTexts(choiceTexts);
  const kinds = useTexts(partnershipKinds);
  const pages = usePages(Agreements, { filter }, ({ partnerships }) => partnerships);
  const { nodes, total } = pages;
  return (
    <>
      {total !== null && total > 0 && <p role="status">{t.found(total)}</p>}
      <Conditions conditions={conditions} total={total} />
      <ByTown items={nodes} level="h2">
        {(own) => (
          <ul class="partners">
            {own.map((one) => (
              <PartnershipItem key={one.id} partnership={one} kind={kinds[one.kind]} />
            ))}
          </ul>
        )}
      </ByTown>
      <More {...pages} />
    </>
  );
}
