import { useRef } from 'preact/hooks';
import { useHash } from '../lib/use-hash.js';
import { usePages } from '../lib/use-pages.js';
import { useTexts } from '../lib/use-texts.js';
import { TownPolicies } from '../queries/town-policies.js';
import { More } from '../ui/more.js';
import { Section } from '../ui/section.js';
import './policies.css';
import { growTree } from '../policy/policy-tree.js';
import { policyTexts } from '../policy/texts.js';
import { type Policy, PolicyBranch, type PolicyBranchOf } from './policy-branch.js';
import { townTexts } from './texts.js';

/** So many titles a reader takes in at once. */
const MOST = 12;

/** How many levels of a tree are open at first: as many as show no more than that, so that it fits on a screen. */
export function openLevels(branches: PolicyBranchOf[], shown = 0): number {
  const children = branches.flatMap((branch) => branch.children);
  const all = shown + branches.length;
  return children.length === 0 || all + children.length > MOST ? 0 : 1 + openLevels(children, all);
}

/** The tree of a town's policies, in parts; its branches open and close. */
export function Policies({ code }: { code: string }) {
  const t = { ...useTexts(townTexts), ...useTexts(policyTexts) };
  const tree = useRef<HTMLUListElement>(null);
  const pages = usePages(TownPolicies, { code }, ({ municipality }) => municipality?.policies, {
    walked: 'policies',
  });
  const { nodes, total } = pages;
  const branches = growTree<NonNullable<Policy['parent']>, Policy>(nodes);
  const levels = openLevels(branches);
  useHash(nodes.length, (id) => id.includes('/policy/') && pages.more?.());
  const openAll = (open: boolean) => {
    for (const branch of tree.current?.querySelectorAll<HTMLDetailsElement>('.policy-branch') ?? [])
      branch.open = open;
  };
  return (
    <Section id="policies" title={t.policies} count={total === null ? null : t.count(total)}>
      {total === 0 && <p>{t.none}</p>}
      {nodes.length > 0 && (
        <div class="policies-tools">
          <button type="button" onClick={() => openAll(true)}>
            {t.openAll}
          </button>
          <button type="button" onClick={() => openAll(false)}>
            {t.closeAll}
          </button>
        </div>
      )}
      <ul class="policies" ref={tree}>
        {branches.map((branch) => (
          <PolicyBranch key={branch.id} branch={branch} levels={levels} />
        ))}
      </ul>
      <More {...pages} />
    </Section>
  );
}
