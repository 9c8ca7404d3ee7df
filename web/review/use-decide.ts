import { useRef } from 'preact/hooks';
import { askedOf, withIndicator } from './asked.js';
import { cellOf, isDroppable, type RecordCell } from './cells.js';
import { type Item, isCertain, isRecord, standingOf, undecided, wantsMore } from './items.js';
import type { Answer, Asked, Cell, PrintedAt, RecordDecision } from './state.js';
import type { ReviewTexts } from './texts.js';
import type { Desk } from './use-review.js';

type RecordItem = Item & { kind: 'record' };
type QuestionItem = Item & { kind: 'question' };

/** What a person does with records and questions. Each says what became of it; true where it is done with. */
export function useDecide(desk: Desk, items: readonly Item[], t: ReviewTexts) {
  const last = useRef<Asked | null>(null);
  const { state, change, say } = desk;
  const tell = (text: string) => say({ ja: text, en: text });
  const held = (item: RecordItem): RecordDecision => state.review.records[item.key] ?? undecided();
  const asked = (item: RecordItem): Asked =>
    askedOf(item, state.review.records[item.key], last.current, state);
  const put = (item: RecordItem, more: Partial<RecordDecision>) =>
    change({ records: { [item.key]: { ...held(item), ...more } } });

  /** What a record still wants, in words; null where it is whole. */
  const wants = (item: RecordItem, decision: RecordDecision): string | null => {
    if (!wantsMore(item, decision)) return null;
    if (!decision.asked?.plan) return t.choosePlan;
    return decision.asked.indicator ? t.giveUnit : t.chooseIndicator;
  };

  const acceptAs = async (item: RecordItem, said: Asked): Promise<boolean> => {
    const decision: RecordDecision = { ...held(item), asked: said, decision: 'ACCEPTED' };
    last.current = said;
    if (!(await change({ records: { [item.key]: decision } }))) return false;
    const wanting = wants(item, decision);
    tell(wanting ?? t.wasAccepted(item.kpi.name));
    return wanting === null;
  };

  return {
    held,
    asked,
    accept: (item: RecordItem) => acceptAs(item, asked(item)),
    /** Keeps what was said of a record; a record that was accepted and lacked it is whole now. */
    ask(item: RecordItem, said: Asked): Promise<boolean> {
      if (held(item).decision === 'ACCEPTED') return acceptAs(item, said);
      last.current = said;
      return put(item, { asked: said }).then(() => false);
    },
    choose(item: RecordItem, number: number): Promise<boolean> {
      const near = item.kpi.nearest[number - 1];
      if (!near) return Promise.resolve(false);
      return this.ask(item, withIndicator(asked(item), near.indicator, near.match, state));
    },
    takeFigure: (item: RecordItem, index: number, cell: Cell) =>
      put(item, { cells: { ...held(item).cells, [index]: cell } }),
    takeWord: (item: RecordItem, field: string, word: PrintedAt) =>
      put(item, { words: { ...held(item).words, [field]: word } }),
    /** Leaves a cell out, or takes it in again; on the name and the unit it is the record. */
    async reject(item: RecordItem, cell: RecordCell | undefined): Promise<boolean> {
      const { cells, dropped, decision } = held(item);
      if (cell?.kind === 'figure') {
        const { [cell.index]: _, ...others } = cells;
        const isOut = cell.state === 'REJECTED';
        await put(item, { cells: isOut ? others : { ...others, [cell.index]: 'REJECTED' } });
        return false;
      }
      const field = cell?.field ?? 'name';
      if (isDroppable(field)) {
        const others = dropped.filter((one) => one !== field);
        await put(item, { dropped: others.length < dropped.length ? others : [...others, field] });
        return false;
      }
      const isOut = decision === 'REJECTED';
      const done = await put(item, { decision: isOut ? 'OPEN' : 'REJECTED' });
      if (done && !isOut) tell(t.wasRejected(item.kpi.name));
      return done && !isOut;
    },
    /** Takes a reading of a question as the figure; false where there is none, or no indicator that it is of. */
    async pick({ key, page, question }: QuestionItem, number: number): Promise<boolean> {
      const reading = question.readings[number - 1];
      const cell = reading && cellOf(reading);
      if (!cell || !question.about) return false;
      return change({
        answers: { [key]: { answer: 'FIGURE', record: question.about, page, cell } },
      });
    },
    answer: (key: string, answer: Answer) => change({ answers: { [key]: answer } }),
    /** All records of a page against which nothing speaks, with their figures accepted. */
    certainOn(page: number): Record<string, RecordDecision> {
      const open = items.filter(isRecord).filter((item) => {
        const isOpen = standingOf(item, state.review) === 'open';
        return isOpen && item.page === page && isCertain(item);
      });
      return Object.fromEntries(
        open.map((item): [string, RecordDecision] => [
          item.key,
          { ...held(item), asked: asked(item), decision: 'ACCEPTED' },
        ]),
      );
    },
  };
}
