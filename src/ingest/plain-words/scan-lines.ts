import { type Slip, scanValue } from './scan-value.js';

/** A fault of a file, at its line and column, counted from 1. */
export interface LineFault {
  line: number;
  column: number;
  message: string;
}

/** What lines may belong to: the column where it begins, and whether it is a list. */
interface Level {
  column: number;
  isList: boolean;
}

/** Where the scan stands. */
interface State {
  levels: Level[];
  /** The last line ended in a key without a value: something deeper may follow. */
  opened: boolean;
  /** The lines deeper than this column are of a text that was begun with | or >. */
  blockText: number | null;
}

const KEY = /^(?:[^\s:'"{}[\],#&*!|>%@`-][^:\s]*|'[^']*'|"[^"]*")\s*:(?=\s|$)/;
const WORD = '[A-Za-z$][A-Za-z]*';
const LIST_SIGN = /^[ー－―–—・●*•](?=\s|\S+\s*:)/;

/**
 * The first line of a file of facts that is not written as such files are: a key, a colon and a
 * value; lists by "- "; what belongs together begins in one column. It is asked where YAML cannot
 * read a file, because its own account begins where it gives up and not where the slip is. Files
 * that can be read have no fault.
 */
export function scanLines(text: string): LineFault | null {
  const state: State = { levels: [], opened: true, blockText: null };
  for (const [i, written] of text.split('\n').entries()) {
    const slip = scanLine(written.replace(/\r$/, ''), state);
    if (slip) return { line: i + 1, column: slip.at + 1, message: slip.message };
  }
  return null;
}

function scanLine(line: string, state: State): Slip | null {
  const indent = /^ */.exec(line)?.[0].length ?? 0;
  if (line.trim() === '' || /^\s*#/.test(line)) return null;
  if (state.blockText !== null && indent > state.blockText) return null;
  state.blockText = null;
  if (/^(?:---|\.\.\.)(?:\s|$)/.test(line)) {
    Object.assign(state, { levels: [], opened: true });
    return null;
  }
  if (/^[\t\u3000\u00a0]/.test(line.slice(indent))) return wrongBlank(line, indent);
  let at = indent;
  while (/^-(?:\s|$)/.test(line.slice(at))) {
    const slip = enter({ column: at, isList: true }, state);
    if (slip) return slip;
    at += /^-\s*/.exec(line.slice(at))?.[0].length ?? 1;
    state.opened = true;
    if (line.slice(at) === '') return null;
  }
  return scanEntry(line, at, at > indent, state);
}

function wrongBlank(line: string, at: number): Slip {
  const what =
    { '\t': 'a tab', '\u3000': 'a full-width blank' }[line[at] ?? ''] ?? 'a no-break blank';
  const message = `${what}; use blanks of the usual width, two for each step to the right`;
  return { at, message };
}

/** What stands behind the blanks and dashes of a line: a key with its value, or an item of a list. */
function scanEntry(line: string, at: number, isItem: boolean, state: State): Slip | null {
  const rest = line.slice(at);
  const key = KEY.exec(rest)?.[0];
  if (!key) {
    const parent = state.levels.at(-1)?.column ?? -1;
    const continues = !isItem && !state.opened && at > parent;
    return continues ? null : withoutKey(line, at, isItem, state);
  }
  const slip = enter({ column: at, isList: false }, state);
  if (slip) return slip;
  const start = at + key.length + (/^\s*/.exec(line.slice(at + key.length))?.[0].length ?? 0);
  const value = line.slice(start).replace(/^#.*$/, '').trim();
  state.opened = value === '';
  if (/^[|>][+-]?\d?$/.test(value)) state.blockText = at;
  return scanValue(line, start);
}

/** A line without a key is an item of a list; otherwise a dash, a colon or a blank is missing. */
function withoutKey(line: string, at: number, isItem: boolean, state: State): Slip | null {
  const rest = line.slice(at);
  const found = (pattern: string) => new RegExp(`^(${WORD})${pattern}`).exec(rest)?.[1];
  if (new RegExp(`^-${WORD}\\s*:`).test(rest)) {
    return { at, message: 'a blank is missing after the dash: "- " begins an item of a list' };
  }
  if (LIST_SIGN.test(rest)) {
    return { at, message: `${rest[0]} begins no item of a list: write "- "` };
  }
  if (/^｛\s*[a-z]/.test(rest)) return { at, message: 'the bracket is full-width: write {' };
  const wide = found('\\s*：');
  if (wide)
    return { at: at + rest.indexOf('：'), message: `the colon is full-width: write "${wide}: "` };
  const close = found(':(?=[^\\s/])');
  if (close)
    return {
      at: at + close.length,
      message: `a blank is missing after the colon: write "${close}: "`,
    };
  const bare = found(isItem ? '(?=\\s+\\S)' : '(?=\\s|$)');
  if (bare && /^[a-z]/.test(bare)) {
    return { at: at + bare.length, message: `a colon is missing: write "${bare}: "` };
  }
  if (!isItem && !state.opened) {
    const shown = rest.trim().slice(0, 24);
    const message = `"${shown}" is neither a key with a colon nor an item of a list: write "key: text" or "- text"`;
    return { at, message };
  }
  state.opened = false;
  return scanValue(line, at);
}

/** Goes to the level that a line is of; a slip where none begins in its column. */
function enter(level: Level, state: State): Slip | null {
  const { column: at, isList } = level;
  const { levels } = state;
  const top = levels.at(-1);
  if (state.opened && (!top || at > top.column || (isList && !top.isList && at === top.column))) {
    levels.push(level);
    return null;
  }
  const columns = levels.map(({ column }) => column + 1);
  while ((levels.at(-1)?.column ?? -1) > at) levels.pop();
  // A list may begin in the column of the key that holds it.
  if (!isList && levels.at(-1)?.isList && levels.at(-2)?.column === at) levels.pop();
  const here = levels.at(-1);
  if (here?.column === at && here.isList === isList) return null;
  const near = [...new Set(columns)]
    .filter((one) => Math.abs(one - at - 1) <= 4)
    .sort((a, b) => a - b);
  const wanted = near.length > 0 ? near.join(' or ') : String((top?.column ?? 0) + 1);
  return {
    at,
    message: `begins in column ${at + 1}, where nothing above begins: what belongs together begins in one column (${wanted})`,
  };
}
