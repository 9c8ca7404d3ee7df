import { useLanguage } from '../lib/use-texts.js';
import { Printed } from '../ui/printed.js';
import { gapParts } from './gap-words.js';
import type { Cell } from './series.js';

/** Why a cell has no value; what is Japanese in it is marked. */
export function Gap({ cell }: { cell: Cell }) {
  const { printed, note, word } = gapParts(cell, useLanguage());
  if (printed === null) return word;
  return (
    <>
      <Printed>{printed}</Printed> {note ? <Printed>{note}</Printed> : word}
    </>
  );
}
