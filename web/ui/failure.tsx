import type { Failure } from '../lib/ask.js';
import { useSamePage } from '../lib/use-same-page.js';
import { useTexts } from '../lib/use-texts.js';
import './failure.css';
import { uiTexts } from './texts.js';

/** What went wrong, in words, with what a reader needs to ask about it. */
export function FailureNote({ failure, again }: { failure: Failure; again: () => void }) {
  const t = useTexts(uiTexts);
  const samePage = useSamePage();
  const words: Record<string, string> = {
    NO_CONNECTION: t.noConnection,
    TOO_MANY_REQUESTS: t.tooMany,
    DATABASE_UNAVAILABLE: t.unavailable,
    UNKNOWN_INDICATOR: t.unknownIndicator,
    UNKNOWN_RELEASE: t.unknownRelease,
    'BAD_USER_INPUT per': t.notPerHead,
  };
  const known = words[failure.code] ?? words[`${failure.code} ${failure.argument}`];
  return (
    <div role="alert" class="failure">
      <p>{known ?? t.refused}</p>
      {known && failure.nearest?.length ? <p>{t.nearest(failure.nearest)}</p> : null}
      {!known && failure.message && <p>{failure.message}</p>}
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
