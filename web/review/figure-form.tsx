import { useId, useState } from 'preact/hooks';
import type { Language } from '../lib/language.js';
import { pickTexts } from '../lib/texts.js';
import { askRead } from './ask-server.js';
import { figureText, Places } from './cell-row.js';
import type { Both, Cell, Place } from './state.js';
import type { ReviewTexts } from './texts.js';
import { useCheck } from './use-check.js';
import { LISTS, type ListWord, listTexts } from './words.js';

interface FigureFormProps {
  page: number;
  first: { measure: string; raw: string; year: string };
  at: Place | null;
  yearAt: Place | null;
  onTake: (cell: Cell) => void;
  onLeave: () => void;
  language: Language;
  t: ReviewTexts;
}

const MARK_MEANS = [
  ...['NOT_MEASURED', 'NOT_SET', 'NOT_PRINTED', 'AFTER_DOCUMENT', 'SUPPRESSED', 'NOT_APPLICABLE'],
] as const;

/** A figure as it is printed: the reader of print says at once what it reads, or why it does not. */
export function FigureForm({
  page,
  first,
  at,
  yearAt,
  onTake,
  onLeave,
  language,
  t,
}: FigureFormProps) {
  const [typed, type] = useState({ ...first, missing: '' });
  const said = useId();
  const list = pickTexts(listTexts, language);
  const ask = () => {
    const { missing, ...printed } = typed;
    return askRead({ page, ...printed, at, yearAt, ...(missing ? { missing } : {}) });
  };
  const { answer: read, refusal, askNow } = useCheck(JSON.stringify(typed), ask);
  const set = (more: Partial<typeof typed>) => type({ ...typed, ...more });
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        askNow().then((answer) => answer && 'cell' in answer && onTake(answer.cell));
      }}
      onKeyDown={(event) => event.key === 'Escape' && onLeave()}
    >
      <label>
        {t.asPrinted}
        <input
          class="first-field"
          lang="ja"
          value={typed.raw}
          aria-describedby={said}
          onInput={(event) => set({ raw: event.currentTarget.value })}
        />
      </label>
      <label>
        {t.yearAsPrinted}
        <input
          lang="ja"
          value={typed.year}
          onInput={(event) => set({ year: event.currentTarget.value })}
        />
      </label>
      <label>
        {t.measure}
        <select
          value={typed.measure}
          onChange={(event) => set({ measure: event.currentTarget.value })}
        >
          {LISTS.measure.map((one) => (
            <option key={one} value={one}>
              {list[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.means}
        <select
          value={typed.missing}
          onChange={(event) => set({ missing: event.currentTarget.value })}
        >
          <option value="">—</option>
          {MARK_MEANS.map((one) => (
            <option key={one} value={one}>
              {list[one as ListWord]}
            </option>
          ))}
        </select>
      </label>
      <div id={said} role="status" class="said">
        {refusal && <p class="refused">{refusal[language]}</p>}
        {read && <Said read={read} language={language} t={t} />}
      </div>
      <p class="buttons">
        <button type="submit">{t.save}</button>
        <button type="button" onClick={onLeave}>
          {t.cancel}
        </button>
      </p>
    </form>
  );
}

interface SaidProps {
  read: { cell: Cell } | { refused: Both };
  language: Language;
  t: ReviewTexts;
}

function Said({ read, language, t }: SaidProps) {
  if ('refused' in read) return <p class="refused">{read.refused[language]}</p>;
  const { at, yearAt, year } = read.cell;
  return (
    <>
      <p>
        {t.reads}: {figureText(read.cell, language)} · {year ?? t.noYear}
      </p>
      <Places at={yearAt ? [at, yearAt] : [at]} t={t} />
    </>
  );
}
