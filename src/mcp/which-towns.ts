import { z } from 'zod';
import { municipalities, text } from './input.js';
import type { MunicipalityFilter } from './queries/types.js';

const named = municipalities
  .optional()
  .describe(
    'Towns by name in any spelling (香取市, 千葉県香取市, Katori) or 6-digit code (122360). Without it and `within`: every town whose plan documents were read. 市区町村の名前かコード。',
  );

/** How a tool is told which towns: by name, or by what they have in common. */
export const among = {
  municipalities: named,
  within: z
    .union([
      z.literal('JAPAN'),
      z.strictObject({ prefecture: z.string().regex(/^\d{2}$/) }),
      z.strictObject({ like: text }),
    ])
    .optional()
    .describe(
      'Instead of names: JAPAN for all 1,741 (then name one year and measure), {"prefecture": "12"} by 2-digit code, {"like": "香取市"} for a town and the ten most like it. 全国、都道府県、似た町。',
    ),
};

/** What towns have in common. */
export type Within = NonNullable<z.output<typeof among.within>>;

interface Which {
  municipalities?: string[] | undefined;
  within?: Within | undefined;
}

/** The same as the API takes it; of the whole country, which no address lists, `towns` gives one. */
export const townsOf = ({ municipalities, within }: Which) => ({
  municipalities,
  among: within && filterOf(within),
  towns: within === 'JAPAN' ? 1 : null,
});

/** The codes that an address of the same towns lists: those that were chosen. */
export const codesOf = (
  { municipalities, within }: Which,
  rows: readonly { municipality: { code: string } }[],
): string[] =>
  municipalities || within ? [...new Set(rows.map(({ municipality }) => municipality.code))] : [];

function filterOf(within: Within): MunicipalityFilter {
  if (within === 'JAPAN') return {};
  return 'prefecture' in within
    ? { prefectureCode: within.prefecture }
    : { peersOf: { of: within.like } };
}
