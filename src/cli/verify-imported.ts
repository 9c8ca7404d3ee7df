import { readConfig } from '../config.js';
import { factsDirOf } from '../import/facts/edition-dirs.js';
import { loadKnownPlaces } from '../import/places/known-places.js';
import { verifyFacts } from '../import/verify-facts.js';
import { isFolder } from '../lib/paths.js';
import { DONE, FAULTS, misuse, say } from './command.js';
import { requireSeeds } from './folders.js';

/** Faults of one edition that are shown; all are counted. */
const MOST_SHOWN = 100;

/** Finds the imported figures in the publishers' files again, and says of each edition how many. */
export function verifyImported(
  filesDir: string | undefined,
  seedsDir: string,
  requireAll: boolean,
): number {
  if (filesDir === undefined || !isFolder(filesDir)) {
    throw misuse(
      `--files must name the folder of the publishers' files, not ${filesDir ?? 'none'}.`,
    );
  }
  requireSeeds(seedsDir);
  const editions = verifyFacts(
    factsDirOf(readConfig().dataDir),
    filesDir,
    loadKnownPlaces(seedsDir),
  );
  for (const { name, figures, found, absent, faults } of editions) {
    const share =
      figures === 0 ? '–' : `${((100 * found) / figures).toFixed(found === figures ? 0 : 2)} %`;
    say(
      [
        `${name}: ${found} of ${figures} found again (${share})`,
        ...absent.map((file) => `  ${file} is not there: its figures are not checked`),
        ...faults.slice(0, MOST_SHOWN).map((fault) => `  ${fault}`),
        ...(faults.length > MOST_SHOWN ? [`  and ${faults.length - MOST_SHOWN} more`] : []),
      ].join('\n'),
    );
  }
  const isWrong = editions.some(
    ({ faults, absent }) => faults.length > 0 || (requireAll && absent.length > 0),
  );
  return isWrong ? FAULTS : DONE;
}
