import { useTexts } from '../lib/use-texts.js';
import { missingWords } from './missing-words.js';
import { Printed } from './printed.js';

/** A target in words: as printed, and what it is. */
export function InWords({ children }: { children: string }) {
  const words = useTexts(missingWords);
  return (
    <>
      <q>
        <Printed>{children}</Printed>
      </q>{' '}
      <small>{words.IN_WORDS}</small>
    </>
  );
}
