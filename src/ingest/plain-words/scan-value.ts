/** What is wrong in a line, and at which column, counted from 0. */
export interface Slip {
  at: number;
  message: string;
}

/** Characters that mean something of their own where a text begins. */
const RESERVED = /^[@`%*&!?|>,\]}]/;
const CLOSING: Record<string, string> = { '[': ']', '{': '}' };
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
const shortened = (text: string) => (text.length > 24 ? `${text.slice(0, 23)}…` : text);
const inQuotes = (why: string, text: string) =>
  `${why}: put the whole text in quotes, ${quoted(shortened(text.trim()))}`;

/** What is wrong with a value that stands in `line` from `at` to its end; null where nothing is. */
export function scanValue(line: string, at: number): Slip | null {
  const text = line.slice(at).trimEnd();
  const [first = ''] = text;
  if (first === '' || first === '#' || /^[|>][+-]?\d?$/.test(text)) return null;
  if (first === "'" || first === '"') return scanQuoted(line, at);
  if (first in CLOSING) return scanBracketed(line, at);
  if (/^- [a-z]\w*:/.test(text)) {
    return { at, message: 'a list begins in a line of its own: begin a new line before the dash' };
  }
  if (RESERVED.test(text) || /^[-?] /.test(text)) {
    return { at, message: inQuotes(`${first} cannot begin a text`, text) };
  }
  return scanPlain(line, at, text);
}

function scanPlain(line: string, at: number, text: string): Slip | null {
  const plain = text.replace(/\s#.*$/, '');
  const colon = /:(?=\s|$)/.exec(plain);
  if (!colon) return null;
  const message = inQuotes('a colon inside of a text parts it', plain);
  return { at: line.indexOf(plain, at) + colon.index, message };
}

/** The place behind the closing quotation mark; -1 where there is none. */
function endOfQuoted(line: string, at: number): number {
  const mark = line[at];
  for (let i = at + 1; i < line.length; i++) {
    if (mark === '"' && line[i] === '\\') i++;
    else if (mark === "'" && line[i] === "'" && line[i + 1] === "'") i++;
    else if (line[i] === mark) return i + 1;
  }
  return -1;
}

function scanQuoted(line: string, at: number): Slip | null {
  const mark = line[at];
  const end = endOfQuoted(line, at);
  if (end < 0)
    return {
      at,
      message: `the quotation mark ${mark} is not closed: write ${mark} at the end of the text`,
    };
  const rest = line.slice(end);
  if (/^\s*(#.*)?$/.test(rest)) return null;
  const message = `text stands behind the closing ${mark}: put all of it between the quotation marks${mark === "'" ? ", and write '' for a ' inside" : ''}`;
  return { at: end, message };
}

/** A list or an entry in brackets: each is closed on its line, and parts are told by commas. */
function scanBracketed(line: string, at: number): Slip | null {
  const open: Bracket[] = [];
  let colons = 0;
  for (let i = at; i < line.length; i++) {
    const char = line[i] ?? '';
    const begins = /[[{,:]\s*$/.test(line.slice(at, i));
    if ((char === "'" || char === '"') && begins) {
      const end = endOfQuoted(line, i);
      if (end < 0)
        return {
          at: i,
          message: `the quotation mark ${char} is not closed: write ${char} at the end of the text`,
        };
      i = end - 1;
    } else if (char in CLOSING) {
      open.push({ bracket: char, at: i });
      colons = 0;
    } else if (char === ']' || char === '}') {
      const last = open.pop();
      if (CLOSING[last?.bracket ?? ''] !== char) return last ? mismatch(char, i, last, open) : null;
      if (open.length === 0) return behindBrackets(line, at, i + 1);
      colons = 1;
    } else if (char === ',') colons = 0;
    else if (char === ':' && /^[\s,}\]]|^$/.test(line.slice(i + 1))) {
      colons++;
      if (open.at(-1)?.bracket === '[') return notClosed(open.at(-1) as Bracket);
      if (colons > 1)
        return {
          at: i,
          message: 'a colon inside of a text parts it: put the whole text in quotes',
        };
    } else if (begins && RESERVED.test(char)) {
      return { at: i, message: `${char} cannot begin a text: put the whole text in quotes` };
    }
  }
  const last = open.at(-1);
  return last ? notClosed(last) : null;
}

interface Bracket {
  bracket: string;
  at: number;
}

const notClosed = ({ bracket, at }: Bracket): Slip => {
  return { at, message: `${bracket} is not closed: write ${CLOSING[bracket]} where its end is` };
};

/** A closing bracket that is not the one of the last opened: that is open still, or this one too many. */
function mismatch(char: string, at: number, last: Bracket, outer: readonly Bracket[]): Slip {
  const closesOuter = outer.some(({ bracket }) => CLOSING[bracket] === char);
  return closesOuter
    ? notClosed(last)
    : { at, message: `${char} closes nothing: it is one too many` };
}

function behindBrackets(line: string, at: number, end: number): Slip | null {
  const rest = line.slice(end);
  if (/^\s*(#.*)?$/.test(rest)) return null;
  const next = rest.trim()[0] ?? '';
  if (/[\]}]/.test(next))
    return {
      at: line.indexOf(next, end),
      message: `${next} closes nothing: it is one too many`,
    };
  return { at, message: inQuotes(`${line[at]} cannot begin a text`, line.slice(at)) };
}
