import { readFileSync, writeFileSync } from 'node:fs';
import { projectFile } from '../src/lib/project-file.js';

const BEGIN = '<!-- results -->';
const END = '<!-- end of results -->';

/** Puts the last results into the README of bench/, in place of those before. */
export function writeResults(text: string): void {
  const path = projectFile('bench/README.md');
  const readme = readFileSync(path, 'utf8');
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${path} has no place for results`);
  const before = readme.slice(0, begin + BEGIN.length);
  writeFileSync(path, `${before}\n${text}\n${readme.slice(end)}`);
}
