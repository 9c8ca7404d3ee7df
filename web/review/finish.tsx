import { useState } from 'preact/hooks';
import type { Language } from '../lib/language.js';
import { askSeeds, refusalOf, type SeedsWritten } from './ask-server.js';
import { type Item, type Standing, standingOf } from './items.js';
import type { Both, State } from './state.js';
import type { ReviewTexts } from './texts.js';

interface FinishProps {
  state: State;
  items: readonly Item[];
  language: Language;
  t: ReviewTexts;
}

/** Writes what was accepted to the seeds, and says what became of it. */
export function Finish({ state, items, language, t }: FinishProps) {
  const [result, show] = useState<SeedsWritten | Both | null>(null);
  const count = (standing: Standing) =>
    items.filter((item) => standingOf(item, state.review) === standing).length;
  const canWrite = state.town.hasDocument || state.review.document !== undefined;
  const write = () => askSeeds().then(show, (error: unknown) => show(refusalOf(error)));
  return (
    <>
      <p>{t.counts(count('accepted'), count('wanting'), count('rejected'), count('open'))}</p>
      <p>{canWrite ? t.seedsWhy : t.noDocument}</p>
      {canWrite && (
        <p class="buttons">
          <button type="button" class="first-field" onClick={write}>
            {t.seedsWrite}
          </button>
        </p>
      )}
      <div role="status">
        {result && 'ja' in result && <p class="refused">{result[language]}</p>}
        {result && 'written' in result && <Written {...{ result, state, language, t }} />}
      </div>
    </>
  );
}

interface WrittenProps {
  result: SeedsWritten;
  state: State;
  language: Language;
  t: ReviewTexts;
}

function Written({ result, state, language, t }: WrittenProps) {
  const { written, kept, waiting, faults } = result;
  const count = (list: string) => written.filter((id) => id.startsWith(`${list}/`)).length;
  const [kpis, cities, plans] = [count('kpis'), count('sisterCities'), count('plans')];
  const list = (title: string, lines: readonly string[]) =>
    lines.length > 0 && (
      <>
        <h2>{title}</h2>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      {list(t.faults, faults)}
      {faults.length === 0 && <p>{t.writtenTo(kpis, cities, plans, state.town.folder)}</p>}
      {list(t.keptIds, kept)}
      {list(
        t.waiting,
        waiting.map(({ record, why }) => `${record}: ${why[language]}`),
      )}
      {written.length > 0 && (
        <>
          <h2>{t.thenRun}</h2>
          <pre>{state.town.next.join('\n')}</pre>
        </>
      )}
    </>
  );
}
