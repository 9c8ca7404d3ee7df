import { useState } from 'preact/hooks';
import { nameIn } from '../lib/name-in.js';
import { useAsk } from '../lib/use-ask.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { TownPeers } from '../queries/town-peers.js';
import { FailureNote } from '../ui/failure.js';
import { figureText } from '../ui/figure-text.js';
import { Progress } from '../ui/progress.js';
import { findStanding } from './find-standing.js';
import { prefectureName } from './prefectures.js';
import type { Standings } from './standings.js';
import { nationTexts } from './texts.js';

interface Props {
  code: string;
  standings: Standings;
  unit: string;
  format: (value: number) => string;
  toggle: (code: string) => void;
}

/** The towns that are most like one, each with its figure; asked for when they are unfolded. */
export function Peers({ code, standings, unit, format, toggle }: Props) {
  const t = useTexts(nationTexts);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const { data, failure, slow, again } = useAsk(TownPeers, open ? { code } : null);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t.peers}</summary>
      <Progress shown={slow} />
      {failure && <FailureNote failure={failure} again={again} />}
      {data && data.peers.peers.length === 0 && (
        <p>{language === 'en' ? data.peers.noteEn : data.peers.note}</p>
      )}
      <ul>
        {data?.peers.peers.map(({ municipality }) => {
          const found = findStanding(standings, municipality.code);
          return (
            <li key={municipality.code}>
              <button type="button" class="plain" onClick={() => toggle(municipality.code)}>
                {nameIn(municipality, language)}
              </button>{' '}
              <small>{prefectureName(municipality.code, language)}</small>{' '}
              {found
                ? figureText(found.standing.figure, language, format, unit)
                : standings.names.has(municipality.code)
                  ? t.noValue
                  : t.notHere}
              {found?.standing.rank != null && <small> {t.place(found.standing.rank)}</small>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
