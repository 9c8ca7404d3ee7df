import type { Failure } from '../lib/ask.js';
import { useSamePage } from '../lib/use-same-page.js';
import { useTexts } from '../lib/use-texts.js';
import './failure.css';
import { Nearest } from './nearest.js';
import { uiTexts } from './texts.js';

/** What went wrong, in words, with what a reader needs to ask about it. */
export function FailureNote({ failure, again }: { failure: Failure; again: () => void }) {
  const t = useTexts(uiTexts);
  const samePage = useSamePage();
  // In an address a field of a filter is called by its own name.
  const argument = failure.argument?.replace(/^filter\./, '') ?? '';
  const words: Record<string, string> = {
    NO_CONNECTION: t.noConnection,
    TOO_MANY_REQUESTS: t.tooMany,
    DATABASE_UNAVAILABLE: t.unavailable,
    UNKNOWN_INDICATOR: t.unknownIndicator,
    UNKNOWN_MUNICIPALITY: t.unknownTown,
    AMBIGUOUS_MUNICIPALITY: t.ambiguousTown,
    QUERY_TOO_COMPLEX: t.tooComplex,
    UNKNOWN_RELEASE: t.unknownRelease,
    'BAD_USER_INPUT per': t.notPerHead,
    BAD_CURSOR: t.badCursor,
    BAD_USER_INPUT: t.badValue(argument),
  };
  const ofOthers = failure.code.startsWith('UNKNOWN_') ? t.unknownValue(argument) : undefined;
  const known = words[`${failure.code} ${failure.argument}`] ?? words[failure.code] ?? ofOthers;
  return (
    <div role="alert" class="failure">
      <p>{known ?? t.refused}</p>
      {known && (
        <Nearest near={failure.nearest ?? []} ofIndicators={failure.code === 'UNKNOWN_INDICATOR'} />
      )}
      {!known && failure.message && <p lang="en">{failure.message}</p>}
      {failure.requestId && (
        <p class="failure-id">
          {t.requestId}: <code>{failure.requestId}</code> ({failure.code})
        </p>
      )}
      {failure.code === 'UNKNOWN_RELEASE' ? (
        <p>
          <a href={samePage(null)}>{t.toCurrent}</a>
        </p>
      ) : (
        <button type="button" onClick={again}>
          {t.again}
        </button>
      )}
    </div>
  );
}
