import type { Language } from '../lib/language.js';
import { CellRow } from './cell-row.js';
import { keyOfCell, type RecordCell } from './cells.js';
import { FigureForm } from './figure-form.js';
import type { Cell, Kpi, PrintedAt, State } from './state.js';
import type { ReviewTexts } from './texts.js';
import { WordForm } from './word-form.js';

interface RecordViewProps {
  page: number;
  /** What speaks against the whole of it. */
  against: Kpi['against'];
  dropped: readonly string[];
  cells: readonly RecordCell[];
  held: number;
  hold: (at: number) => void;
  isCorrecting: boolean;
  leave: () => void;
  takeFigure?: (index: number, cell: Cell) => void;
  takeWord: (cell: RecordCell & { kind: 'word' }, word: PrintedAt) => void;
  words: State['words'];
  language: Language;
  t: ReviewTexts;
}

/** A record or a partner with all its cells; the one in hand may be corrected in its place. */
export function RecordView(props: RecordViewProps) {
  const { against, dropped, cells, held, hold, words, language, t } = props;
  return (
    <>
      {against.length > 0 && (
        <ul class="doubts" aria-label={t.against}>
          {against.map(({ kind, reason, places }) => (
            <li key={kind} class="doubt">
              {words.doubts[kind]?.[language]} {reason && <span lang="en">({reason})</span>}{' '}
              {places[0] && <q lang="ja">{places[0].quote}</q>}
            </li>
          ))}
        </ul>
      )}
      <ul class="cells">
        {cells.map((cell, at) => (
          <CellRow
            key={keyOfCell(cell)}
            cell={cell}
            isDropped={cell.kind !== 'figure' && dropped.includes(cell.field)}
            isHeld={at === held}
            onHold={() => hold(at)}
            {...{ words, language, t }}
          />
        ))}
      </ul>
      {props.isCorrecting && <Correction {...props} />}
    </>
  );
}

/** The form for the cell in hand. */
function Correction(props: RecordViewProps) {
  const { page, cells, held, leave, takeFigure, takeWord, language, t } = props;
  const cell = cells[held];
  if (cell?.kind === 'word') {
    return (
      <WordForm
        key={cell.field}
        label={t[cell.field]}
        first={cell.text ?? ''}
        at={cell.at[0] ?? null}
        onTake={(word) => takeWord(cell, word)}
        as={cell.field === 'date' || cell.field === 'period' ? cell.field : undefined}
        onLeave={leave}
        {...{ page, language, t }}
      />
    );
  }
  if (cell?.kind !== 'figure') return null;
  const { evidence } = cell.proposed;
  const own = evidence.find(({ field }) => field === undefined || field === 'value') ?? null;
  const ofYear = evidence.find(({ field }) => field === 'year') ?? null;
  const plain = (place: typeof own) => place && { lines: place.lines, quote: place.quote };
  return (
    <FigureForm
      key={cell.index}
      page={own?.page ?? page}
      first={{ measure: cell.figure.measure, raw: cell.figure.raw, year: ofYear?.quote ?? '' }}
      at={plain(own)}
      yearAt={plain(ofYear)}
      onTake={(figure) => takeFigure?.(cell.index, figure)}
      onLeave={leave}
      {...{ language, t }}
    />
  );
}
