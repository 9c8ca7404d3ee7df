import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { absenceIn } from '../../../src/domain/printed/absence.js';
import { REFUSALS } from '../../../src/domain/printed/bounds.js';
import { cellIn } from '../../../src/domain/printed/cell.js';
import { dateIn } from '../../../src/domain/printed/dates.js';
import { quantitiesIn } from '../../../src/domain/printed/quantities.js';
import { yearsIn } from '../../../src/domain/printed/years.js';
import { Comparator } from '../../../src/domain/vocabulary.js';
import { written } from './support/written.js';

const rows = [
  ...readFileSync('docs/printed-text.md', 'utf8').matchAll(/^\| (.+?) \| (.+?) \| .+ \|$/gm),
].flatMap(([, text = '', reading = '']) =>
  reading === '読み / Read' ? [] : [[text, reading] as const],
);

/** What the table says of a text, as the reader says it. */
function read(text: string, said: string): string {
  const [kind = ''] = said.split(/[ :]/);
  const cell = cellIn(text);
  switch (kind) {
    case 'years':
      return `years ${yearsIn(text).join(', ')}`;
    case 'date':
      return `date ${dateIn(text)}`;
    case 'absence':
      return `absence ${absenceIn(text)?.reasons.join(', ')}`;
    case 'words':
      return cell.kind === 'WORDS' ? `words ${cell.wanted}` : cell.kind;
    case 'none':
      return cell.kind === 'REFUSED' ? `none: ${cell.reason}` : JSON.stringify(cell);
    case 'no': {
      const none = {
        years: yearsIn(text).length === 0,
        date: !dateIn(text),
        mark: !absenceIn(text),
      };
      return none[said.slice(3) as keyof typeof none] ? said : `not ${said}`;
    }
    default:
      return quantitiesIn(text).map(written).join(' ; ');
  }
}

describe('docs/printed-text.md says of', () => {
  test.each(rows)('%s: %s', (text, said) => {
    expect(read(text, said)).toBe(said);
  });

  test('every bound', () => {
    const bounds = Object.values(Comparator).filter((one) => !['EQUAL', 'RANGE'].includes(one));
    const said = rows.map(([, reading]) => reading).join(' ');
    expect(bounds.filter((bound) => !said.includes(bound))).toEqual([]);
  });

  test('every reason why a figure is refused', () => {
    const said = rows.map(([, reading]) => reading).join(' ');
    const unsaid = Object.entries(REFUSALS).filter(([, reason]) => !said.includes(reason));
    expect(unsaid.map(([refusal]) => refusal)).toEqual([]);
  });
});
