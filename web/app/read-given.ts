import { unfold } from '../lib/folded.js';
import type { Given } from '../lib/given.js';

/** What the server has rendered the page with; nothing where it has not. */
export function readGiven(): Given {
  const text = document.getElementById('given')?.textContent;
  return text ? (unfold(JSON.parse(text)) as Given) : { answers: {}, origin: null };
}
