import { useLocation } from 'preact-iso';
import { writeAddress } from '../lib/address.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { Group } from './options-of.js';
import { choiceTexts } from './texts.js';

interface Props {
  /** The towns that have any, with the counts of all other choices. */
  facet: { groupCount: number; groups: readonly Group[] } | undefined;
  chosen: readonly string[];
}

/** Any number of towns: each a link that takes it in or out, so that it needs no script. */
export function TownsChoice({ facet, chosen }: Props) {
  const t = useTexts(choiceTexts);
  const english = useLanguage() === 'en';
  const { path, query } = useLocation();
  const addressOf = (towns: readonly string[]) =>
    writeAddress(path, { ...query, towns: towns.join(','), after: undefined });
  const groups = (facet?.groups ?? []).filter(({ key }) => key !== null);
  const left = (facet?.groupCount ?? 0) - groups.length;
  return (
    <nav class="towns-choice" aria-label={t.towns}>
      <ul>
        <li>
          <a href={addressOf([])} rel="nofollow" aria-current={chosen.length === 0 || undefined}>
            {t.allTowns}
          </a>
        </li>
        {groups.map(({ key, label, labelEn, count }) => {
          const code = key ?? '';
          const isChosen = chosen.includes(code);
          const others = chosen.filter((one) => one !== code);
          return (
            <li key={code}>
              <a
                href={addressOf(isChosen ? others : [...chosen, code])}
                rel="nofollow"
                aria-current={isChosen || undefined}
              >
                {t.counted(english ? labelEn : label, count)}
              </a>
            </li>
          );
        })}
        {left > 0 && <li>{t.moreTowns(left)}</li>}
      </ul>
    </nav>
  );
}
