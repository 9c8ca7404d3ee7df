import { useState } from 'preact/hooks';
import { searchWords } from '../lib/search-words.js';
import { useAsk } from '../lib/use-ask.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { CompareQuery } from '../queries/compare.js';
import { FindTowns } from '../queries/find-towns.js';
import { Towns } from '../queries/towns.js';
import { Combobox } from '../ui/combobox.js';
import { FailureNote } from '../ui/failure.js';
import { compareTexts } from './texts.js';
import { TownChips } from './town-chips.js';
import { addTown, findOptions, removeTown, type Town, withHolders } from './town-list.js';
import { useFigureCounts } from './use-figure-counts.js';

type Named = Pick<Town, 'code' | 'name' | 'nameEn'>;

interface Props {
  /** What is compared: id, name or alias. */
  indicator: string;
  /** Codes; none means all towns with plan documents. */
  chosen: string[];
  /** The towns of the answer, which know their names. */
  named: Named[];
  /** How each town that was asked for was read. */
  resolved: CompareQuery['compare']['resolved'];
  choose: (codes: string[]) => void;
}

/** The towns that are compared, and a field to add any other. */
export function TownChoice({ indicator, chosen, named, resolved, choose }: Props) {
  const t = useTexts(compareTexts);
  const english = useLanguage() === 'en';
  const [words, setWords] = useState('');
  const [opened, setOpened] = useState(false);
  const towns = useAsk(Towns, {});
  const planned = towns.data?.municipalities.nodes ?? [];
  const query = searchWords(words);
  const found = useAsk(FindTowns, query ? { query } : null);
  const usual = planned.map(({ code }) => code);
  const codes = chosen.length > 0 ? chosen : usual;
  const asked = resolved.map(({ asked, municipality }) => ({ ...municipality, code: asked }));
  const names = new Map<string, Named>(
    [...asked, ...named, ...planned].map((town) => [town.code, town]),
  );
  // Of a ward or a town that is no more another one answers.
  const others = resolved.filter(
    ({ asked, by, municipality }) =>
      codes.includes(asked) && asked !== municipality.code && by !== 'NAME' && by !== 'OTHER_CODE',
  );
  const nameOf = (code: string) => {
    const town = names.get(code);
    return (english ? town?.nameEn : town?.name) ?? code;
  };
  const search = query ? found.data?.search : undefined;
  const hits = (search?.nodes ?? []).flatMap((node) =>
    'prefecture' in node ? [node as Town] : [],
  );
  const typed = words.trim() !== '';
  const counts = useFigureCounts(
    indicator,
    opened ? (typed ? hits.map(({ code }) => code) : null) : undefined,
  );
  // Of no town it is said that it has none, as long as those are not known that have.
  const documents = (code: string) => (usual.includes(code) ? t.hasPlan : t.hasNoPlan);
  const figures = (code: string) => t.figuresOf(counts?.get(code)?.count ?? 0);
  const offered = typed ? hits : withHolders(planned, counts);
  const options = findOptions(offered, codes).map(({ code, name, nameEn, prefecture }) => ({
    value: code,
    label: english ? nameEn : name,
    note: [
      prefecture && (english ? prefecture.nameEn : prefecture.name),
      towns.data && documents(code),
      counts && figures(code),
    ]
      .filter(Boolean)
      .join(' · '),
  }));
  return (
    <fieldset class="towns">
      <legend>{t.towns}</legend>
      {towns.failure && <FailureNote failure={towns.failure} again={towns.again} />}
      <TownChips
        codes={codes}
        nameOf={nameOf}
        remove={(code) => choose(removeTown(codes, code, usual))}
        reset={chosen.length > 0 ? () => choose([]) : null}
      />
      {others.map(({ asked, message }) => (
        <p key={asked} class="town-note">
          {message}
        </p>
      ))}
      <Combobox
        label={t.addTown}
        hint={t.addTownHint}
        nothing={hits.length > 0 ? t.alreadyCompared : undefined}
        chosen={null}
        options={options}
        search={search}
        // A failure of the towns stands above already.
        asked={query || towns.failure ? found : towns}
        disabled={chosen.length === 0 && !towns.data}
        onOpen={() => setOpened(true)}
        onType={setWords}
        onChoose={(code) => choose(addTown(codes, code, usual))}
      />
    </fieldset>
  );
}
