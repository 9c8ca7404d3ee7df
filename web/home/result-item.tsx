import { readSnippet } from '../lib/read-snippet.js';
import { useAddress } from '../lib/use-address.js';
import { useLanguage } from '../lib/use-texts.js';
import { Name } from '../ui/name.js';
import { linkOf } from './link-of.js';
import type { FoundHit } from './result-group.js';

/** A hit: its name, its town, and where in its text the words stand. */
export function ResultItem({ hit }: { hit: FoundHit }) {
  const address = useAddress();
  const english = useLanguage() === 'en';
  const { label, snippet, node } = hit;
  const nameEn = 'nameEn' in node ? node.nameEn : 'maybeEn' in node ? node.maybeEn : null;
  const parts = readSnippet(snippet);
  const says = parts.map(({ text }) => text).join('');
  const { path, hash } = linkOf(hit);
  return (
    <li>
      <a href={address(path) + hash}>
        <Name name={label} nameEn={nameEn} />
      </a>
      <small>
        {'municipality' in node && (
          <>
            <Name {...node.municipality} />
            {says !== label && ' · '}
          </>
        )}
        {'prefecture' in node && <Name {...node.prefecture} />}
        {'publisher' in node && node.publisher}
        {says !== label && (
          <span lang={english ? 'ja' : undefined}>
            {parts.map(({ text, hit: marked }, at) =>
              // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text do not move
              marked ? <mark key={at}>{text}</mark> : text,
            )}
          </span>
        )}
      </small>
    </li>
  );
}
