import type { Printed } from '../blocks/block.js';
import type { Doubt } from '../doubt.js';

/** 姉妹・友好都市 is said of several together: which of the two one of them is, is not printed. */
export const kindDoubts = (kind: Printed | null): Doubt[] =>
  kind && /[・･，、]/u.test(kind.text) ? [{ kind: 'SAID_OF_SEVERAL', about: [kind] }] : [];
