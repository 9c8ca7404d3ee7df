import { perOwner } from '../../lib/per-owner.js';
import { fold } from '../../lib/text.js';
import type { Fact } from '../fact.js';
import type { Fault } from './check-claims.js';
import type { Lines, Texts } from './cited.js';
import { namesPlace } from './names-place.js';
import { standsIn } from './stands-in.js';

/** The numbers of lines. */
type Numbers = ReadonlySet<number>;

/**
 * Each quote that stands for a whole record must stand in a line of its municipality: one with its
 * code or, in a text without the code, with its name. Where lines of the municipality name the
 * series, that line must, too; in a table with a column for each series none does.
 */
export function checkOwner({ evidence, owner }: Fact, texts: Texts): Fault[] {
  if (!owner) return [];
  const { code, name, label } = owner;
  return evidence.flatMap(({ documentId, lines, field }) => {
    const text = texts.get(documentId);
    if (!text || !lines || field !== undefined) return [];
    const [first, last] = lines;
    const cites = (numbers: Numbers) =>
      [...Array(last - first + 1).keys()].some((i) => numbers.has(first + i));
    const withCode = linesWith(text, code);
    const own = withCode.size > 0 ? withCode : linesNaming(text, name);
    if (!cites(own)) {
      const message = `line ${first} is not of ${code} ${name}: cite the line that names it`;
      return [{ field: 'municipality', message }];
    }
    const withLabel = linesWith(text, label);
    if (cites(withLabel) || ![...withLabel].some((line) => own.has(line))) return [];
    const message = `line ${first} is not of the series ${label}, which others of ${name} name`;
    return [{ field: 'label', message }];
  });
}

const foldedOf = perOwner((text: Lines) => text.map(fold));

/** The lines that hold a word; each text is searched once for each: it may have thousands of rows. */
const linesThat = (holds: (line: string, word: string) => boolean) =>
  perOwner((text: Lines, word: string): Numbers => {
    const folded = foldedOf(text);
    const wanted = fold(word);
    const numbers = text.flatMap((line, i) =>
      folded[i]?.includes(wanted) && holds(line, word) ? [i + 1] : [],
    );
    return new Set(numbers);
  });
const linesWith = linesThat(standsIn);
const linesNaming = linesThat(namesPlace);
