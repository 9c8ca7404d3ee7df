import type { Language } from '../lib/language.js';
import type { RecordCell } from './cells.js';
import { type Item, standingOf } from './items.js';
import { PartnerForm } from './partner-form.js';
import { PARTNER_FIELDS } from './partners.js';
import { RecordView } from './record-view.js';
import type { State } from './state.js';
import type { ReviewTexts } from './texts.js';
import type { usePartners } from './use-partners.js';

interface PartnerPanelProps {
  item: Item & { kind: 'partner' };
  cells: readonly RecordCell[];
  held: number;
  hold: (at: number) => void;
  isCorrecting: boolean;
  leave: () => void;
  partners: ReturnType<typeof usePartners>;
  onDone: (isDone: boolean) => void;
  state: State;
  language: Language;
  t: ReviewTexts;
}

/** A sister city or a plan with its cells, and what is asked of it. */
export function PartnerPanel(props: PartnerPanelProps) {
  const { item, cells, held, hold, isCorrecting, leave, partners, onDone, state, language, t } =
    props;
  const { partner, page } = item;
  return (
    <>
      <p class="standing">
        {t[partner.of]} · {t[standingOf(item, state.review)]} ·{' '}
        {partner.certainty === 'CERTAIN' ? t.certain : t.likely}
      </p>
      <RecordView
        {...{ page, cells, held, hold, isCorrecting, leave, language, t }}
        against={partner.against}
        dropped={partners.held(partner).dropped}
        takeWord={(cell, word) => {
          const field = PARTNER_FIELDS[partner.of].find((one) => one === cell.field);
          if (field) partners.takeWord(partner, field, word).then((isKept) => isKept && leave());
        }}
        words={state.words}
      />
      <PartnerForm
        {...{ partner, state, language, t }}
        decision={partners.held(partner)}
        asked={partners.asked(partner)}
        onChange={(asked) => partners.ask(partner, asked).then(onDone)}
      />
    </>
  );
}
