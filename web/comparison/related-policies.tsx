import { useAddress } from '../lib/use-address.js';
import { useTexts } from '../lib/use-texts.js';
import { Name } from '../ui/name.js';
import type { Row } from './series.js';
import { comparisonTexts } from './texts.js';

/** What a town does about the subject, where it prints no figure of it. */
export function RelatedPolicies({ row }: { row: Row }) {
  const t = useTexts(comparisonTexts);
  const address = useAddress();
  const { relatedPolicies, municipality } = row;
  if (relatedPolicies.length === 0) return null;
  return (
    <small class="related-policies">
      {t.relatedPolicies}:{' '}
      {relatedPolicies.map(({ id, title, titleEn }, at) => (
        <span key={id}>
          {at > 0 && ' / '}
          <a href={`${address(`/town/${municipality.code}`)}#${id}`}>
            <Name name={title} nameEn={titleEn} />
          </a>
        </span>
      ))}
    </small>
  );
}
