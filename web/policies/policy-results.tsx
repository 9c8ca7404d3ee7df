import { ByTown } from '../choices/by-town.js';
import { Conditions } from '../choices/conditions.js';
import type { Condition } from '../choices/conditions-of.js';
import { choiceTexts } from '../choices/texts.js';
import { usePages } from '../lib/use-pages.js';
import { useTexts } from '../lib/use-texts.js';
import { Policies } from '../queries/policies.js';
import type { PolicyFilter } from '../queries/vocabulary.js';
import { More } from '../ui/more.js';
import './policies.css';
import { PolicyItem } from './policy-item.js';

interface Props {
  filter: PolicyFilter;
  conditions: Condition[];
}

/** The policies that are left, below their towns, in the order of their plans. */
export function PolicyResults({ filter, conditions }: Props) {
  const t = useTexts(choiceTexts);
  const pages = usePages(Policies, { filter }, ({ policies }) => policies);
  const { nodes, total } = pages;
  return (
    <>
      {total !== null && total > 0 && <p role="status">{t.found(total)}</p>}
      <Conditions conditions={conditions} total={total} />
      <ByTown items={nodes} level="h2">
        {(own) => (
          <ul class="policy-list">
            {own.map((policy) => (
              <PolicyItem key={policy.id} policy={policy} />
            ))}
          </ul>
        )}
      </ByTown>
      <More {...pages} />
    </>
  );
}
