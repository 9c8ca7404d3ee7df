import type { Language } from '../lib/language.js';
import { pickTexts } from '../lib/texts.js';
import { keyOfCell, type RecordCell } from './cells.js';
import type { Figure, Place, State } from './state.js';
import type { ReviewTexts } from './texts.js';
import { type ListWord, listTexts } from './words.js';

interface CellRowProps {
  cell: RecordCell;
  isDropped: boolean;
  isHeld: boolean;
  onHold: () => void;
  words: State['words'];
  language: Language;
  t: ReviewTexts;
}

/** One cell with what is read, where it is printed and what speaks against it. */
export function CellRow({ cell, isDropped, isHeld, onHold, words, language, t }: CellRowProps) {
  const isOut = isDropped || (cell.kind === 'figure' && cell.state === 'REJECTED');
  const doubts = cell.kind === 'figure' ? cell.proposed.against : [];
  return (
    <li class={isHeld ? 'cell is-held' : 'cell'}>
      <button
        type="button"
        class="cell-hold"
        data-cell={keyOfCell(cell)}
        aria-current={isHeld}
        onFocus={onHold}
        onClick={onHold}
      >
        <span class="cell-label">{labelOf(cell, language, t)}</span>{' '}
        <span class={isOut ? 'cell-text is-out' : 'cell-text'}>{textOf(cell, language, t)}</span>{' '}
        <span class="cell-state">{stateOf(cell, isOut, t)}</span>
      </button>
      {doubts.map(({ kind, reason }) => (
        <p key={kind} class="doubt">
          {words.doubts[kind]?.[language]} {reason && <span lang="en">({reason})</span>}
        </p>
      ))}
      {isHeld && <Places at={cell.at} t={t} />}
    </li>
  );
}

/** The quotes that a cell rests on. */
export function Places({ at, t }: { at: readonly Place[]; t: ReviewTexts }) {
  return (
    <p class="places">
      {at.map(({ lines, quote }) => (
        <span key={`${lines.join()}${quote}`}>
          <q lang="ja">{quote}</q> <small>{t.lines(lines)}</small>{' '}
        </span>
      ))}
    </p>
  );
}

function labelOf(cell: RecordCell, language: Language, t: ReviewTexts): string {
  if (cell.kind !== 'figure') return t[cell.field];
  return measureAndYear(cell.figure, language, t);
}

/** 目標値 2027 */
export const measureAndYear = ({ measure, year }: Figure, language: Language, t: ReviewTexts) =>
  `${pickTexts(listTexts, language)[measure as ListWord]} ${year ?? t.noYear}`;

function textOf(cell: RecordCell, language: Language, t: ReviewTexts): string {
  const list = pickTexts(listTexts, language);
  if (cell.kind === 'mark') return list[cell.text as ListWord];
  if (cell.kind === 'word') {
    return [cell.reads ?? [], cell.text ?? t.noneRead].flat().join(' ← ');
  }
  return figureText(cell.figure, language);
}

/** A figure as it is read, with what is printed: 45 ← 45団体. */
export function figureText(figure: Figure, language: Language): string {
  const list = pickTexts(listTexts, language);
  const { value, valueTo, missing, wanted, comparator, raw } = figure;
  const what =
    value === undefined
      ? [missing, wanted].flatMap((word) => (word ? list[word as ListWord] : [])).join('・')
      : `${value}${valueTo === undefined ? '' : `–${valueTo}`} ${list[comparator as ListWord]}`.trim();
  return `${what} ← ${raw}`;
}

function stateOf(cell: RecordCell, isOut: boolean, t: ReviewTexts): string {
  if (isOut) return t.leftOutCell;
  if (cell.kind === 'word') return cell.isCorrected ? t.corrected : '';
  if (cell.kind === 'mark') return '';
  if (cell.state === 'CORRECTED') return t.corrected;
  return cell.proposed.certainty === 'CERTAIN' ? t.certain : t.likely;
}
