import { parse } from 'parse5';
import { faultOf } from '../../tables/faults.js';
import { FileProblems } from '../../tables/file-problems.js';
import { childrenOf, type Node } from './html-nodes.js';

/** The plan of a whole town has some 1 million letters. */
const MOST_LETTERS = 16 * 1024 * 1024;
/** Browsers go no deeper than 512. */
const MOST_LEVELS = 2048;
/** Elements that end where the next one begins, or at once. */
const TAGS =
  /<(\/?)(?!(?:p|li|t[dhr]|tbody|thead|tfoot|d[td]|option|br|img|input|hr|meta|link|col|area|wbr)\b)[a-z][\w:-]*/giu;

/**
 * The tree of a page of HTML.
 * @throws FileProblems where it is larger, or deeper, than any page that a person wrote
 */
export function parseHtml(name: string, html: string): readonly Node[] {
  if (html.length > MOST_LETTERS) throw tooLarge(name, `${html.length} > ${MOST_LETTERS}`);
  // The time that a tree takes to build grows with the square of its depth.
  const isDeep = levelsOfTags(html) > MOST_LEVELS;
  const nodes = isDeep ? [] : childrenOf(parse(html));
  if (isDeep || levelsOf(nodes) > MOST_LEVELS) throw tooLarge(name, `> ${MOST_LEVELS} levels`);
  return nodes;
}

export const tooLarge = (name: string, what: string) =>
  new FileProblems([faultOf(name, 'TOO_LARGE', what)]);

function levelsOfTags(html: string): number {
  let [level, most] = [0, 0];
  for (const [, ends] of html.matchAll(TAGS)) {
    level = ends ? Math.max(0, level - 1) : level + 1;
    most = Math.max(most, level);
  }
  return most;
}

function levelsOf(nodes: readonly Node[]): number {
  let levels = 0;
  for (let level = nodes; level.length > 0 && levels <= MOST_LEVELS; levels++) {
    level = level.flatMap(childrenOf);
  }
  return levels;
}
