import { badUserInput } from '../domain/errors.js';

/** What codes of a filter look like: a name in their place would find nothing, as though there were none. */
const CODES = {
  theme: {
    pattern: /^[a-z]+(?:-[a-z]+)*$/,
    wanted: 'the id of a theme, as `themes` lists it (furusato-nozei)',
  },
  prefectureCode: {
    pattern: /^(?:0[1-9]|[1-3]\d|4[0-7])$/,
    wanted: 'the two digits of a prefecture (12 for 千葉県)',
  },
  sdgGoal: { pattern: /^(?:[1-9]|1[0-7])$/, wanted: 'a goal of the SDGs, "1" to "17"' },
  country: { pattern: /^[A-Z]{2}$/, wanted: 'two capital letters of ISO 3166-1 (IT)' },
} as const;

/**
 * A code of a filter, where it has one.
 * @throws CodedError BAD_USER_INPUT for what no code looks like
 */
export function checkCode(
  kind: keyof typeof CODES,
  code: string | null | undefined,
): string | null {
  if (code === undefined || code === null) return null;
  const { pattern, wanted } = CODES[kind];
  if (!pattern.test(code)) throw badUserInput(`filter.${kind}`, wanted, code.slice(0, 60));
  return code;
}
