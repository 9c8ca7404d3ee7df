import type { TownsQuery } from '../queries/towns.js';

type Planned = TownsQuery['municipalities']['nodes'][number];

/** A town that can be chosen; of those that a count names the prefecture is not known. */
export type Town = Omit<Planned, 'prefecture'> & { prefecture: Planned['prefecture'] | null };

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

/** What is offered before anything is typed: towns with figures first, then those with documents alone. */
export function withHolders(
  planned: Town[],
  holders: Map<string, { label: string; labelEn: string }> | null,
): Town[] {
  if (!holders) return planned;
  const named = [...holders].map(
    ([code, { label, labelEn }]) =>
      planned.find((town) => town.code === code) ??
      ({ code, name: label, nameEn: labelEn, prefecture: null } satisfies Town),
  );
  return [...named, ...planned.filter(({ code }) => !holders.has(code))];
}
