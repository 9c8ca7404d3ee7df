import { useAddress } from '../lib/use-address.js';
import { useTexts } from '../lib/use-texts.js';
import type { IndicatorQuery } from '../queries/indicator.js';
import { Name } from '../ui/name.js';
import { indicatorTexts } from './texts.js';

/** The other indicators of the theme of one. */
export function Neighbours({ id, theme }: NonNullable<IndicatorQuery['indicator']>) {
  const t = useTexts(indicatorTexts);
  const address = useAddress();
  const others = theme.indicators.nodes.filter((one) => one.id !== id);
  if (others.length === 0) return <p>{t.noNeighbours}</p>;
  return (
    <ul class="links">
      {others.map((one) => (
        <li key={one.id}>
          <a href={address(`/indicator/${one.id}`)}>
            <Name {...one} />
          </a>
        </li>
      ))}
    </ul>
  );
}
