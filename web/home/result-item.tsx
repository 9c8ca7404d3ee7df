import type { Named } from '../lib/name-in.js';
import { readSnippet } from '../lib/read-snippet.js';
import { useAddress } from '../lib/use-address.js';
import { useLanguage } from '../lib/use-texts.js';
import { Name } from '../ui/name.js';
import type { FoundHit } from './found-hit.js';
import { linkOf } from './link-of.js';

/** A hit: its name, its town, and where in its text the words stand. */
export function ResultItem({ hit }: { hit: FoundHit }) {
  const address = useAddress();
  const english = useLanguage() === 'en';
  const { label, labelEn, snippet, node } = hit;
  const parts = readSnippet(snippet);
  const says = parts.map(({ text }) => text).join('');
  const place = placeOf(node);
  const saysMore = says !== label && says !== place?.name;
  const { path, hash } = linkOf(hit);
  return (
    <li>
      <a href={address(path) + hash}>
        <Name name={label} nameEn={labelEn} />
      </a>
      <small>
        {place && <Name {...place} />}
        {place && saysMore && ' · '}
        {saysMore && (
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

/** Where a hit is from: its town, its prefecture or who published it. */
function placeOf(node: FoundHit['node']): Named | null {
  if ('prefecture' in node) return node.prefecture;
  if ('publisher' in node) return { name: node.publisher, nameEn: node.publisherEn };
  return node.municipality;
}
