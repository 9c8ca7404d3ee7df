import type { Language } from '../lib/language.js';
import { AskedForm } from './asked-form.js';
import type { RecordCell } from './cells.js';
import { IndicatorForm } from './indicator-form.js';
import { type Item, nameOf, standingOf } from './items.js';
import { RecordView } from './record-view.js';
import type { ReviewTexts } from './texts.js';
import type { useDecide } from './use-decide.js';
import type { Desk } from './use-review.js';

interface RecordPanelProps {
  item: Item & { kind: 'record' };
  cells: readonly RecordCell[];
  held: number;
  hold: (at: number) => void;
  mode: 'look' | 'correct' | 'indicator';
  leave: () => void;
  writeIndicator: () => void;
  decide: ReturnType<typeof useDecide>;
  desk: Desk;
  onDone: (isDone: boolean) => void;
  language: Language;
  t: ReviewTexts;
}

/** An indicator with its cells, and what is asked of it. */
export function RecordPanel(props: RecordPanelProps) {
  const { item, cells, held, hold, mode, leave, decide, desk, onDone, language, t } = props;
  const { state, change } = desk;
  const onKept = (isKept: boolean) => isKept && leave();
  return (
    <>
      <p class="standing">
        {t[standingOf(item, state.review)]} ·{' '}
        {item.kpi.certainty === 'CERTAIN' ? t.certain : t.likely}
      </p>
      <RecordView
        {...{ cells, held, hold, leave, language, t }}
        page={item.page}
        against={item.kpi.against}
        dropped={decide.held(item).dropped}
        isCorrecting={mode === 'correct'}
        takeFigure={(index, cell) => {
          decide.takeFigure(item, index, cell).then(onKept);
        }}
        takeWord={({ field }, word) => {
          decide.takeWord(item, field, word).then(onKept);
        }}
        words={state.words}
      />
      {mode === 'indicator' ? (
        <IndicatorForm
          kpi={{ ...item.kpi, name: nameOf(item, state.review) }}
          {...{ asked: decide.asked(item), state, language, t }}
          onWrite={async (indicator) => {
            if (!(await change({ indicator }))) return;
            const own = { indicator: indicator.id, facets: indicator.facets };
            const asked = { ...decide.asked(item), ...own };
            const isDone = await decide.ask(item, { ...asked, match: asked.match ?? 'EXACT' });
            // Not before it is kept: who accepts at once has chosen the indicator.
            leave();
            onDone(isDone);
          }}
          onLeave={leave}
        />
      ) : (
        <AskedForm
          {...{ item, asked: decide.asked(item), state, language, t }}
          onChange={(asked) => decide.ask(item, asked)}
          onWriteIndicator={props.writeIndicator}
        />
      )}
    </>
  );
}
