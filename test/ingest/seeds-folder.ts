import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A valid folder of seeds with one town, and the folder with the texts that it quotes. */
export const MINIMAL = 'test/fixtures/seeds-minimal';
export const MINIMAL_TEXTS = 'test/fixtures/texts';

/** Stands where a problem is expected, in text that is put in; it is taken out again. */
const MARK = '⌖';

/** In a file, the one place that reads `from` becomes `to`; a file that is not there is made. */
export type Edit = readonly [file: string, from: string, to: string];

const made: string[] = [];

/** A new empty folder, which `removeFolders` removes. */
export function newFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'machikurabe-ingest-'));
  made.push(dir);
  return dir;
}

export function removeFolders(): void {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true, force: true });
}

/** A copy of the minimal seeds with these edits, and the marked places as "file:line:column". */
export function seedsWith(...edits: readonly Edit[]): { dir: string; marked: string[] } {
  const dir = newFolder();
  cpSync(MINIMAL, dir, { recursive: true });
  for (const edit of edits) put(dir, edit);
  const files = [...new Set(edits.map(([file]) => file))].sort();
  return { dir, marked: files.flatMap((file) => takeMarks(dir, file)) };
}

export function put(dir: string, [file, from, to]: Edit): void {
  const path = join(dir, file);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const places = from === '' ? 1 : text.split(from).length - 1;
  if (places !== 1) throw new Error(`${file} holds ${JSON.stringify(from)} ${places} times`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, from === '' ? text + to : text.replace(from, () => to));
}

function takeMarks(dir: string, file: string): string[] {
  const path = join(dir, file);
  const [first = '', ...rest] = readFileSync(path, 'utf8').split(MARK);
  writeFileSync(path, [first, ...rest].join(''));
  let before = first;
  return rest.map((piece) => {
    const lines = before.split('\n');
    before += piece;
    return `${file}:${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
  });
}
