/** The sum of decimal numbers as they are written: "0.1" and "0.2" make "0.3"; of none, "0". */
export function sumWritten(numbers: readonly string[]): string {
  const places = Math.max(0, ...numbers.map((text) => decimalsOf(text).length));
  const units = numbers.map((text) =>
    BigInt(text.split('.')[0] + decimalsOf(text).padEnd(places, '0')),
  );
  const total = units.reduce((sum, unit) => sum + unit, 0n);
  const digits = String(total < 0n ? -total : total).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const decimals = digits.slice(digits.length - places).replace(/0+$/, '');
  return `${total < 0n ? '-' : ''}${whole}${decimals && `.${decimals}`}`;
}

const decimalsOf = (text: string) => text.split('.')[1] ?? '';
