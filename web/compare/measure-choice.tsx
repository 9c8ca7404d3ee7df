import { useTexts } from '../lib/use-texts.js';
import type { Measure } from '../queries/types.js';
import { compareTexts } from './texts.js';
import { MEASURES } from './view.js';

interface Props {
  /** None: all three. */
  chosen: Measure[];
  perHead: boolean;
  /** Shares and indexes are not divided. */
  canBePerHead: boolean;
  choose: (measures: Measure[]) => void;
  choosePerHead: (perHead: boolean) => void;
}

/** Which figures are shown, and whether they are divided by the population. */
export function MeasureChoice(props: Props) {
  const { chosen, perHead, canBePerHead, choose, choosePerHead } = props;
  const t = useTexts(compareTexts);
  const isChosen = (measure: Measure) => chosen.length === 0 || chosen.includes(measure);
  const toggle = (measure: Measure) => {
    const next = MEASURES.filter((one) => isChosen(one) !== (one === measure));
    choose(next.length === MEASURES.length ? [] : next);
  };
  return (
    <fieldset class="measures">
      <legend>{t.measures}</legend>
      {MEASURES.map((measure) => (
        <label key={measure}>
          <input type="checkbox" checked={isChosen(measure)} onChange={() => toggle(measure)} />
          {t[measure]}
        </label>
      ))}
      <label>
        <input
          type="checkbox"
          checked={perHead}
          disabled={!canBePerHead && !perHead}
          onChange={() => choosePerHead(!perHead)}
        />
        {t.perHead} {!canBePerHead && <small>{t.noPerHead}</small>}
      </label>
    </fieldset>
  );
}
