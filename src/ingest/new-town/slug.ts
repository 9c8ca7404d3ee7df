import type { MunicipalityRecord, Registry } from '../registry.js';

/** Latin letters without what sort of place it is: "minami-alps". */
const letters = (nameEn: string) =>
  nameEn
    .replace(/ (?:City|Town|Village)$/, '')
    .toLowerCase()
    .replaceAll(/[^a-z-]/g, '');

/**
 * The folder of a municipality, with which its ids begin: its romaji, with the prefecture behind it
 * where others are called so ("date-hokkaido"), with its code where others in the prefecture are, too
 * ("esashi-013617").
 */
export function slugOf(
  town: MunicipalityRecord,
  { municipalities, prefectures }: Registry,
): string {
  const plain = letters(town.nameEn);
  const named = municipalities.filter(({ nameEn }) => letters(nameEn) === plain);
  if (named.length === 1) return plain;
  const prefecture = prefectures.find(({ code }) => code === town.prefectureCode)?.nameEn ?? '';
  const near = named.filter(({ prefectureCode }) => prefectureCode === town.prefectureCode);
  return `${plain}-${near.length === 1 ? prefecture.toLowerCase() : town.code}`;
}
