import { useState } from 'preact/hooks';
import type { Language } from '../lib/language.js';
import { figureText } from './cell-row.js';
import { FigureForm } from './figure-form.js';
import { type Item, isRecord } from './items.js';
import type { Answer, PrintedAt, Quoted, State } from './state.js';
import type { ReviewTexts } from './texts.js';
import { WordForm } from './word-form.js';

interface QuestionViewProps {
  item: Item & { kind: 'question' };
  answer: Answer | undefined;
  words: State['words'];
  language: Language;
  t: ReviewTexts;
}

/** What does not add up, in words, with what it could be. */
export function QuestionView({
  item: { question },
  answer,
  words,
  language,
  t,
}: QuestionViewProps) {
  const { kind, reason, place, readings } = question;
  return (
    <>
      <p class="doubt">
        {words.doubts[kind]?.[language]} {reason && <span lang="en">({reason})</span>}
      </p>
      <button type="button" class="cell-hold" data-cell="question" aria-current="true">
        <q lang="ja">{place.quote}</q> <small>{t.lines(place.lines)}</small>
      </button>
      {readings.length > 0 && (
        <>
          <h3>{t.couldBe}</h3>
          <ul>
            {readings.map((one) => (
              <li key={figureText(one, language)}>{figureText(one, language)}</li>
            ))}
          </ul>
        </>
      )}
      {answer?.cell && (
        <p>
          {figureText(answer.cell, language)} · {answer.cell.year ?? t.noYear}
        </p>
      )}
    </>
  );
}

interface AnswerFormProps {
  /** Where the figure is printed. */
  place: Quoted;
  about: string | null;
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
      {...{ label, onLeave, t }}
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
