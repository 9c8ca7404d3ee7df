import { useState } from 'preact/hooks';
import { nameIn } from '../lib/name-in.js';
import { searchWords } from '../lib/search-words.js';
import { useAsk } from '../lib/use-ask.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { nationTexts } from '../nation-views/texts.js';
import { FindTowns, type FindTownsQuery } from '../queries/find-towns.js';
import { Combobox } from '../ui/combobox.js';

type Found = FindTownsQuery['search']['nodes'][number];
type Town = Extract<Found, { code: string }>;

const isTown = (node: Found): node is Town => 'prefecture' in node;

/** Finds a town by name or reading, marks it, and so takes the list to it. */
export function TownSearch({ mark }: { mark: (code: string) => void }) {
  const t = useTexts(nationTexts);
  const language = useLanguage();
  const [words, setWords] = useState('');
  const query = searchWords(words);
  const found = useAsk(FindTowns, query ? { query } : null);
  const search = query ? found.data?.search : undefined;
  const options = (search?.nodes ?? []).filter(isTown).map((town) => ({
    value: town.code,
    label: nameIn(town, language),
    note: nameIn(town.prefecture, language),
  }));
  return (
    <search class="nation-find">
      <Combobox
        label={t.find}
        hint={t.findHint}
        search={search}
        chosen={null}
        options={options}
        asked={found}
        onOpen={() => undefined}
        onType={setWords}
        onChoose={mark}
      />
    </search>
  );
}
