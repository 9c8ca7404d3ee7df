import { useState } from 'preact/hooks';
import { useAsk } from '../lib/use-ask.js';
import { useTexts } from '../lib/use-texts.js';
import { policyTexts } from '../policy/texts.js';
import { PolicyDetail, type PolicyDetailQuery } from '../queries/policy-detail.js';
import { EvidenceList } from '../ui/evidence.js';
import { Fact, Facts } from '../ui/facts.js';
import { FailureNote } from '../ui/failure.js';
import { Name } from '../ui/name.js';
import { Printed } from '../ui/printed.js';
import { Progress } from '../ui/progress.js';

/** Everything else on a policy; asked for when it is opened. */
export function PolicyMore({ id, departments }: { id: string; departments: string[] }) {
  const t = useTexts(policyTexts);
  const [open, setOpen] = useState(false);
  const { data, failure, slow, again } = useAsk(PolicyDetail, open ? { id } : null);
  return (
    <details class="policy-more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {t.detail}
        {departments.length > 0 && (
          <>
            {' · '}
            <Printed>{departments.join('、')}</Printed>
          </>
        )}
      </summary>
      {open && (
        <>
          <Progress shown={slow} />
          {failure && <FailureNote failure={failure} again={again} />}
          {data?.policy && <Detail policy={data.policy} departments={departments} />}
        </>
      )}
    </details>
  );
}

interface Props {
  policy: NonNullable<PolicyDetailQuery['policy']>;
  departments: string[];
}

type Money = Props['policy']['budgets'][number];

const moneyOf = ({ fiscalYear, item, raw }: Money) => `${fiscalYear}年度 ${item} ${raw}`;

function Detail({ policy, departments }: Props) {
  const t = useTexts(policyTexts);
  const printed = (words: string[]) =>
    words.length > 0 ? <Printed>{words.join('、')}</Printed> : null;
  const { reprintOf, narratives, budgets, kpis, completionCriterion } = policy;
  return (
    <div class="policy-detail">
      <Facts>
        <Fact term={t.plan}>
          <Name {...policy.plan} />
        </Fact>
        <Fact term={t.office}>{printed(departments)}</Fact>
        <Fact term={t.related}>{printed(policy.relatedDepartments)}</Fact>
        <Fact term={t.actors}>{printed(policy.targetActors)}</Fact>
        <Fact term={t.criterion}>{completionCriterion && printed([completionCriterion])}</Fact>
        <Fact term={t.goals}>{policy.sdgGoals.join(', ')}</Fact>
        <Fact term={t.budget}>{printed(budgets.map(moneyOf))}</Fact>
        <Fact term={t.reprintOf}>
          {reprintOf && <a href={`#${reprintOf.id}`}>{reprintOf.title}</a>}
        </Fact>
        <Fact term={t.kpis}>
          {kpis.length === 0
            ? null
            : kpis.map((kpi) => (
                <a key={kpi.id} href={`#${kpi.id}`}>
                  <Name {...kpi} />{' '}
                </a>
              ))}
        </Fact>
        {narratives.map(({ kind, text, fiscalYear }) => (
          <Fact
            key={text}
            term={fiscalYear ? `${t[kind]} (${t.years(fiscalYear, fiscalYear)})` : t[kind]}
          >
            {printed([text])}
          </Fact>
        ))}
      </Facts>
      {narratives.length > 0 && <p>{t.summary}</p>}
      <div class="evidence">
        <EvidenceList evidence={policy.evidence} />
      </div>
    </div>
  );
}
