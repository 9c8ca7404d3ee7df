import { useKept } from '../lib/use-kept.js';
import { PolicyTitle } from '../policy/policy-title.js';
import type { Branch } from '../policy/policy-tree.js';
import { Timetable } from '../policy/timetable.js';
import type { TownPoliciesQuery } from '../queries/town-policies.js';
import { PolicyMore } from './policy-more.js';

export type Policy = NonNullable<TownPoliciesQuery['municipality']>['policies']['nodes'][number];
export type PolicyBranchOf = Branch<Policy, NonNullable<Policy['parent']>>;

interface Props {
  branch: PolicyBranchOf;
  /** So many levels from this one on are open at first. */
  levels: number;
}

export function PolicyBranch({ branch, levels }: Props) {
  const { id, policy, stub, children } = branch;
  // Null until the reader has opened or closed it: with another page of the tree there may be less room.
  const [open, setOpen] = useKept<boolean | null>(`fold ${id}`, null);
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
        <details
          class="policy-branch"
          open={open ?? levels > 0}
          onToggle={({ currentTarget }) => {
            if (currentTarget.open !== (open ?? levels > 0)) setOpen(currentTarget.open);
          }}
        >
          <summary class="policy-summary">{title}</summary>
          {body}
          <ul class="policies">
            {children.map((child) => (
              <PolicyBranch key={child.id} branch={child} levels={levels - 1} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
