import type { Failure } from '../lib/ask.js';
import { useMissing } from '../lib/given.js';
import { usePageTitle } from '../lib/use-page-title.js';
import { usePlace } from '../lib/use-place.js';
import { useSamePage } from '../lib/use-same-page.js';
import { useTexts } from '../lib/use-texts.js';
import { appTexts } from './texts.js';

/** Whatever page was wanted: there is nothing of a release that the server does not hold. */
export function UnknownRelease({ release, near }: { release: string; near: Failure['nearest'] }) {
  const t = useTexts(appTexts);
  const samePage = useSamePage();
  const { embedded } = usePlace();
  usePageTitle(t.unknownRelease);
  useMissing();
  return (
    <>
      <h1>{t.unknownRelease}</h1>
      <p>
        {t.askedRelease} <code>{release}</code>
      </p>
      <p>{t.releaseGone}</p>
      <p>
        <a href={samePage(null)}>{t.toCurrent}</a>
      </p>
      {!embedded && near && near.length > 0 && (
        <>
          <p>{t.otherReleases}</p>
          <ul>
            {near.map(({ name }) => (
              <li key={name}>
                <a href={samePage(name)}>
                  <code>{name}</code>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
