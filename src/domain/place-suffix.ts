import { MunicipalityKind } from './vocabulary.js';

interface Suffix {
  kind: MunicipalityKind;
  /** In Latin letters, by kana. */
  readings: Readonly<Record<string, string>>;
  english: string;
}

/** The last character of a municipality's name: what sort of place it is. */
const SUFFIXES: Record<string, Suffix> = {
  市: { kind: MunicipalityKind.CITY, readings: { し: 'shi' }, english: 'City' },
  町: { kind: MunicipalityKind.TOWN, readings: { ちょう: 'cho', まち: 'machi' }, english: 'Town' },
  村: {
    kind: MunicipalityKind.VILLAGE,
    readings: { むら: 'mura', そん: 'son' },
    english: 'Village',
  },
  区: { kind: MunicipalityKind.SPECIAL_WARD, readings: { く: 'ku' }, english: 'City' },
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
  const found = Object.entries(suffix?.readings ?? {}).find(([one]) => nameKana.endsWith(one));
  if (!suffix || !found) return undefined;
  const { kind, english } = suffix;
  const [reading, romaji] = found;
  return { kind, reading, romaji, english };
}

/** The English of -shi, -cho and the like: City, Town or Village; undefined for anything else. */
export function englishOfSuffix(romaji: string): string | undefined {
  return Object.values(SUFFIXES).find(({ readings }) => Object.values(readings).includes(romaji))
    ?.english;
}
