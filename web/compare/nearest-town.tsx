import { useAsk } from '../lib/use-ask.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { NearTowns } from '../queries/near-towns.js';
import { compareTexts } from './texts.js';
import { useFigureCounts } from './use-figure-counts.js';

interface Props {
  indicator: string;
  /** The town without figures. */
  town: { code: string; name: string; nameEn: string };
  /** What is compared already. */
  compared: string[];
  add: (code: string) => void;
}

/** More than a reader chooses from. */
const OFFERED = 3;

/** That a chosen town has no figures of the indicator, and the nearest that have: alike, of its prefecture, or any. */
export function NearestTown({ indicator, town, compared, add }: Props) {
  const t = useTexts(compareTexts);
  const english = useLanguage() === 'en';
  const near = useAsk(NearTowns, { code: town.code });
  const alike = near.data?.peers.peers.map(({ municipality }) => municipality.code) ?? [];
  const beside =
    near.data?.municipality?.prefecture.municipalities.nodes.map(({ code }) => code) ?? [];
  const codes = [...new Set([...alike, ...beside])].slice(0, 100);
  const known = near.settled ? codes : undefined;
  const close = useFigureCounts(indicator, known);
  const any = useFigureCounts(indicator, close?.size === 0 ? null : undefined);
  const isOffered = (code: string) => !compared.includes(code);
  const nearest = codes.filter((code) => close?.has(code) && isOffered(code));
  const holders = nearest.length > 0 ? close : any;
  const offered = (nearest.length > 0 ? nearest : [...(any?.keys() ?? [])].filter(isOffered)).slice(
    0,
    OFFERED,
  );
  return (
    <div class="nearest-town" role="status">
      <p>{t.noFigures(english ? town.nameEn : town.name)}</p>
      {offered.length > 0 && (
        <p>
          {nearest.length > 0 ? t.nearestWith : t.othersWith}{' '}
          {offered.map((code) => {
            const name = english ? holders?.get(code)?.labelEn : holders?.get(code)?.label;
            return (
              <button key={code} type="button" onClick={() => add(code)}>
                {t.addNamed(name ?? code)}
              </button>
            );
          })}
        </p>
      )}
    </div>
  );
}
