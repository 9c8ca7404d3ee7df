import { useState } from 'preact/hooks';
import { chartWords } from '../comparison/chart-words.js';
import { headlineOf } from '../comparison/headline.js';
import { comparisonTexts } from '../comparison/texts.js';
import { verdictWords } from '../comparison/verdict-words.js';
import { PermanentLink } from '../frozen/permanent-link.js';
import type { Failure } from '../lib/ask.js';
import { nameIn } from '../lib/name-in.js';
import { useOrigin } from '../lib/use-origin.js';
import { useSamePage } from '../lib/use-same-page.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { CompareQuery, CompareQueryVariables } from '../queries/compare.js';
import { CopyButton } from '../ui/copy-button.js';
import { FailureNote } from '../ui/failure.js';
import { Citation } from './citation.js';
import { Cite } from './cite.js';
import { comparedTitle } from './compared-title.js';
import { CopyTable } from './copy-table.js';
import { EmbedCode } from './embed-code.js';
import { fetchFile, Refused } from './fetch-file.js';
import { TABLE_ENDINGS, tableAddress } from './file-address.js';
import { FileLink } from './file-link.js';
import { fileName } from './file-name.js';
import { QueryText } from './query-text.js';
import { saveFile } from './save-file.js';
import './take-away.css';
import { takeAwayTexts } from './texts.js';

interface Props {
  comparison: CompareQuery['compare'];
  /** What was asked. */
  variables: CompareQueryVariables;
}

/** What became of the file that was asked for last. */
interface Outcome {
  of: Props['comparison'];
  said?: string;
  failure?: Failure;
  again?: () => void;
}

/** The figures as files, the words to credit them with, and the query that gives them. */
export function TakeAway({ comparison, variables }: Props) {
  const t = useTexts(takeAwayTexts);
  const compareWords = useTexts(comparisonTexts);
  const language = useLanguage();
  const origin = useOrigin();
  const samePage = useSamePage();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { indicator, rows, unit, comparability, citation, release } = comparison;
  const words = chartWords(comparison, compareWords, language);
  const name = nameIn(indicator, language);
  // What the reader wrote over another comparison is not said of this one.
  const [written, setWritten] = useState<{ of: object; text: string } | null>(null);
  const headline = written?.of === comparison ? written.text : headlineOf(rows, words);
  const drawable = rows.some(({ cells }) => cells.some(({ value }) => value !== null));
  // Of another table nothing has been said yet.
  const { said = '', failure, again } = outcome?.of === comparison ? outcome : {};
  const perHead = variables.per === 'CAPITA';
  // A picture is in the unit of the view, a table in that of the data.
  const nameOf = (ending: string) => {
    const isPicture = ending === 'png' || ending === 'svg';
    const [measure, ...others] = variables.measures ? [variables.measures].flat() : [];
    const named = {
      ...{ indicator, years: comparison.years, release, perHead },
      measure: measure && others.length === 0 ? compareWords[measure] : undefined,
      unit: isPicture ? words.axis.label : unit,
    };
    return fileName(named, language, ending);
  };

  const cited = {
    title: comparedTitle(comparison, perHead, language),
    ...{ id: indicator.id, release, credits: citation },
  };
  const save = async (ending: string, make: () => Promise<Blob>, failed: string) => {
    setOutcome({ of: comparison, said: t.working });
    try {
      saveFile(nameOf(ending), await make());
      setOutcome({ of: comparison, said: t.saved(nameOf(ending)) });
    } catch (error) {
      const why = error instanceof Refused ? { failure: error.failure } : { said: failed };
      setOutcome({ of: comparison, ...why, again: () => save(ending, make, failed) });
    }
  };
  const compose = async () => {
    const { composeSvg } = await import('./compose-svg.js');
    const counted = language === 'en' ? indicator.countedEn : indicator.counted;
    const title = headline?.trim() || name;
    return composeSvg(comparison, words, {
      title,
      subtitle: [
        ...(title === name ? [] : [name]),
        counted,
        t.unit(words.axis.label),
        ...(perHead ? [compareWords.perHead] : []),
      ].join('　'),
      verdict: verdictWords(compareWords, comparability).title,
      cautions: comparability.reasons.map(({ message }) => message),
      source: t.source(citation),
      address: origin + samePage(release),
    });
  };
  const makePng = async () => (await import('./write-picture.js')).writePng(await compose());
  const makeSvg = async () => (await import('./write-picture.js')).writeSvg(await compose());

  return (
    <section class="take-away" aria-labelledby="take-away">
      <h2 id="take-away" tabIndex={-1}>
        {t.title}
      </h2>
      <div class="take-away-files">
        {TABLE_ENDINGS.map((ending) => {
          const href = tableAddress(ending, variables, { release, language });
          const get = () => save(ending, () => fetchFile(href), t.tableFailed);
          const file = { href, name: nameOf(ending), label: t[ending], save: get };
          return <FileLink key={ending} {...file} />;
        })}
        <button
          type="button"
          disabled={!drawable}
          onClick={() => save('png', makePng, t.pngFailed)}
        >
          {t.png}
        </button>
        <button
          type="button"
          disabled={!drawable}
          onClick={() => save('svg', makeSvg, t.svgFailed)}
        >
          {t.svg}
        </button>
        <span role="status">{said}</span>
      </div>
      <label class="take-away-headline">
        {t.headline}
        <input
          type="text"
          maxLength={200}
          value={headline ?? ''}
          placeholder={name}
          onInput={({ currentTarget }) => setWritten({ of: comparison, text: currentTarget.value })}
        />
      </label>
      {failure && again && <FailureNote failure={failure} again={again} />}
      <p class="take-away-copies">
        <CopyButton label={t.copyLink} text={() => location.href} />{' '}
        <CopyTable comparison={comparison} />
      </p>
      <p class="take-away-note">{t.tableNote}</p>
      <Citation cited={cited} />
      <PermanentLink release={release} />
      <Cite {...cited} />
      <EmbedCode title={cited.title} release={release} />
      <QueryText variables={variables} />
    </section>
  );
}
