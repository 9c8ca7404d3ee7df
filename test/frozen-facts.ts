import { factsDirOf } from '../src/import/facts/edition-dirs.js';
import { writeEdition } from '../src/import/facts/write-edition.js';
import { folderReader } from '../src/import/read-folder.js';
import { PLACES } from './import/read-file.js';

/** Files of figures that nobody has printed: of before and after 阿東町 came to 山口市. */
const FILES = 'test/fixtures/files';
const NAMES = ['e-stat-through-a-merger.csv'];

/** Imports the frozen files into a data folder: what tests stand on that ask for imported figures. */
export function writeFrozenFacts(dataDir: string): void {
  const read = folderReader(FILES, {
    ...{ places: PLACES, editions: new Map(), retrieved: '2026-01-02' },
  });
  for (const name of NAMES) {
    const file = read(name);
    if (!('read' in file)) throw new Error(`${name} is refused: ${JSON.stringify(file)}`);
    writeEdition(factsDirOf(dataDir), file.read);
  }
}
