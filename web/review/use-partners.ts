import { useRef } from 'preact/hooks';
import type { Language } from '../lib/language.js';
import { pickTexts } from '../lib/texts.js';
import type { RecordCell } from './cells.js';
import { type Item, isCertain, standingOf } from './items.js';
import { partnerTexts } from './partner-texts.js';
import {
  lackingOf,
  PARTNER_FIELDS,
  type Partner,
  partnerAsked,
  partnerDecision,
  textOf,
} from './partners.js';
import type { Change, PartnerAsked, PartnerDecision, PartnerField, PrintedAt } from './state.js';
import type { ReviewTexts } from './texts.js';
import type { Desk } from './use-review.js';

/** What a person does with sister cities and plans. Each says what became of it; true where it is done with. */
export function usePartners(desk: Desk, language: Language, t: ReviewTexts) {
  const words = pickTexts(partnerTexts, language);
  const last = useRef<Partial<Record<Partner['of'], PartnerAsked>>>({});
  const { state, change, say } = desk;
  const tell = (text: string) => say({ ja: text, en: text });
  const held = (partner: Partner) => partnerDecision(partner, state.review);
  const askedOf = (partner: Partner, decision: PartnerDecision) =>
    partnerAsked(partner, decision, last.current[partner.of], state);
  const asked = (partner: Partner) => askedOf(partner, held(partner));
  const put = (partner: Partner, more: Partial<PartnerDecision>) =>
    change({ [partner.of]: { [partner.id]: { ...held(partner), ...more } } });

  const acceptAs = async (partner: Partner, said: PartnerAsked): Promise<boolean> => {
    const decision: PartnerDecision = { ...held(partner), asked: said, decision: 'ACCEPTED' };
    last.current[partner.of] = said;
    if (!(await put(partner, decision))) return false;
    const lacking = lackingOf(partner, decision).map((field) => words[field]);
    tell(lacking.length > 0 ? words.lacking(lacking.join('・')) : t.wasAccepted(partner.name));
    return lacking.length === 0;
  };

  return {
    held,
    asked,
    accept: (partner: Partner) => acceptAs(partner, asked(partner)),
    /** Keeps what was said; a partner that was accepted and lacked it is whole now. */
    ask(partner: Partner, said: PartnerAsked): Promise<boolean> {
      if (held(partner).decision === 'ACCEPTED') return acceptAs(partner, said);
      return put(partner, { asked: said }).then(() => false);
    },
    takeWord(partner: Partner, field: PartnerField, word: PrintedAt): Promise<boolean> {
      const before = held(partner);
      const dropped = before.dropped.filter((one) => one !== field);
      const next = { ...before, words: { ...before.words, [field]: word }, dropped };
      const isAccepted = next.decision === 'ACCEPTED';
      return put(partner, isAccepted ? { ...next, asked: askedOf(partner, next) } : next);
    },
    /** Leaves a cell out, or takes it in again; on the name it is the partner. */
    async reject(partner: Partner, cell: RecordCell | undefined): Promise<boolean> {
      const { decision, dropped } = held(partner);
      const field = fieldOf(partner, cell);
      if (field !== 'name') {
        const isOut = dropped.includes(field);
        if (!isOut && textOf(partner, field, held(partner)) === undefined) return false;
        const others = dropped.filter((one) => one !== field);
        await put(partner, { dropped: isOut ? others : [...others, field] });
        return false;
      }
      const isOut = decision === 'REJECTED';
      const done = await put(partner, { decision: isOut ? 'OPEN' : 'REJECTED' });
      if (done && !isOut) tell(t.wasRejected(partner.name));
      return done && !isOut;
    },
    /** All partners of a page against which nothing speaks, accepted. */
    certainOn(page: number, items: readonly Item[]): Pick<Change, Partner['of']> {
      const open = items.flatMap((item) =>
        item.kind === 'partner' && item.page === page && isCertain(item) ? [item] : [],
      );
      const of = (list: Partner['of']) =>
        open
          .filter((item) => item.partner.of === list && standingOf(item, state.review) === 'open')
          .map(({ partner }): [string, PartnerDecision] => [
            partner.id,
            { ...held(partner), asked: asked(partner), decision: 'ACCEPTED' },
          ]);
      return {
        sisterCities: Object.fromEntries(of('sisterCities')),
        plans: Object.fromEntries(of('plans')),
      };
    },
  };
}

const fieldOf = ({ of }: Partner, cell: RecordCell | undefined): PartnerField =>
  PARTNER_FIELDS[of].find((field) => cell?.kind === 'word' && cell.field === field) ?? 'name';
