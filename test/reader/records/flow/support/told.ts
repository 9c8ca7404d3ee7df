import type { RawRecord } from '../../../../../src/reader/records/raw-record.js';

/** A record on one line: name, definition in ⟨⟩, figures with their heads, doubts. */
export function told({ name, definition, figures, unit, doubts }: RawRecord): string {
  const cells = figures.map(({ heads, cell }) => `${heads.map(({ text }) => text)}=${cell.text}`);
  return [
    name.text,
    definition ? `⟨${definition.text}⟩` : '',
    unit ? `[${unit.text}]` : '',
    ...cells,
    ...doubts.map(({ kind }) => kind),
  ]
    .filter(Boolean)
    .join(' ');
}
