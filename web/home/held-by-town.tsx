import { formatNumber } from '../lib/format-number.js';
import { useAddress } from '../lib/use-address.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { HomeQuery } from '../queries/home.js';
import { Name } from '../ui/name.js';
import { homeTexts } from './texts.js';

const PARTS = ['plans', 'policies', 'kpis'] as const;

/** Where there are figures of plans: each number leads to them. */
export function HeldByTown({ counts }: { counts: HomeQuery['dataset']['countsByMunicipality'] }) {
  const t = useTexts(homeTexts);
  const language = useLanguage();
  const address = useAddress();
  return (
    <table class="home-held">
      <thead>
        <tr>
          <th scope="col">{t.MUNICIPALITY}</th>
          {PARTS.map((part) => (
            <th key={part} scope="col" class="number">
              {t[part]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counts.map(({ municipality: { code, prefecture, ...town }, ...held }) => (
          <tr key={code}>
            <th scope="row">
              <a href={address(`/town/${code}`)}>
                <Name {...town} />
              </a>{' '}
              <small>
                <Name {...prefecture} />
              </small>
            </th>
            {PARTS.map((part) => (
              <td key={part} class="number">
                {held[part] > 0 ? (
                  <a href={`${address(`/town/${code}`)}#${part}`}>
                    {formatNumber(held[part], language)}
                  </a>
                ) : (
                  <span class="home-none">{t.notRead}</span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
