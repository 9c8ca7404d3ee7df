import { formatNumber } from '../lib/format-number.js';
import { unitName } from '../lib/units.js';
import { useLanguage } from '../lib/use-texts.js';
import { Printed } from '../ui/printed.js';

/** A figure of official statistics, which prints no unit, with its own. */
export function OfficialValue({ value, unit }: { value: number; unit: string }) {
  const language = useLanguage();
  const name = unitName(unit, language);
  return (
    <>
      {formatNumber(value, language)}
      {language === 'en' && ' '}
      {name === unit ? <Printed>{unit}</Printed> : name}
    </>
  );
}
