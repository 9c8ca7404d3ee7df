import { useTexts } from '../lib/use-texts.js';
import type { PolicyStatus } from '../queries/vocabulary.js';
import { Name } from '../ui/name.js';
import { Printed } from '../ui/printed.js';
import { Tag } from '../ui/tag.js';
import './policy.css';
import { policyTexts } from './texts.js';

interface Props {
  named: { code: string | null; title: string; titleEn: string | null; levelLabel: string };
  /** Null while there is its name alone. */
  policy: { priority: boolean | null; status: PolicyStatus | null; isReprint: boolean } | null;
}

/** A policy's number and title, the source's word for its level, and its marks. */
export function PolicyTitle({ named, policy }: Props) {
  const t = useTexts(policyTexts);
  return (
    <>
      <span class="policy-title">
        {named.code && `${named.code} `}
        <Name name={named.title} nameEn={named.titleEn} />
      </span>
      <span class="policy-level">
        <Printed>{named.levelLabel}</Printed>
      </span>{' '}
      {policy?.priority && <Tag strong>{t.priority}</Tag>}{' '}
      {policy?.status && <Tag>{t[policy.status]}</Tag>}{' '}
      {policy?.isReprint && <Tag>{t.reprint}</Tag>}
    </>
  );
}
