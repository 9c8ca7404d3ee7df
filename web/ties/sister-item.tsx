import { formatDate } from '../lib/format-date.js';
import { useAddress } from '../lib/use-address.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { Evidence } from '../ui/evidence.js';
import { Name } from '../ui/name.js';
import { Printed } from '../ui/printed.js';
import { agreementStatuses } from './partner-words.js';
import { SisterKind } from './sister-kind.js';
import { tieTexts } from './tie-texts.js';
import type { Sister } from './tie-types.js';

/** One tie: with whom, in which country, since when, in the source's own word for it. */
export function SisterItem({ sister }: { sister: Sister }) {
  const t = useTexts(tieTexts);
  const statuses = useTexts(agreementStatuses);
  const language = useLanguage();
  const address = useAddress();
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
        <SisterKind {...sister} /> ·{' '}
        {sister.date ? t.since(formatDate(sister.date, language)) : t.noDate} ·{' '}
        {statuses[sister.status]}
      </p>
      {sister.fieldsOfExchange.length > 0 && (
        <small>
          {t.exchange}: <Printed>{sister.fieldsOfExchange.join('、')}</Printed>
        </small>
      )}
      <Evidence evidence={sister.evidence} />
    </li>
  );
}
