import { useState } from 'preact/hooks';
import type { Language } from '../lib/language.js';
import type { Item } from './items.js';
import { AnswerForm } from './question-view.js';
import type { Answer, State } from './state.js';
import type { ReviewTexts } from './texts.js';

interface LeftOutProps {
  state: State;
  items: readonly Item[];
  /** False where it was refused. */
  onBringIn: (key: string, answer: Answer) => Promise<boolean>;
  language: Language;
  t: ReviewTexts;
}

/** What was seen and is proposed as nothing, folded; a person may bring it in. */
export function LeftOut({ state, items, onBringIn, language, t }: LeftOutProps) {
  const [taken, take] = useState<number | null>(null);
  const { leftOut } = state.proposal;
  return (
    <details class="left-out">
      <summary>{t.leftOut(leftOut.length)}</summary>
      <ul>
        {leftOut.map(({ reason, place }, i) => (
          <li key={`${place.lines.join()}${place.quote}`}>
            <q lang="ja">{place.quote}</q>{' '}
            <small>
              {state.words.leftOut[reason]?.[language]} · {t.pageOf(place.page)}{' '}
              {t.lines(place.lines)}
            </small>{' '}
            {state.review.answers[`left-${i}`] ? (
              <strong>{t.broughtIn}</strong>
            ) : (
              <button type="button" onClick={() => take(i)}>
                {t.bringIn}
              </button>
            )}
            {taken === i && (
              <AnswerForm
                place={place}
                newId={`left-${i}`}
                onTake={(answer) =>
                  onBringIn(`left-${i}`, answer).then((isKept) => isKept && take(null))
                }
                onLeave={() => take(null)}
                {...{ items, language, t }}
              />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
