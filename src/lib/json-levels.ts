const QUOTE = '"'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);
const OPENING = ['[', '{'].map((sign) => sign.charCodeAt(0));
const CLOSING = [']', '}'].map((sign) => sign.charCodeAt(0));

/**
 * Whether a text of JSON has more than so many lists and objects in each other: JSON.parse takes long
 * for those. It need not be JSON; what is none is left to the parser.
 */
export function isDeeperThan(most: number, json: string): boolean {
  let levels = 0;
  for (let i = 0; i < json.length; i++) {
    const sign = json.charCodeAt(i);
    if (sign === QUOTE) i = endOfText(json, i);
    else if (CLOSING.includes(sign)) levels -= 1;
    else if (OPENING.includes(sign)) {
      levels += 1;
      if (levels > most) return true;
    }
  }
  return false;
}

/** The place of the quotation mark that ends a text; the length of it all where there is none. */
function endOfText(json: string, start: number): number {
  let end = start;
  do end = json.indexOf('"', end + 1);
  while (end !== -1 && isEscaped(json, end));
  return end === -1 ? json.length : end;
}

/** Whether an odd number of backslashes stands before it. */
function isEscaped(json: string, at: number): boolean {
  let before = at;
  while (json.charCodeAt(before - 1) === BACKSLASH) before -= 1;
  return (at - before) % 2 === 1;
}
