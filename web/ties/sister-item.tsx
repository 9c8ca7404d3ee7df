import { formatDate } from '../lib/format-date.js';
import type { Named } from '../lib/name-in.js';
import { useAddress } from '../lib/use-address.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { Evidence } from '../ui/evidence.js';
import { Name } from '../ui/name.js';
import { Printed } from '../ui/printed.js';
import { agreementStatuses } from './partner-words.js';
import { SisterKind } from './sister-kind.js';
import { tieTexts } from './tie-texts.js';
import type { Sister } from './tie-types.js';

interface Props {
  sister: Sister;
  /** The town that prints it, where the list is not of one town. */
  town?: Named & { code: string };
  /** Whether the other side prints it, too. */
  sides?: string;
}

/** One tie: with whom, in which country, since when, in the source's own word for it. */
export function SisterItem({ sister, town, sides }: Props) {
  const t = useTexts(tieTexts);
  const statuses = useTexts(agreementStatuses);
  const language = useLanguage();
  const address = useAddress();
  const { date, dateRaw } = sister;
  const { id, partnerName, partnerNameEn, partnerMunicipality, partnerCountry, region } = sister;
  const name = language === 'en' ? partnerNameEn : partnerName;
  return (
    <li id={id}>
      <h3>
        {partnerMunicipality ? (
          <a href={address(`/town/${partnerMunicipality.code}`)}>{name}</a>
        ) : (
          name
        )}
      </h3>
      {town && (
        <p>
          {t.of}{' '}
          <a href={address(`/town/${town.code}`)}>
            <Name {...town} />
          </a>
        </p>
      )}
      <p>
        <Name {...partnerCountry} />
        {region && (
          <>
            {' · '}
            <Printed>{region}</Printed>
          </>
        )}
      </p>
      <p>
        <SisterKind {...sister} /> · {date ? t.since(formatDate(date, language)) : t.noDate} ·{' '}
        {statuses[sister.status]}
        {sister.statusAsOf && t.asOf(formatDate(sister.statusAsOf, language))}
      </p>
      {sister.fieldsOfExchange.length > 0 && (
        <small>
          {t.exchange}: <Printed>{sister.fieldsOfExchange.join('、')}</Printed>
        </small>
      )}
      {dateRaw && (
        <small>
          {t.printed} <Printed>{dateRaw}</Printed>
        </small>
      )}
      {sides && <small>{sides}</small>}
      <Evidence evidence={sister.evidence} />
    </li>
  );
}
