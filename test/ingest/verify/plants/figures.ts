import { MissingReason } from '../../../../src/domain/vocabulary.js';
import {
  eachOf,
  nextDigit,
  otherWidth,
  type Plant,
  quotesOf,
  type Seed,
  withFields,
} from './plant.js';

const FILES = ['kpis'];
const inObservations = (change: (item: Seed, copy: Seed, i: number) => unknown): Plant['plant'] =>
  function* (seed) {
    yield* eachOf(seed, 'observations', change);
  };
const valueQuote = (item: Seed) => quotesOf(item)[0] ?? quotesOf(item, 'value')[0];
const yearQuote = (item: Seed) => quotesOf(item, 'year')[0];

/** Another figure of the row, which is printed otherwise. */
const neighbour = (item: Seed, copy: Seed) =>
  copy.observations.find(
    (other: Seed) =>
      other !== item &&
      other.raw !== item.raw &&
      valueQuote(other)?.lines?.[1] === valueQuote(item)?.lines?.[1],
  );

const swap = (a: Seed, b: Seed, ...keys: string[]) => {
  for (const key of keys) [a[key], b[key]] = [b[key], a[key]];
};

/** Faults in the figures of indicators. */
export const FIGURE_PLANTS: readonly Plant[] = [
  {
    fault: 'a digit of value, raw and quote alike',
    files: FILES,
    passes: 0,
    plant: inObservations((item) => {
      const quote = valueQuote(item);
      const raw = nextDigit(item.raw);
      const value = nextDigit(String(item.value ?? ''));
      if (!raw || !value || !quote?.quote.includes(item.raw)) return false;
      quote.quote = quote.quote.replace(item.raw, raw);
      item.raw = raw;
      item.value = Number(value);
    }),
  },
  {
    fault: 'the sign turned',
    files: FILES,
    passes: 0,
    plant: inObservations((item) => {
      if (!item.value) return false;
      item.value = -item.value;
    }),
  },
  {
    fault: 'a bound put or dropped',
    files: FILES,
    passes: 0,
    plant: inObservations((item) => {
      if (item.value === undefined) return false;
      item.comparator = item.comparator === 'EQUAL' ? 'AT_LEAST' : 'EQUAL';
    }),
  },
  {
    fault: 'the bound dropped from quote and raw, too',
    files: FILES,
    passes: 0,
    plant: inObservations((item) => {
      const quote = valueQuote(item);
      const bare = item.raw.replace(/以[内上下]$/u, '');
      if (bare === item.raw || !quote) return false;
      Object.assign(item, { raw: bare, comparator: 'EQUAL' });
      quote.quote = bare;
    }),
  },
  {
    fault: 'the quote and raw cut after a digit',
    files: FILES,
    passes: 0,
    plant: inObservations((item) => {
      const cut = /^\d([\d.]+.*)$/u.exec(item.raw)?.[1];
      const quote = valueQuote(item);
      if (!cut || !quote) return false;
      Object.assign(item, { raw: cut, value: Number.parseFloat(cut) });
      quote.quote = cut;
    }),
  },
  {
    fault: 'the unit of the indicator',
    files: FILES,
    passes: 0,
    *plant(seed) {
      for (const unit of ['人', '団体', '千円', '件', '%']) {
        if (unit !== seed.unit) yield withFields(seed, { unit: unit });
      }
    },
  },
  {
    fault: 'the width of raw',
    files: FILES,
    passes: 0,
    plant: inObservations((item) => {
      const raw = otherWidth(item.raw);
      if (raw === item.raw) return false;
      item.raw = raw;
    }),
  },
  {
    fault: "the year of the neighbour's column, with its quote",
    files: FILES,
    passes: 0,
    plant: inObservations((item, copy) => {
      const other = neighbour(item, copy);
      if (!other || !yearQuote(item) || !yearQuote(other)) return false;
      swap(item, other, 'year', 'date');
      swap(yearQuote(item), yearQuote(other), 'quote', 'lines');
    }),
  },
  {
    fault: 'two figures of a row swapped, with their quotes',
    files: FILES,
    passes: 0,
    plant: inObservations((item, copy) => {
      const other = neighbour(item, copy);
      if (!other || !yearQuote(item) || !yearQuote(other)) return false;
      if (String(yearQuote(item).lines) !== String(yearQuote(other).lines)) return false;
      swap(item, other, 'value', 'raw', 'missing');
      swap(valueQuote(item), valueQuote(other), 'quote', 'lines');
    }),
  },
  {
    fault: 'the reason of an absence',
    files: FILES,
    passes: 35,
    reason:
      'a dash says no more than that nothing is printed: which of the reasons that it can have holds, the page says, and who reads it',
    *plant(seed) {
      for (const reason of Object.values(MissingReason)) {
        yield* eachOf(seed, 'observations', (item) => {
          if (item.missing === undefined || item.missing === reason) return false;
          item.missing = reason;
        });
      }
    },
  },
  {
    fault: 'inferred: a figure that nobody printed',
    files: FILES,
    passes: 0,
    plant: inObservations((item) => {
      const quote = valueQuote(item);
      if (item.value === undefined || !quote) return false;
      item.value += 1;
      Object.assign(quote, { reading: 'INFERRED', note: '表の並びから読んだ。' });
    }),
  },
  {
    fault: 'the KPI mark turned',
    files: FILES,
    passes: 0,
    *plant(seed) {
      yield withFields(seed, { marked: !seed.marked });
    },
  },
  {
    fault: 'the wanted direction',
    files: FILES,
    passes: 0,
    *plant(seed) {
      for (const direction of ['INCREASE', 'DECREASE', 'MAINTAIN']) {
        if (seed.direction && direction !== seed.direction) {
          yield withFields(seed, { direction: direction });
        }
      }
    },
  },
  {
    fault: 'the figure of another indicator, with its evidence',
    files: FILES,
    passes: 100,
    reason: 'it is printed there: whose row a cell is of, only a reader of the page sees',
    *plant(seed, { siblings }) {
      const other = siblings.find(
        (one) => one.id !== seed.id && one.unit === seed.unit && one.observations.length > 0,
      );
      const own = seed.observations.findIndex((one: Seed) => one.value !== undefined);
      const taken = other?.observations.find(
        (one: Seed) =>
          one.value !== undefined && one.comparator === seed.observations[own]?.comparator,
      );
      if (!taken || own < 0 || taken.value === seed.observations[own].value) return;
      yield withFields(seed, { observations: [structuredClone(taken)] });
    },
  },
  {
    fault: 'the measure: target for baseline',
    files: FILES,
    passes: 100,
    reason: 'which head a column stands under is seen on the page only, unless the head is quoted',
    plant: inObservations((item) => {
      if (item.evidence.some(({ field }: Seed) => field === 'measure')) return false;
      item.measure = item.measure === 'TARGET' ? 'BASELINE' : 'TARGET';
    }),
  },
  {
    fault: 'the measure, where its head is quoted',
    files: FILES,
    passes: 0,
    plant: inObservations((item) => {
      if (!item.evidence.some(({ field }: Seed) => field === 'measure')) return false;
      item.measure = item.measure === 'TARGET' ? 'ACTUAL' : 'TARGET';
    }),
  },
  {
    fault: 'the shared indicator',
    files: FILES,
    passes: 100,
    reason: 'what an indicator of the town means is a judgement of ours',
    *plant(seed, { siblings }) {
      const other = siblings.find(
        (one) => one.indicator !== seed.indicator && one.unit === seed.unit,
      );
      if (other) yield withFields(seed, { indicator: other.indicator });
    },
  },
  {
    fault: 'the level of match',
    files: FILES,
    passes: 100,
    reason: 'how near it is to the shared indicator is a judgement of ours',
    *plant(seed) {
      const match = seed.match === 'EXACT' ? 'CLOSE' : 'EXACT';
      yield withFields(seed, { match: match });
    },
  },
  {
    fault: 'a facet: what is counted',
    files: FILES,
    passes: 100,
    reason: 'facets are a classification of ours, from the definition',
    *plant(seed) {
      const countUnit = seed.facets.countUnit === 'PERSON' ? 'CASE' : 'PERSON';
      yield withFields(seed, { facets: { ...seed.facets, countUnit } });
    },
  },
];
