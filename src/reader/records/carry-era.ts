import { ERA_NAMES } from '../../domain/printed/eras.js';
import { tokensIn } from '../../domain/printed/tokens.js';
import { fold } from '../../lib/text.js';
import type { Printed } from '../blocks/block.js';
import { joined } from './printed-parts.js';

const NAMES = ERA_NAMES.join('|');
/** An era for all that follows: 平成(年度), 令和. */
const ERA_ALONE = new RegExp(`^(${NAMES}|[HSR])\\(?(?:年度?)?\\)?$`, 'u');
const ERA_LED = new RegExp(`^(${NAMES}|[HSR])`, 'u');
const BARE = /^(元|\d{1,2})(?:年度?)?$/u;

const numberOf = (text: string) => (text === '元' ? 1 : Number(text));

/**
 * Heads of years of which only the first names the era: 平成(年度) | 17 | 18 | 19 and 令和3年度 |
 * 4年度 each become a year of their own. Numbers that do not count on are left as they are.
 */
export function carryEra(heads: readonly Printed[]): Printed[] {
  let era: Printed | null = null;
  let name = '';
  let last = Number.NaN;
  return heads.map((head) => {
    const plain = fold(head.text);
    const alone = ERA_ALONE.exec(plain)?.[1];
    if (alone) {
      [era, name, last] = [head, alone, Number.NaN];
      return head;
    }
    if (tokensIn(plain).some(({ kind }) => kind === 'DATE')) {
      const led = ERA_LED.exec(plain)?.[1];
      const [, digits = ''] = /^\D*?(元|\d+)/u.exec(plain) ?? [];
      [era, name, last] = [led ? head : null, led ?? '', led ? numberOf(digits) : Number.NaN];
      return head;
    }
    const [, digits] = BARE.exec(plain) ?? [];
    if (!era || !digits) return head;
    const n = numberOf(digits);
    if (!Number.isNaN(last) && n !== last + 1) return head;
    last = n;
    return { ...joined([era, head], ''), text: `${name}${n}年度` };
  });
}
