import { useTexts } from '../lib/use-texts.js';
import { missingWords } from '../ui/missing-words.js';
import { Printed } from '../ui/printed.js';
import type { Cell } from './series.js';

/** Why a cell has no value, in few words; where something is printed in its place, that and what it means. */
export function Gap({ cell: { missing, observation } }: { cell: Cell }) {
  const words = useTexts(missingWords);
  const word = missing ? words[missing] : '';
  if (!observation) return word;
  return (
    <>
      <Printed>「{observation.raw}」</Printed>{' '}
      {observation.note ? <Printed>{observation.note}</Printed> : word}
    </>
  );
}
