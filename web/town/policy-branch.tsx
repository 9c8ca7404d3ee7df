import { PolicyTitle } from '../policy/policy-title.js';
import type { Branch } from '../policy/policy-tree.js';
import { Timetable } from '../policy/timetable.js';
import type { TownPoliciesQuery } from '../queries/types.js';
import { PolicyMore } from './policy-more.js';

export type Policy = NonNullable<TownPoliciesQuery['municipality']>['policies']['nodes'][number];
type PolicyBranchOf = Branch<Policy, NonNullable<Policy['parent']>>;

/** So many levels are open at first: what a plan is about, without all that is done for it. */
const OPEN_LEVELS = 2;

export function PolicyBranch({ branch, depth }: { branch: PolicyBranchOf; depth: number }) {
  const { id, policy, stub, children } = branch;
  const named = policy ?? stub;
  if (!named) return null;
  const title = <PolicyTitle named={named} policy={policy} />;
  const body = policy && (
    <div class="policy-body">
      <Timetable schedule={policy.schedule} />
      <PolicyMore id={id} departments={policy.leadDepartments} />
    </div>
  );
  return (
    <li id={id}>
      {children.length === 0 ? (
        <div class="policy">
          {title}
          {body}
        </div>
      ) : (
        <details class="policy-branch" open={depth < OPEN_LEVELS}>
          <summary class="policy-summary">{title}</summary>
          {body}
          <ul class="policies">
            {children.map((child) => (
              <PolicyBranch key={child.id} branch={child} depth={depth + 1} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
