import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csv, GOOD_FILES } from './good-files.js';

const [SSDSE] = GOOD_FILES;
const TEXT = csv(SSDSE?.rows ?? []);

/** What the name of a file can lead to; each makes it in a folder and says what is named. */
export const BAD_PATHS: readonly (readonly [
  name: string,
  make: (dir: string) => string[],
  wanted: string | RegExp,
])[] = [
  ['a file that is not there', (dir) => [join(dir, 'gone.csv')], 'there is no file'],
  ['a folder', (dir) => [made(join(dir, 'folder'), mkdirSync)], 'there is no file'],
  [
    'a pipe that nobody writes to',
    (dir) => [made(join(dir, 'pipe'), (path) => execFileSync('mkfifo', [path]))],
    'there is no file',
  ],
  ['a device', () => ['/dev/zero'], 'there is no file'],
  [
    'a link to nothing',
    (dir) => [made(join(dir, 'link'), (path) => symlinkSync('gone.csv', path))],
    'there is no file',
  ],
  [
    'a link to itself',
    (dir) => [made(join(dir, 'round'), (path) => symlinkSync('round', path))],
    // Said in words by the command, as of all places (test/cli/odd-places).
    /ELOOP.*round/,
  ],
  [
    'two files of one name',
    (dir) => {
      mkdirSync(join(dir, 'other'));
      return ['a.csv', 'other/a.csv'].map((name) => written(join(dir, name)));
    },
    'two files are called a.csv',
  ],
];

function made(path: string, make: (path: string) => unknown): string {
  make(path);
  return path;
}
const written = (path: string) => made(path, () => writeFileSync(path, TEXT));

/** What is read all the same. */
export const linkTo = (dir: string): string =>
  made(join(dir, 'to-a-file'), (path) => symlinkSync(written(join(dir, 'a.csv')), path));
