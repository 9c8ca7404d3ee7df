import { useAsk } from '../lib/use-ask.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { Towns } from '../queries/operations.js';
import { compareTexts } from './texts.js';

interface Props {
  /** Codes; none means all. */
  chosen: string[];
  choose: (codes: string[]) => void;
}

/** The towns that have plan documents, each with a box to tick. */
export function TownChoice({ chosen, choose }: Props) {
  const t = useTexts(compareTexts);
  const english = useLanguage() === 'en';
  const { data } = useAsk(Towns, {});
  const towns = data?.municipalities.nodes ?? [];
  const isChosen = (code: string) => chosen.length === 0 || chosen.includes(code);
  const toggle = (code: string) => {
    const codes = towns.map((town) => town.code).filter((one) => isChosen(one) !== (one === code));
    choose(codes.length === towns.length ? [] : codes);
  };
  return (
    <fieldset class="towns">
      <legend>{t.towns}</legend>
      {towns.map(({ code, name, nameEn }) => (
        <label key={code}>
          <input type="checkbox" checked={isChosen(code)} onChange={() => toggle(code)} />
          {english ? nameEn : name}
        </label>
      ))}
    </fieldset>
  );
}
