import { useTexts } from '../lib/use-texts.js';
import { nationTexts } from './texts.js';
import { CUTS, type Cut } from './view.js';

interface Props {
  chosen: Cut;
  choose: (cut: Cut) => void;
}

/** How the classes of a map are cut. */
export function CutChoice({ chosen, choose }: Props) {
  const t = useTexts(nationTexts);
  return (
    <fieldset class="nation-cuts">
      <legend>{t.classes}</legend>
      {CUTS.map((cut) => (
        <label key={cut}>
          <input type="radio" name="cut" checked={chosen === cut} onChange={() => choose(cut)} />
          {t[cut]}
        </label>
      ))}
    </fieldset>
  );
}
