import { compareParams } from '../lib/compare-address.js';
import type { Near } from '../lib/nearest.js';
import { useAddress } from '../lib/use-address.js';
import { useTexts } from '../lib/use-texts.js';
import { Printed } from './printed.js';
import { uiTexts } from './texts.js';

interface Props {
  near: readonly Near[];
  /** Whether plain names are those of indicators. */
  ofIndicators?: boolean;
}

/** What may have been meant by an address, each as a link where it has a page. */
export function Nearest({ near, ofIndicators = false }: Props) {
  const t = useTexts(uiTexts);
  const address = useAddress();
  if (near.length === 0) return null;
  const pageOf = ({ name, code }: Near) =>
    code === undefined
      ? address('/compare', compareParams({ indicator: name }))
      : address(`/town/${code}`);
  return (
    <>
      <p>{t.nearest}</p>
      <ul>
        {near.map((one) => (
          <li key={`${one.code}${one.name}`}>
            {one.code !== undefined || ofIndicators ? (
              <a href={pageOf(one)}>
                <Printed>{one.name}</Printed>
              </a>
            ) : (
              <Printed>{one.name}</Printed>
            )}
            {one.code && ` (${one.code})`}
          </li>
        ))}
      </ul>
    </>
  );
}
