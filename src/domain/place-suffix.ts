import { placeNameRomaji } from './romaji.js';
import { MunicipalityKind } from './vocabulary.js';

interface Suffix {
  kind: MunicipalityKind;
  readings: readonly string[];
  english: string;
}

/** The last character of a municipality's name: what sort of place it is. */
const SUFFIXES: Record<string, Suffix> = {
  市: { kind: MunicipalityKind.CITY, readings: ['し'], english: 'City' },
  町: { kind: MunicipalityKind.TOWN, readings: ['ちょう', 'まち'], english: 'Town' },
  村: { kind: MunicipalityKind.VILLAGE, readings: ['むら', 'そん'], english: 'Village' },
  区: { kind: MunicipalityKind.SPECIAL_WARD, readings: ['く'], english: 'City' },
};

/** How a name ends. */
export interface Ending {
  kind: MunicipalityKind;
  /** し, ちょう, まち, むら, そん or く. */
  reading: string;
  /** shi, cho, machi, mura, son or ku. */
  romaji: string;
  /** City, Town or Village. */
  english: string;
}

/** What sort of place the name's last character says it is, and how that is read here. */
export function endingOf(name: string, nameKana: string): Ending | undefined {
  const suffix = SUFFIXES[name.slice(-1)];
  const reading = suffix?.readings.find((one) => nameKana.endsWith(one));
  if (!suffix || !reading) return undefined;
  const { kind, english } = suffix;
  return { kind, reading, romaji: romajiOfReading(reading), english };
}

/** The English of -shi, -cho and the like: City, Town or Village; undefined for anything else. */
export function englishOfSuffix(romaji: string): string | undefined {
  return Object.values(SUFFIXES).find(({ readings }) =>
    readings.some((reading) => romajiOfReading(reading) === romaji),
  )?.english;
}

const romajiOfReading = (reading: string) => placeNameRomaji(reading).toLowerCase();
