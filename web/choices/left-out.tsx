import { useLocation } from 'preact-iso';
import { useTexts } from '../lib/use-texts.js';
import { choiceTexts } from './texts.js';

/** So much of a word is told that somebody has written into an address. */
const LONGEST = 80;

/** What the address asks a list for in vain: parameters that were read, of which nothing came. */
export function LeftOut({ read }: { read: Readonly<Record<string, unknown>> }) {
  const t = useTexts(choiceTexts);
  const { query } = useLocation();
  const names = Object.keys(read).filter((name) => read[name] === null && query[name]);
  if (names.length === 0) return null;
  return (
    <div role="alert" class="failure">
      {names.map((name) => (
        <p key={name}>{t.leftOut(`${name}=${query[name]?.slice(0, LONGEST)}`)}</p>
      ))}
    </div>
  );
}
