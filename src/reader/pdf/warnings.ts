import type { PassedOver } from './thread-messages.js';

const PICTURE = /Image exceeded maximum allowed size/;
/** Faults by which something may be missing from a page; of the others pdfjs-dist makes the best. */
const LOSS = /ignoring (errors|XObject|ExtGState)|Unable to decode|Font .* is not available/i;
const MOST = 5;

let passed: PassedOver = { pictures: 0, faults: [] };

/** pdfjs-dist tells only its console what it passes over; in this thread nobody else speaks to it. */
const note = (text: unknown) => {
  const message = String(text);
  if (PICTURE.test(message)) passed.pictures += 1;
  else if (LOSS.test(message) && passed.faults.length < MOST) passed.faults.push(message);
};
console.warn = note;
console.log = note;

/** What was passed over since this was last asked. */
export function takeWarnings(): PassedOver {
  const taken = passed;
  passed = { pictures: 0, faults: [] };
  return taken;
}
