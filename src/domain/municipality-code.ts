/**
 * 全国地方公共団体コード: two digits of prefecture (JIS X 0401), three of municipality
 * (JIS X 0402) and a check digit, as text: a leading zero is part of the code.
 */

const WEIGHTS = [6, 5, 4, 3, 2];

/** The sixth digit that belongs to the first five. */
export function checkDigit(jisCode: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(jisCode[i]), 0);
  return String((11 - (sum % 11)) % 10);
}

/** Whether the text is six ASCII digits of which the last is the check digit. */
export function isMunicipalityCode(text: string): boolean {
  return /^[0-9]{6}$/.test(text) && checkDigit(text.slice(0, 5)) === text[5];
}

/**
 * The codes that digits may stand for: all six; five without the check digit; or what is left of
 * either where a leading zero was lost. 82350 is 082350, by its check digit, or what 82 begins with.
 */
export function codesMeant(text: string): string[] {
  const digits = text.normalize('NFKC').trim();
  if (!/^[0-9]{4,6}$/.test(digits)) return [];
  const whole = [digits, `0${digits}`].filter(isMunicipalityCode);
  const cut = [digits, `0${digits}`]
    .filter(({ length }) => length === 5)
    .map((code) => code + checkDigit(code));
  return [...whole, ...cut];
}
