import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFile } from '../../src/lib/project-file.js';
import type { ReleaseSource } from '../../src/releases/source.js';
import { type CountrySize, countrySource } from '../country/country.js';
import type { RealPlaces } from './places.js';
import { type CountryId, SIZES } from './sizes.js';

/** What the release of a made country is made of. */
export function madeCountry(id: CountryId, places: RealPlaces): ReleaseSource {
  const size = SIZES[id];
  return countrySource(places, size, inputsOf(places, size));
}

/** The folders of code that the content of a made country and its layout depend on. */
const CODE = ['bench/country', 'src/releases', 'src/db/migrations'];

/** A hash of all that it is made of: places, size, the code that makes rows and the code that writes them. */
function inputsOf(places: RealPlaces, size: CountrySize): string {
  const hash = createHash('sha256').update(JSON.stringify([places, size]));
  for (const folder of CODE) {
    const code = projectFile(`dist/${folder}`);
    const files = readdirSync(code, { recursive: true, encoding: 'utf8' });
    for (const file of files.sort()) {
      if (file.endsWith('.js')) hash.update(readFileSync(join(code, file)));
    }
  }
  return hash.digest('hex');
}
