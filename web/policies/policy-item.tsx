import { useAddress } from '../lib/use-address.js';
import { useTexts } from '../lib/use-texts.js';
import type { PoliciesQuery } from '../queries/policies.js';
import { Evidence } from '../ui/evidence.js';
import { Name } from '../ui/name.js';
import { Printed } from '../ui/printed.js';
import { Tag } from '../ui/tag.js';
import { policyPageTexts } from './texts.js';

type Policy = PoliciesQuery['policies']['nodes'][number];

/** A policy with who is in charge and the plan that it stands in; its title leads to its place in the tree of its town. */
export function PolicyItem({ policy }: { policy: Policy }) {
  const t = useTexts(policyPageTexts);
  const address = useAddress();
  const { id, code, title, titleEn, levelLabel, leadDepartments, themes, plan } = policy;
  return (
    <li>
      <a href={`${address(`/town/${policy.municipality.code}`)}#${id}`}>
        {code && `${code} `}
        <Name name={title} nameEn={titleEn} />
      </a>{' '}
      <Tag>
        <Printed>{levelLabel}</Printed>
      </Tag>
      {policy.isReprint && <Tag>{t.reprint}</Tag>}
      {leadDepartments.length > 0 && (
        <small>
          {t.inCharge} <Printed>{leadDepartments.join('、')}</Printed>
        </small>
      )}
      <small>
        {t.ofPlan} <Name {...plan} />
      </small>
      {themes.length > 0 && (
        <small>
          {t.onThemes}
          {themes.map((theme) => (
            <span key={theme.id}>
              {' '}
              <a href={address(`/theme/${theme.id}`)}>
                <Name {...theme} />
              </a>
            </span>
          ))}
        </small>
      )}
      <Evidence evidence={policy.evidence} />
    </li>
  );
}
