import { type Fault, faultOf } from './faults.js';
import { type FileProblem, FileProblems } from './file-problems.js';

/** Controls but tab and line ends, marks that turn the direction of writing, a BOM inside of the text, a lost character. */
const REFUSED = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/gu;
/** A damaged file may have one in each cell. */
const MOST_LISTED = 100;

/** Throws where the text has characters that no table has, with each of their places; `allowed` are not minded. */
export function refuseCharacters(file: string, text: string, allowed: string): void {
  const problems: FileProblem[] = [];
  let row = 1;
  let next = text.indexOf('\n');
  for (const { 0: sign, index } of text.matchAll(REFUSED)) {
    if (allowed.includes(sign)) continue;
    for (; next !== -1 && next < index; next = text.indexOf('\n', next + 1)) row += 1;
    problems.push(faultOf(file, faultIn(sign), nameOf(sign), { row }));
    if (problems.length === MOST_LISTED) break;
  }
  if (problems.length > 0) throw new FileProblems(problems);
}

function faultIn(sign: string): Fault {
  if (sign === '\0') return 'NUL_BYTES';
  return sign === '\ufffd' ? 'LOST_CHARACTER' : 'CONTROL_CHARACTER';
}

const nameOf = (sign: string) =>
  `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
