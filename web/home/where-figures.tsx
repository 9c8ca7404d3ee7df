import { nameIn } from '../lib/name-in.js';
import { useAddress } from '../lib/use-address.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { HATCHES } from '../nation-views/hatches.js';
import { PrefectureTiles } from '../nation-views/prefecture-tiles.js';
import { PREFECTURES } from '../nation-views/prefectures.js';
import type { HomeQuery } from '../queries/home.js';
import { homeTexts } from './texts.js';
import './where-figures.css';

type Props = Pick<HomeQuery, 'towns' | 'read' | 'counted'> & {
  /** What a tile leads to: this indicator in its prefecture. */
  indicator: string | undefined;
};

const FILLS = {
  read: 'var(--class-5)',
  counted: 'var(--class-2)',
  noFigures: HATCHES.missing,
} as const;

const countsOf = ({ facets }: Props['towns']) =>
  new Map(facets.groups.map(({ key, count }) => [key, count]));

/** In which prefectures there are towns whose documents were read, or figures of official statistics. */
export function WhereFigures({ towns, read, counted, indicator }: Props) {
  const t = useTexts(homeTexts);
  const language = useLanguage();
  const address = useAddress();
  const [all, withDocuments, withStatistics] = [towns, read, counted].map(countsOf);
  const stateOf = (code: string): keyof typeof FILLS => {
    if (withDocuments?.has(code)) return 'read';
    return withStatistics?.has(code) ? 'counted' : 'noFigures';
  };
  const faceOf = (code: string) => {
    const prefecture = PREFECTURES.find((one) => one.code === code);
    const state = stateOf(code);
    const documents = withDocuments?.get(code);
    const link = {
      address: address('/nation', { indicator, prefecture: code }),
      words: t.heldIn(
        prefecture ? nameIn(prefecture, language) : code,
        documents ?? 0,
        withStatistics?.get(code) ?? 0,
        all?.get(code) ?? 0,
      ),
    };
    return {
      fill: FILLS[state],
      isDeep: state === 'read',
      value: documents === undefined ? undefined : t.towns(documents),
      link: state === 'noFigures' ? undefined : link,
    };
  };
  const held = PREFECTURES.map(({ code }) => stateOf(code));
  const states = (Object.keys(FILLS) as (keyof typeof FILLS)[])
    .map((state) => ({ state, count: held.filter((one) => one === state).length }))
    .filter(({ count }) => count > 0);
  return (
    <figure class="where-figures">
      <figcaption>
        <ul>
          {states.map(({ state, count }) => (
            <li key={state}>
              <svg width="24" height="14" aria-hidden="true">
                <rect width="24" height="14" fill={FILLS[state]} stroke="var(--ink-soft)" />
              </svg>{' '}
              {t[state]} <small>{t.prefectures(count)}</small>
            </li>
          ))}
        </ul>
      </figcaption>
      <PrefectureTiles label={t.whereFigures} faceOf={faceOf} />
    </figure>
  );
}
