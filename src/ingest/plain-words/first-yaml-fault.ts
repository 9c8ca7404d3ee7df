import { type Document, type ErrorCode, isAlias, isNode, visit } from 'yaml';
import { type LineFault, scanLines } from './scan-lines.js';
import { YAML_WORDS } from './yaml-words.js';

/** Where the parser gave up, or met what files of facts have no use for; offsets count from 0. */
interface Halt {
  code: ErrorCode;
  offset: number;
}

/**
 * What is wrong with a YAML file, in plain words: the first fault alone, since those behind it
 * come of it. Null where the file can be read.
 */
export function firstYamlFault(
  document: Document,
  text: string,
  placeOf: (offset: number) => { line: number; column: number },
): LineFault | null {
  const halt = haltOf(document);
  // To the parser a full-width blank is a letter of the key behind it.
  if (!halt && !/^ *[\u3000\u00a0]/m.test(text)) return null;
  const slip = scanLines(text);
  if (!halt) return slip;
  const place = placeOf(halt.offset);
  // A key that stands twice can be told from the rows alone, and only by the parser.
  if (slip && !(halt.code === 'DUPLICATE_KEY' && place.line < slip.line)) return slip;
  const key = /^[^\s:]+/.exec(text.slice(halt.offset))?.[0] ?? 'it';
  return { ...place, message: YAML_WORDS[halt.code](key) };
}

function haltOf(document: Document): Halt | null {
  const [first] = [...document.errors, ...document.warnings]
    .map(({ code, pos }): Halt => ({ code, offset: pos[0] }))
    .sort((a, b) => a.offset - b.offset);
  return first ?? referenceIn(document);
}

/** The first reference, or name for references: a text that was to begin with * or &. */
function referenceIn(document: Document): Halt | null {
  let found: Halt | null = null;
  visit(document, (_, node) => {
    if (!isNode(node) || !(isAlias(node) || node.anchor)) return undefined;
    found = { code: 'BAD_ALIAS', offset: node.range?.[0] ?? 0 };
    return visit.BREAK;
  });
  return found;
}
