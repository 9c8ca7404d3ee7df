import { useState } from 'preact/hooks';
import type { Language } from '../lib/language.js';
import { figureText, measureAndYear } from './cell-row.js';
import { FigureForm } from './figure-form.js';
import { type Item, isRecord } from './items.js';
import type { Answer, PrintedAt, Quoted, State } from './state.js';
import type { ReviewTexts } from './texts.js';
import { WordForm } from './word-form.js';

interface QuestionViewProps {
  item: Item & { kind: 'question' };
  answer: Answer | undefined;
  /** Takes one of the readings. */
  onPick: (number: number) => void;
  words: State['words'];
  language: Language;
  t: ReviewTexts;
}

/** What does not add up, in words, with what it could be. */
export function QuestionView(props: QuestionViewProps) {
  const { item, answer, onPick, words, language, t } = props;
  const { kind, reason, place, readings, crop } = item.question;
  return (
    <>
      <p class="doubt">
        {words.doubts[kind]?.[language]} {reason && <span lang="en">({reason})</span>}
      </p>
      <button type="button" class="cell-hold" data-cell="question" aria-current="true">
        <q lang="ja">{place.quote}</q> <small>{t.lines(place.lines)}</small>
      </button>
      {crop && (
        <img
          key={item.key}
          class="crop"
          src={`crops/${encodeURIComponent(item.key)}.png`}
          alt={t.cropOf}
          onError={({ currentTarget }) => {
            currentTarget.hidden = true;
          }}
        />
      )}
      {readings.length > 0 && (
        <>
          <h2>{t.couldBe}</h2>
          <ul class="doubts">
            {readings.map((one, i) => (
              <li key={figureText(one, language)}>
                <button type="button" onClick={() => onPick(i + 1)}>
                  <kbd>{i + 1}</kbd> {measureAndYear(one, language, t)} {figureText(one, language)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {answer?.cell && (
        <p>
          {measureAndYear(answer.cell, language, t)} {figureText(answer.cell, language)}
        </p>
      )}
    </>
  );
}

interface AnswerFormProps {
  /** Where the figure is printed. */
  place: Quoted;
  about?: string | undefined;
  /** The id of an indicator that is made of the answer. */
  newId: string;
  items: readonly Item[];
  onTake: (answer: Answer) => void;
  onLeave: () => void;
  language: Language;
  t: ReviewTexts;
}

/** A figure for a question, or for what was left out: of an indicator that is proposed, or of a new one. */
export function AnswerForm(props: AnswerFormProps) {
  const { place, about, newId, items, onTake, onLeave, language, t } = props;
  const [record, choose] = useState(about ?? '');
  const [name, setName] = useState<PrintedAt | null>(null);
  const [unit, setUnit] = useState<PrintedAt | null>(null);
  const own = { lines: place.lines, quote: place.quote };
  const records = items.filter(isRecord);
  const isNew = record === '';
  const word = (label: string, take: (word: PrintedAt) => void) => (
    <WordForm
      key={label}
      first=""
      at={own}
      page={place.page}
      onTake={take}
      {...{ label, onLeave, language, t }}
    />
  );
  return (
    <div class="answer">
      <label>
        {t.belongsTo}
        <select
          class="first-field"
          value={record}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">{t.newRecord}</option>
          {records.map(({ key, kpi }) => (
            <option key={key} value={key}>
              {kpi.name}
            </option>
          ))}
        </select>
      </label>
      {isNew && name && <p>{`${t.name}: ${name.printed}`}</p>}
      {isNew && unit && <p>{`${t.unit}: ${unit.printed}`}</p>}
      {isNew && !name && word(t.name, setName)}
      {isNew && name && !unit && word(t.unit, setUnit)}
      {(!isNew || (name && unit)) && (
        <FigureForm
          page={place.page}
          first={{ measure: 'TARGET', raw: place.quote, year: '' }}
          at={own}
          yearAt={null}
          onTake={(cell) =>
            onTake({
              ...{ answer: 'FIGURE', cell, page: place.page, record: isNew ? newId : record },
              ...(isNew && name && unit ? { words: { name, unit } } : {}),
            })
          }
          {...{ onLeave, language, t }}
        />
      )}
    </div>
  );
}
