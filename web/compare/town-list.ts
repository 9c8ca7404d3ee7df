import type { TownsQuery } from '../queries/types.js';

export type Town = TownsQuery['municipalities']['nodes'][number];

/** What is chosen, as an address holds it: nothing, where it is what one sees without choosing. */
const asAddress = (codes: string[], usual: string[]): string[] =>
  codes.length === usual.length && usual.every((code) => codes.includes(code)) ? [] : codes;

export const addTown = (codes: string[], code: string, usual: string[]): string[] =>
  asAddress(codes.includes(code) ? codes : [...codes, code], usual);

/** Without one town; the last one stays, since an empty list would mean all. */
export const removeTown = (codes: string[], code: string, usual: string[]): string[] =>
  codes.length === 1
    ? codes
    : asAddress(
        codes.filter((one) => one !== code),
        usual,
      );

/** The towns that can be added, in the order in which they came: the best hits first. */
export const findOptions = (towns: Town[], codes: string[]): Town[] =>
  towns.filter(({ code }) => !codes.includes(code));
