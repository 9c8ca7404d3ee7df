import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { formatNumber } from '../lib/format-number.js';
import { searchWords } from '../lib/search-words.js';
import { useAddress } from '../lib/use-address.js';
import { useAsk } from '../lib/use-ask.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { FindTowns } from '../queries/find-towns.js';
import type { ThemeQuery } from '../queries/theme.js';
import { Combobox } from '../ui/combobox.js';
import { themesTexts } from './texts.js';
import { type ThemeView, toggleTown, writeThemeView } from './view.js';

interface Props {
  theme: NonNullable<ThemeQuery['theme']>;
  view: ThemeView;
  /** Codes of the columns. */
  shown: string[];
}

/** Which towns stand beside each other: those with policies as links, any other by its name. */
export function ThemeTowns({ theme, view, shown }: Props) {
  const t = useTexts(themesTexts);
  const language = useLanguage();
  const address = useAddress();
  const { route } = useLocation();
  const [words, setWords] = useState('');
  const query = searchWords(words);
  const found = useAsk(FindTowns, query ? { query } : null);
  const search = query ? found.data?.search : undefined;
  const hrefOf = (towns: string[]) =>
    address(`/theme/${theme.id}`, writeThemeView({ ...view, towns }));
  const options = (search?.nodes ?? []).flatMap((node) =>
    'prefecture' in node && !shown.includes(node.code)
      ? [
          {
            value: node.code,
            label: language === 'en' ? node.nameEn : node.name,
            note: language === 'en' ? node.prefecture.nameEn : node.prefecture.name,
          },
        ]
      : [],
  );
  return (
    <div class="themes-choice">
      <div>
        <p id="theme-towns">{t.towns}</p>
        <ul class="themes-towns" aria-labelledby="theme-towns">
          {theme.policies.facets.groups.map(
            ({ key, label, labelEn, count }) =>
              key && (
                <li key={key}>
                  <a
                    href={hrefOf(toggleTown(shown, key))}
                    aria-current={shown.includes(key) ? 'true' : undefined}
                  >
                    {language === 'en' ? labelEn : label}{' '}
                    <small>{t.townCount(formatNumber(count, language))}</small>
                  </a>
                </li>
              ),
          )}
          {view.towns.length > 0 && (
            <li>
              <a href={hrefOf([])}>{t.usual}</a>
            </li>
          )}
        </ul>
      </div>
      <Combobox
        label={t.addTown}
        hint={t.addTownHint}
        nothing={t.nothingFound}
        chosen={null}
        options={options}
        search={search}
        asked={found}
        onOpen={() => undefined}
        onType={setWords}
        onChoose={(code) => route(hrefOf([...shown, code]))}
      />
    </div>
  );
}
