import { useState } from 'preact/hooks';
import { useAsk } from '../lib/use-ask.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { FindTowns, Towns } from '../queries/operations.js';
import { Combobox } from '../ui/combobox.js';
import { compareTexts } from './texts.js';
import { addTown, findOptions, removeTown, type Town } from './town-list.js';

interface Props {
  /** Codes; none means all towns with plan documents. */
  chosen: string[];
  /** The towns of the answer, which know their names. */
  named: Pick<Town, 'code' | 'name' | 'nameEn'>[];
  choose: (codes: string[]) => void;
}

/** The towns that are compared, each of them to be taken away, and a field to add any other. */
export function TownChoice({ chosen, named, choose }: Props) {
  const t = useTexts(compareTexts);
  const english = useLanguage() === 'en';
  const [words, setWords] = useState('');
  const towns = useAsk(Towns, {});
  const planned = towns.data?.municipalities.nodes ?? [];
  const query = words.trim().slice(0, 200);
  const found = useAsk(FindTowns, query ? { query } : null);
  const usual = planned.map(({ code }) => code);
  const codes = chosen.length > 0 ? chosen : usual;
  const names = new Map([...named, ...planned].map((town) => [town.code, town]));
  const nameOf = (code: string) => {
    const town = names.get(code);
    return (english ? town?.nameEn : town?.name) ?? code;
  };
  const hits = (found.data?.search.nodes ?? []).flatMap((node) =>
    'code' in node && 'prefecture' in node ? [node as Town] : [],
  );
  const options = findOptions(query ? hits : planned, usual, codes).map(
    ({ code, name, nameEn, prefecture }) => ({
      value: code,
      label: english ? nameEn : name,
      note: [
        english ? prefecture.nameEn : prefecture.name,
        usual.includes(code) ? t.hasPlan : t.hasNoPlan,
      ].join(' · '),
    }),
  );
  return (
    <fieldset class="towns">
      <legend>{t.towns}</legend>
      <ul class="town-chips">
        {codes.map((code) => (
          <li key={code}>
            <button
              type="button"
              aria-label={t.remove(nameOf(code))}
              disabled={codes.length === 1}
              onClick={() => choose(removeTown(codes, code, usual))}
            >
              {nameOf(code)} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
        {chosen.length > 0 && (
          <li>
            <button type="button" class="plain" onClick={() => choose([])}>
              {t.usualTowns}
            </button>
          </li>
        )}
      </ul>
      <Combobox
        label={t.addTown}
        hint={t.addTownHint}
        nothing={t.nothingFound}
        chosen={null}
        options={options}
        asked={query ? found : towns}
        onOpen={() => undefined}
        onType={setWords}
        onChoose={(code) => choose(addTown(codes, code, usual))}
      />
    </fieldset>
  );
}
