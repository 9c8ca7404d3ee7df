import { MEASURE_WORDS, readView } from '../comparison/view.js';
import type { Params } from '../lib/address.js';

/** A part of the address that means nothing here, and is left out. */
export interface AddressFault {
  /** What it would choose. */
  part: 'TOWNS' | 'YEARS' | 'MEASURES' | 'PER';
  /** As it stands in the address. */
  text: string;
}

const words = (text: string | undefined): string[] => (text ?? '').split(',').filter(Boolean);

/** What an address asks for that a comparison does not know: a reader must hear that it is left out. */
export function addressFaults(params: Params): AddressFault[] {
  const view = readView(params);
  const towns = words(params.towns).filter((one) => !view.towns.includes(one));
  const years = [
    ...(params.from && view.from === null ? [params.from] : []),
    ...(params.to && view.to === null ? [params.to] : []),
  ];
  const measures = words(params.measures).filter((one) => !MEASURE_WORDS.includes(one));
  const per = params.per && !view.perHead ? [params.per] : [];
  const told: [AddressFault['part'], string[]][] = [
    ['TOWNS', towns],
    ['YEARS', years],
    ['MEASURES', measures],
    ['PER', per],
  ];
  return told.flatMap(([part, texts]) =>
    texts.length > 0 ? [{ part, text: texts.join(', ').slice(0, 80) }] : [],
  );
}
