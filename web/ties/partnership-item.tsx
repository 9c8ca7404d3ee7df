import { formatDate } from '../lib/format-date.js';
import { useAddress } from '../lib/use-address.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { Evidence } from '../ui/evidence.js';
import { Name } from '../ui/name.js';
import { Printed } from '../ui/printed.js';
import { agreementStatuses } from './partner-words.js';
import { tieTexts } from './tie-texts.js';
import type { Partnership } from './tie-types.js';

interface Props {
  partnership: Partnership;
  /** Where the list is not of one kind. */
  kind?: string;
}

/** One relation: with whom, how far it is and since when. */
export function PartnershipItem({ partnership, kind }: Props) {
  const t = useTexts(tieTexts);
  const statuses = useTexts(agreementStatuses);
  const language = useLanguage();
  const address = useAddress();
  const { id, name, partners, partnerMunicipalities, status, statusAsOf, date } = partnership;
  const others = partners.filter(
    (one) => one !== name && !partnerMunicipalities.some((town) => town.name === one),
  );
  return (
    <li id={id}>
      <Name {...partnership} />
      {kind && <small>{kind}</small>}
      {others.length > 0 && (
        <small>
          <Printed>{others.join('、')}</Printed>
        </small>
      )}
      {partnerMunicipalities.length > 0 && (
        <small>
          {partnerMunicipalities.map((town) => (
            <span key={town.code}>
              <a href={address(`/town/${town.code}`)}>
                <Name {...town} />
              </a>{' '}
            </span>
          ))}
        </small>
      )}
      <small>
        {statuses[status]}
        {statusAsOf && t.asOf(formatDate(statusAsOf, language))} ·{' '}
        {date ? formatDate(date, language) : t.noDate}
      </small>
      <Evidence evidence={partnership.evidence} />
    </li>
  );
}
