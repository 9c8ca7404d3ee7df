import {
  cellsOf,
  escapeText,
  type Made,
  type Maker,
  planYears,
  recordOf,
  type Slot,
} from './made.js';
import { printYear } from './print-year.js';
import type { Printable } from './strings.js';

/** An indicator with its figures, each printed with its unit, put into words by `write`. */
function printed(
  maker: Maker,
  printable: Printable,
  slots: readonly Slot[],
  write: (name: string, figures: readonly string[]) => string,
): Made {
  const cells = cellsOf(maker, printable, slots, true);
  const html = write(
    escapeText(printable.name),
    cells.map(({ text }) => escapeText(text)),
  );
  return { html, records: [recordOf(printable, cells)], noise: [] };
}

function startAndEnd({ random, style }: Maker): { slots: Slot[]; from: string; to: string } {
  const [start, , end] = planYears(random);
  return {
    slots: [
      { measure: 'BASELINE', year: start },
      { measure: 'TARGET', year: end },
    ],
    from: printYear(style.years, start),
    to: printYear(style.years, end),
  };
}

const gather = (className: string, parts: readonly Made[]): Made => ({
  html: `<div class="${className}">${parts.map(({ html }) => html).join('')}</div>`,
  records: parts.flatMap(({ records }) => records),
  noise: [],
});

/** Boxes side by side: the name over an arrow from what is to what is aimed at. */
export function cards(maker: Maker): Made {
  const { baseline, target } = maker.style;
  const { slots, from, to } = startAndEnd(maker);
  const card = (name: string, [now, then]: readonly string[]) =>
    `<div class="card"><b>${name}</b><div class="pair"><p>${baseline}（${from}）<br>${now}</p><p>⇒</p><p>${target}（${to}）<br>${then}</p></div></div>`;
  return gather(
    'cards',
    maker.take(maker.random.integer(4, 6)).map((one) => printed(maker, one, slots, card)),
  );
}

/** A line for each: ・健診受診率　現状値 35.2％（令和4年度）→ 目標値 50％（令和9年度）. */
export function lines(maker: Maker): Made {
  const { baseline, target } = maker.style;
  const { slots, from, to } = startAndEnd(maker);
  const line = (name: string, [now, then]: readonly string[]) =>
    `<p>・${name}　${baseline} ${now}（${from}）→ ${target} ${then}（${to}）</p>`;
  return gather(
    'lines',
    maker.take(maker.random.integer(4, 7)).map((one) => printed(maker, one, slots, line)),
  );
}

/** Sentences of a fixed form. */
export function sentences(maker: Maker): Made {
  const { random, style } = maker;
  const [, , end] = planYears(random);
  const slots: Slot[] = [{ measure: 'TARGET', year: end }];
  const year = printYear(style.years, end);
  const parts = maker.take(random.integer(4, 6)).map((one) => {
    const comparator = one.grows ? 'AT_LEAST' : 'AT_MOST';
    const verb = one.grows ? '向上' : '減少';
    const last = { ...one, values: one.values.slice(-1), comparator } as const;
    const sentence = (name: string, [figure]: readonly string[]) =>
      `<p>◆${name}を${year}までに${figure}まで${verb}させます。</p>`;
    return printed(maker, last, slots, sentence);
  });
  return gather('lines', parts);
}
