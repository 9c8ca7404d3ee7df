import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { writeAddress } from '../lib/address.js';
import { LONGEST } from '../lib/search-words.js';
import './filter.css';

/** Between two letters nobody wants an answer. */
const PAUSE = 250;

interface Props {
  label: string;
  hint?: string;
}

/** A search field whose words stand in the address as `q`, so that a link shows the same again. */
export function Filter({ label, hint }: Props) {
  const { path, query, route } = useLocation();
  const words = query.q ?? '';
  const [text, setText] = useState(words);
  // The words that the field took from the address or wrote into it: what differs was typed since.
  const known = useRef(words);
  useLayoutEffect(() => {
    if (words === known.current) return;
    known.current = words;
    setText(words);
  }, [words]);
  useEffect(() => {
    if (text === words) return;
    const timer = setTimeout(() => {
      known.current = text;
      route(writeAddress(path, { ...query, q: text, after: undefined }), true);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text, words, path, query, route]);
  return (
    <search class="filter">
      <label>
        {label}
        <input
          type="search"
          autocomplete="off"
          maxLength={LONGEST}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      {hint && <p class="filter-hint">{hint}</p>}
    </search>
  );
}
