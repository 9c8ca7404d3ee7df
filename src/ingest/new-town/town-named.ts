import { codesMeant } from '../../domain/municipality-code.js';
import { placeKey, romajiOf } from '../../domain/place-spellings.js';
import { nearestAmong } from '../../lib/nearest.js';
import type { MunicipalityRecord, Registry } from '../registry.js';

/** The municipalities that a code or a name may stand for: 香取市, 千葉県香取市, Katori. */
export function townsNamed(asked: string, registry: Registry): MunicipalityRecord[] {
  const { municipalities, prefectures } = registry;
  const codes = codesMeant(asked);
  const byCode = municipalities.filter(({ code }) => codes.includes(code));
  if (byCode.length > 0) return byCode;
  const names = new Map(prefectures.map(({ code, name }) => [code, name]));
  const key = placeKey(asked);
  const whole = municipalities.filter(({ name, nameKana, prefectureCode }) =>
    [name, nameKana, names.get(prefectureCode) + name].some((one) => placeKey(one) === key),
  );
  if (whole.length > 0) return whole;
  return municipalities.filter((town) => romajiOf(town).some((one) => placeKey(one) === key));
}

/** Some municipalities whose code or name is most like what is not known, with their codes: "273660 岬町". */
export function townsLike(asked: string, { municipalities }: Registry): string[] {
  const names = municipalities.flatMap(({ code, name, nameKana }) => [code, name, nameKana]);
  const rows = nearestAmong(names)(asked).map((at) => Math.floor(at / 3));
  return [...new Set(rows)].flatMap((row) => {
    const town = municipalities[row];
    return town ? [`${town.code} ${town.name}`] : [];
  });
}
