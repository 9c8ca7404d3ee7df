import { useState } from 'preact/hooks';
import { chartWords } from '../compare/chart-words.js';
import { compareTexts } from '../compare/texts.js';
import { ask } from '../lib/ask.js';
import { unitName } from '../lib/units.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { CellSources } from '../queries/operations.js';
import type { CompareQuery, CompareQueryVariables } from '../queries/types.js';
import { CopyButton } from '../ui/copy-button.js';
import { toCsv } from './csv.js';
import { longForm } from './long-form.js';
import { QueryText } from './query-text.js';
import { saveFile } from './save-file.js';
import './take-away.css';
import { takeAwayTexts } from './texts.js';

interface Props {
  comparison: CompareQuery['compare'];
  /** What was asked. */
  variables: CompareQueryVariables;
}

/** The figures as files, the words to credit them with, and the query that gives them. */
export function TakeAway({ comparison, variables }: Props) {
  const t = useTexts(takeAwayTexts);
  const compareWords = useTexts(compareTexts);
  const language = useLanguage();
  const [said, setSaid] = useState('');
  const { indicator, rows, unit, comparability, citation, release } = comparison;
  const drawable = rows.some(({ cells }) => cells.some(({ value }) => value !== null));
  const fileName = (ending: string) => `machikurabe-${indicator.id}-${release}.${ending}`;

  const save = async (ending: string, make: () => Promise<Blob>) => {
    setSaid(t.working);
    try {
      saveFile(fileName(ending), await make());
      setSaid(t.saved(fileName(ending)));
    } catch (error) {
      setSaid(error instanceof Refused ? error.message : t.failed);
    }
  };
  const makeCsv = async () => {
    const { indicator, municipalities, years, measures } = variables;
    const answer = await ask(CellSources, { indicator, municipalities, years, measures });
    if (answer.failure) throw new Refused(answer.failure.message ?? answer.failure.code);
    const lines = longForm(comparison, answer.data.compare, language);
    return new Blob([toCsv(lines)], { type: 'text/csv;charset=utf-8' });
  };
  const compose = async () => {
    const { composeSvg } = await import('./compose-svg.js');
    const english = language === 'en';
    const counted = english ? indicator.countedEn : indicator.counted;
    return composeSvg(comparison, chartWords(comparison, compareWords, language), {
      title: english ? indicator.nameEn : indicator.name,
      subtitle: `${counted}　${t.unit(unitName(unit, language))}`,
      verdict: [
        compareWords[comparability.level],
        ...comparability.reasons.map(({ message }) => message),
      ]
        .slice(0, 2)
        .join(': '),
      source: t.source(citation),
    });
  };
  const makeSvg = async () => {
    const [svg, { writeSvg }] = await Promise.all([compose(), import('./write-picture.js')]);
    return writeSvg(svg);
  };
  const makePng = async () => {
    const [svg, { writePng }] = await Promise.all([compose(), import('./write-picture.js')]);
    return writePng(svg);
  };

  return (
    <section class="take-away" aria-labelledby="take-away">
      <h2 id="take-away" tabIndex={-1}>
        {t.title}
      </h2>
      <div class="take-away-files">
        <button type="button" onClick={() => save('csv', makeCsv)}>
          {t.csv}
        </button>
        <button type="button" disabled={!drawable} onClick={() => save('png', makePng)}>
          {t.png}
        </button>
        <button type="button" disabled={!drawable} onClick={() => save('svg', makeSvg)}>
          {t.svg}
        </button>
        <span role="status">{said}</span>
      </div>
      <p class="take-away-note">{t.csvNote}</p>
      <p class="take-away-citation">{citation}</p>
      <CopyButton label={t.copyCitation} text={citation} />
      <QueryText variables={variables} />
    </section>
  );
}

/** The server's own words for why there is no file. */
class Refused extends Error {}
