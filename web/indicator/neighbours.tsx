import { useAddress } from '../lib/use-address.js';
import { useAsk } from '../lib/use-ask.js';
import { useTexts } from '../lib/use-texts.js';
import { Indicators } from '../queries/operations.js';
import { FailureNote } from '../ui/failure.js';
import { Name } from '../ui/name.js';
import { Progress } from '../ui/progress.js';
import { indicatorTexts } from './texts.js';

/** The other indicators of a theme. */
export function Neighbours({ id, theme }: { id: string; theme: string }) {
  const t = useTexts(indicatorTexts);
  const address = useAddress();
  const { data, failure, slow, again } = useAsk(Indicators, {});
  const others = data?.indicators.nodes.filter((one) => one.theme.id === theme && one.id !== id);
  return (
    <>
      <Progress shown={slow} />
      {failure && <FailureNote failure={failure} again={again} />}
      {others?.length === 0 && <p>{t.noNeighbours}</p>}
      <ul class="links">
        {others?.map((one) => (
          <li key={one.id}>
            <a href={address(`/indicator/${one.id}`)}>
              <Name {...one} />
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
