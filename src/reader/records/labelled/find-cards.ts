import { cellIn } from '../../../domain/printed/cell.js';
import type { Block, Printed } from '../../blocks/block.js';
import type { Word } from '../../pages/page.js';
import { type Draft, draftOf, recordsOf } from '../draft.js';
import type { Found } from '../found.js';
import { namePartsOf } from '../name-parts.js';
import { isDatum } from './datum.js';
import { labelOf } from './label.js';

/** A label with the figure that is printed right under it. */
interface Pair {
  label: Word;
  value: Word;
}

/** How far below a label its figure may stand, in heights of type. */
const NEAR = 1.6;
/** And below a name its labels. */
const UNDER_NAME = 2.5;
/** Lines of one name are nearer than that. */
const LEADING = 1.2;

/**
 * Boxes with a name over labels, and figures under these: 現状値（R4） ⇒ 目標値（R9） with 52％ and
 * 60％ below. They may stand side by side, so it is where the words stand that counts.
 */
export function findCards(blocks: readonly Block[]): Found {
  const pages = new Map<number, Word[]>();
  for (const word of blocks.flatMap(wordsOf)) {
    pages.set(word.page, [...(pages.get(word.page) ?? []), word]);
  }
  const drafts = [...pages.values()].flatMap(readPage);
  return { records: recordsOf('LABELLED', drafts), leftOut: [] };
}

/** The words that no rulings have put into cells of their own. */
const wordsOf = (block: Block): readonly Word[] => {
  if (block.kind === 'LINE') return block.printed.words;
  const isLoose = block.layout === 'UNRULED' || block.columns === 1;
  return isLoose ? block.cells.flatMap(({ printed }) => printed.words) : [];
};

function readPage(words: readonly Word[]): Draft[] {
  const labels = words.flatMap(atArrows).filter(({ text }) => labelOf(text) === 'MEASURE');
  const pairs = labels.flatMap((label): Pair[] => {
    const value = below(label, words);
    return value ? [{ label, value }] : [];
  });
  const cards = cardsOf(pairs);
  return cards.flatMap((card) => draftOfCard(card, cards, words) ?? []);
}

/** 現状値（R4）⇒目標値（R9） in one word: each label with its part of the box. */
function atArrows(word: Word): Word[] {
  const parts = [...word.text.matchAll(/[^→⇒➡]+/gu)];
  if (parts.length === 0 || parts[0]?.[0] === word.text) return [word];
  const unit = word.box.width / word.text.length;
  return parts.map(({ 0: text, index }) => ({
    ...word,
    text,
    box: { ...word.box, x: word.box.x + index * unit, width: text.length * unit },
  }));
}

const bottom = ({ box }: Word) => box.y + box.height;
const right = ({ box }: Word) => box.x + box.width;
const middle = ({ box }: Word) => box.x + box.width / 2;
const isOver = (upper: Word, lower: Word): boolean =>
  (middle(lower) > upper.box.x && middle(lower) < right(upper)) ||
  (middle(upper) > lower.box.x && middle(upper) < right(lower));

/** The word right under a label, where it can be a figure. */
function below(label: Word, words: readonly Word[]): Word | null {
  const under = words
    .filter((word) => word.box.y > label.box.y + label.box.height / 2 && isOver(label, word))
    .sort((a, b) => a.box.y - b.box.y);
  const [nearest] = under;
  const isNear = nearest && nearest.box.y - bottom(label) < NEAR * nearest.box.height;
  return isNear && labelOf(nearest.text) === null && isDatum(nearest.text) ? nearest : null;
}

/** Labels side by side are of one card until one comes again. */
function cardsOf(pairs: readonly Pair[]): Pair[][] {
  const cards: Pair[][] = [];
  const sorted = [...pairs].sort((a, b) =>
    isSameRow(a.label, b.label) ? a.label.box.x - b.label.box.x : a.label.box.y - b.label.box.y,
  );
  for (const pair of sorted) {
    const card = cards.at(-1);
    const last = card?.at(-1);
    const goesOn =
      last &&
      isSameRow(last.label, pair.label) &&
      !card?.some(({ label }) => label.text === pair.label.text);
    if (goesOn) card?.push(pair);
    else cards.push([pair]);
  }
  return cards;
}

const isSameRow = (a: Word, b: Word): boolean => Math.abs(a.box.y - b.box.y) < a.box.height / 2;

function draftOfCard(
  card: readonly Pair[],
  cards: readonly Pair[][],
  words: readonly Word[],
): Draft | null {
  const [left, end] = spanOf(card);
  const top = Math.min(...card.map(({ label }) => label.box.y));
  const others = cards.filter((one) => one !== card && isBeside(one, card)).map(spanOf);
  const from = Math.max(
    0,
    ...others.filter(([, to]) => to <= left).map(([, to]) => (to + left) / 2),
  );
  const to = Math.min(
    Number.POSITIVE_INFINITY,
    ...others.filter(([at]) => at >= end).map(([at]) => (at + end) / 2),
  );
  const name = nameOver(words, top, from, to);
  if (!name || card.length < 2 || isTable(card, words, from, to)) return null;
  const parts = namePartsOf(name);
  const draft = draftOf(parts.name);
  draft.unit = parts.unit;
  draft.marked = parts.marked;
  draft.figures.push(
    ...card.map(({ label, value }) => ({
      cell: printedOf([value]),
      heads: [{ text: label.text, words: wordsAt(label, words) }],
    })),
  );
  draft.doubts.push({ kind: 'COLUMNS_BY_GAPS', about: [parts.name] });
  return draft;
}

/** Heads over a table, and no card: its rows have names, or there are several. */
function isTable(card: readonly Pair[], words: readonly Word[], from: number, to: number): boolean {
  const inside = words.filter((word) => middle(word) > from && middle(word) < to);
  return card.some(({ label, value }) => {
    const besideLabel = inside.filter((word) => isSameRow(word, label));
    const besideValue = inside.filter((word) => isSameRow(word, value));
    return (
      besideLabel.some(({ text }) => /^(?:NAME|UNIT)$/u.test(labelOf(text) ?? '')) ||
      besideValue.some(({ text }) => /\p{L}{2}/u.test(text) && !isDatum(text)) ||
      inside.some((word) => isUnder(word, value) && isFigure(word))
    );
  });
}

const isUnder = (word: Word, value: Word): boolean =>
  word.box.y > value.box.y + value.box.height / 2 &&
  word.box.y - bottom(value) < NEAR * value.box.height &&
  isOver(value, word);

const spanOf = (card: readonly Pair[]): [number, number] => [
  Math.min(...card.flatMap(({ label, value }) => [label.box.x, value.box.x])),
  Math.max(...card.flatMap(({ label, value }) => [right(label), right(value)])),
];
/** Cards of one row may hang a few lines apart. */
const isBeside = ([one]: readonly Pair[], [other]: readonly Pair[]): boolean =>
  Boolean(one && other) &&
  Math.abs((one as Pair).label.box.y - (other as Pair).label.box.y) <
    6 * (one as Pair).label.box.height;

/** The lines right over the labels, as far as they stand close. */
function nameOver(words: readonly Word[], top: number, from: number, to: number): Printed | null {
  const over = words
    .filter(
      (word) =>
        bottom(word) <= top + word.box.height / 2 && middle(word) > from && middle(word) < to,
    )
    .sort((a, b) => b.box.y - a.box.y);
  const lines: Word[][] = [];
  for (const word of over) {
    const line = lines.at(-1);
    const under = line?.[0];
    if (under && isSameRow(under, word)) line.push(word);
    else {
      const gap = (under ? under.box.y : top) - bottom(word);
      if (gap > (under ? LEADING : UNDER_NAME) * word.box.height || isFigure(word)) break;
      lines.push([word]);
    }
  }
  const ordered = lines.reverse().flatMap((line) => line.sort((a, b) => a.box.x - b.box.x));
  return ordered.length > 0 ? printedOf(ordered) : null;
}

const isFigure = ({ text }: Word): boolean => {
  const { kind } = cellIn(text);
  return kind === 'FIGURE' || kind === 'ABSENCE';
};

/** The word of the page that a label is, or is a part of. */
const wordsAt = (label: Word, words: readonly Word[]): Word[] =>
  words.filter(
    (word) =>
      isSameRow(word, label) &&
      middle(label) > word.box.x &&
      middle(label) < right(word) &&
      word.text.includes(label.text),
  );

const printedOf = (words: readonly Word[]): Printed => ({
  text: words.map(({ text }) => text).join(''),
  words,
});
