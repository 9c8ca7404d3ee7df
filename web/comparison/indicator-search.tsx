import { useState } from 'preact/hooks';
import { searchWords } from '../lib/search-words.js';
import { unitName } from '../lib/units.js';
import { useAsk } from '../lib/use-ask.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { FindIndicators } from '../queries/find-indicators.js';
import { Indicators } from '../queries/indicators.js';
import { Combobox } from '../ui/combobox.js';
import { comparisonTexts } from './texts.js';

interface Props {
  /** What the field is called where it is not the only one of its kind. */
  label?: string;
  /** Name of what is shown now. */
  chosen: string | null;
  choose: (id: string) => void;
}

/** Finds an indicator by any of its names; offers all of them before anything is typed. */
export function IndicatorSearch({ label, chosen, choose }: Props) {
  const t = useTexts(comparisonTexts);
  const language = useLanguage();
  const english = language === 'en';
  const [words, setWords] = useState('');
  const [open, setOpen] = useState(false);
  const all = useAsk(Indicators, open ? {} : null);
  const query = searchWords(words);
  const found = useAsk(FindIndicators, query ? { query } : null);
  const search = query ? found.data?.search : undefined;
  const nodes = words.trim() ? (search?.nodes ?? []) : (all.data?.indicators.nodes ?? []);
  const options = nodes.flatMap((node) =>
    'id' in node && 'unit' in node
      ? [
          {
            value: node.id,
            label: english ? node.nameEn : node.name,
            note: [
              unitName(node.unit, language),
              t.seriesOf(node.statistics.totalCount, node.kpis.totalCount),
            ].join(' · '),
          },
        ]
      : [],
  );
  return (
    <Combobox
      label={label ?? t.search}
      hint={t.searchHint}
      search={search}
      chosen={chosen}
      options={options}
      asked={query ? found : all}
      onOpen={() => setOpen(true)}
      onType={setWords}
      onChoose={choose}
    />
  );
}
