import { useAddress } from '../lib/use-address.js';
import { useTexts } from '../lib/use-texts.js';
import { PolicyTitle } from '../policy/policy-title.js';
import type { Branch } from '../policy/policy-tree.js';
import { policyTexts } from '../policy/texts.js';
import { Timetable } from '../policy/timetable.js';
import { Evidence } from '../ui/evidence.js';
import { Printed } from '../ui/printed.js';
import { ThemeKpis } from './theme-kpis.js';
import type { ThemePolicy } from './theme-policies.js';
import { themeTownTexts } from './theme-texts.js';

interface Props {
  branch: Branch<ThemePolicy, NonNullable<ThemePolicy['parent']>>;
  town: string;
  /** How many of the theme stand above it: a name that only says where they hang is none. */
  depth: number;
  /** Whether all of it is open: what was searched must be seen. */
  open: boolean;
}

/** The first level is open at first, and of the second what is measured: a plan of sixty policies is ten screens long. */
const isOpen = (depth: number, policy: ThemePolicy | null) =>
  policy === null || depth === 0 || (depth === 1 && policy.kpis.length > 0);

/** A policy of a town with all that is printed of it, and those below it. */
export function ThemeBranch({ branch, town, depth, open }: Props) {
  const { id, policy, stub, children } = branch;
  const named = policy ?? stub;
  if (!named) return null;
  const title = <PolicyTitle named={named} policy={policy} />;
  const body = policy && <Body policy={policy} town={town} />;
  return (
    <li id={id}>
      {children.length === 0 ? (
        <>
          {title}
          {body}
        </>
      ) : (
        <details open={open || isOpen(depth, policy)}>
          <summary>{title}</summary>
          {body}
          <ul class="theme-tree">
            {children.map((child) => (
              <ThemeBranch
                key={child.id}
                {...{ town, open }}
                branch={child}
                depth={policy ? depth + 1 : depth}
              />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function Body({ policy, town }: { policy: ThemePolicy; town: string }) {
  const t = { ...useTexts(policyTexts), ...useTexts(themeTownTexts) };
  const address = useAddress();
  const { leadDepartments, schedule, budgets, kpis, evidence } = policy;
  return (
    <div class="theme-policy">
      {leadDepartments.length > 0 && (
        <p>
          <small>{t.office}</small> <Printed>{leadDepartments.join('、')}</Printed>
        </p>
      )}
      <Timetable schedule={schedule} />
      {budgets.map(({ fiscalYear, item, raw, evidence: of }) => (
        <div key={`${fiscalYear}/${item}`} class="theme-money">
          <p>
            <small>{t.years(fiscalYear, fiscalYear)}</small> <Printed>{`${item} ${raw}`}</Printed>
          </p>
          <Evidence evidence={of} />
        </div>
      ))}
      <ThemeKpis kpis={kpis} town={town} />
      <div class="theme-source">
        <Evidence evidence={evidence} />
        <a href={`${address(`/town/${town}`)}#${policy.id}`}>{t.inTown}</a>
      </div>
    </div>
  );
}
