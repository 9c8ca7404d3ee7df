import type { Params } from './address.js';

interface Compared {
  indicator: string;
  /** Code of the town that is compared, or several with commas; all with documents where there is none. */
  town?: string;
  /** Id of the observation that is opened there. */
  figure?: string | null;
}

/** The parameters of /compare that show an indicator, or one of its figures with its evidence. */
export const compareParams = ({ indicator, town, figure }: Compared): Params => ({
  indicator,
  towns: town,
  figure: figure ?? undefined,
});
