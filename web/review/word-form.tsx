import { useId, useState } from 'preact/hooks';
import type { Language } from '../lib/language.js';
import { askPlace, type ReadAs } from './ask-server.js';
import { Places } from './cell-row.js';
import type { Place, PrintedAt } from './state.js';
import type { ReviewTexts } from './texts.js';
import { useCheck } from './use-check.js';

interface WordFormProps {
  label: string;
  page: number;
  first: string;
  at: Place | null;
  /** What must be read in the words besides. */
  as?: ReadAs | undefined;
  onTake: (word: PrintedAt) => void;
  onLeave: () => void;
  language: Language;
  t: ReviewTexts;
}

/** Words as they are printed on the page, which must be there. */
export function WordForm(props: WordFormProps) {
  const { label, page, first, at, as, onTake, onLeave, language, t } = props;
  const [typed, type] = useState(first);
  const said = useId();
  const ask = () => askPlace(typed, page, at?.lines[0], as);
  const { answer: found, refusal, askNow } = useCheck(typed, ask);
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        askNow().then((answer) => {
          if (!answer?.at || answer.read === null) return;
          onTake({ printed: answer.at.quote, at: answer.at });
        });
      }}
      onKeyDown={(event) => event.key === 'Escape' && onLeave()}
    >
      <label>
        {`${label}: ${t.asPrinted}`}
        <input
          class="first-field"
          lang="ja"
          value={typed}
          aria-describedby={said}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </label>
      <div id={said} role="status" class="said">
        {refusal && <p class="refused">{refusal[language]}</p>}
        {found?.at && found.read && <p>{`${t.reads}: ${found.read}`}</p>}
        {found?.at && <Places at={[found.at]} t={t} />}
        {found?.at && found.read === null && <p class="refused">{t.notRead(typed)}</p>}
        {typed !== '' && found && !found.at && <p class="refused">{t.notThere(typed)}</p>}
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
