import { oneLine, type Reference } from './reference.js';

const day = (date: string) => `${date.replaceAll('-', '/')}/`;

/** A record of RIS: a line for each tag, so that no value may hold the end of one. */
export function ris(reference: Reference): string {
  const { key, title, author, issued, version, url, accessed, note, language } = reference;
  const lines: [tag: string, value: string][] = [
    ['TY', 'DATA'],
    ['ID', key],
    ['AU', author],
    ['TI', title],
    ['PB', author],
    ...(issued
      ? ([
          ['PY', issued.slice(0, 4)],
          ['DA', day(issued)],
        ] as [string, string][])
      : []),
    ['ET', version],
    ['UR', url],
    ['Y2', day(accessed)],
    ['LA', language],
    ['N1', note],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}
