/** The half that rules may be tuned on, and the half that nobody looks at: there only counts are shown. */
export type Half = 'TUNED' | 'UNTUNED';

const TUNED_SHEETS = ['02', '05', '10', '13', '17'];
const TUNED_BLOCKS = /^[135]-/;

/** By the number of the sheet: 02.txt. */
export const halfOfSheet = (number: string): Half =>
  TUNED_SHEETS.includes(number) ? 'TUNED' : 'UNTUNED';

/** By the policy whose block it is: 1-2. */
export const halfOfBlock = (policy: string): Half =>
  TUNED_BLOCKS.test(policy) ? 'TUNED' : 'UNTUNED';

/** By the seed that a page was typeset with. */
export const halfOfSeed = (seed: number): Half => (seed % 2 === 1 ? 'TUNED' : 'UNTUNED');
