import { perHeadWords } from '../comparison/per-head-words.js';
import { comparisonTexts } from '../comparison/texts.js';
import { MEASURES } from '../comparison/view.js';
import { useTexts } from '../lib/use-texts.js';
import type { Measure, PerHeadMeaning } from '../queries/vocabulary.js';
import { compareTexts } from './texts.js';

interface Props {
  /** None: all three. */
  chosen: Measure[];
  perHead: boolean;
  /** What a value per head would be. */
  meaning: PerHeadMeaning;
  choose: (measures: Measure[]) => void;
  choosePerHead: (perHead: boolean) => void;
}

/** Which figures are shown, and whether they are divided by the population. */
export function MeasureChoice(props: Props) {
  const { chosen, perHead, meaning, choose, choosePerHead } = props;
  const t = useTexts(compareTexts);
  const measureWords = useTexts(comparisonTexts);
  const words = useTexts(perHeadWords);
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
          {measureWords[measure]}
        </label>
      ))}
      <label>
        <input
          type="checkbox"
          checked={perHead}
          disabled={meaning.startsWith('NONE') && !perHead}
          onChange={() => choosePerHead(!perHead)}
        />
        {t.perHead} <small>{words[meaning]}</small>
      </label>
    </fieldset>
  );
}
