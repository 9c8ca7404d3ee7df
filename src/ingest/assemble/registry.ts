import type { PlaceKind } from '../../domain/vocabulary.js';
import { searchable } from '../../lib/fold-name.js';
import type { Seeds } from '../read-seeds.js';
import { type MunicipalityRecord, readRegistry, type WardRecord } from '../registry.js';
import type { SuccessionsFile } from '../schemas/successions.js';
import type { Draft } from './draft.js';

/** The prefectures, the municipalities, and the places that lead to one of them. */
export function addRegistry(draft: Draft, seeds: Seeds): void {
  const { prefectures, municipalities, wards } = readRegistry(seeds.registry, draft.problems);
  draft.rows.prefecture.push(...prefectures);
  addPlaces(draft, seeds.successions, municipalities, wards);
  for (const { code, jisCode: _, ...rest } of municipalities) {
    draft.claim(`municipality/${code}`, { file: 'registry.yaml', line: 1, column: 1 });
    const searchText = searchable(rest.name, rest.nameKana, rest.nameEn);
    draft.rows.municipality.push({ id: code, ...rest, searchText });
  }
}

/** Adds the wards of today and what ended; faults are those of `successions.yaml`. */
function addPlaces(
  draft: Draft,
  { data, place }: Seeds['successions'],
  municipalities: readonly MunicipalityRecord[],
  wards: readonly WardRecord[],
): void {
  const towns = new Map(municipalities.map((town) => [town.code, town]));
  const sources = new Map(data.sources.map((source) => [source.id, source]));
  const ended = new Set(data.successions.map(({ code }) => code));
  const places = draft.rows.place;
  for (const { code, name, nameKana, municipalityCode } of wards) {
    if (ended.has(code)) continue;
    const kind = 'WARD';
    places.push({
      id: code,
      code,
      name,
      nameKana,
      kind,
      municipalityCode,
      endedOn: null,
      endedBy: null,
      source: null,
    });
  }
  const cite = (id: string, fault: (message: string) => void) => {
    const source = sources.get(id);
    if (!source) fault(`source: ${id} is none of the sources of this file`);
    return source ? `${source.publisher}「${source.title}」 ${source.url}` : null;
  };
  const taken = new Set(places.map(({ code }) => code));
  for (const [i, { municipality, since: _, ...ward }] of data.wards.entries()) {
    const fault = (message: string) => draft.fault(place(['wards', i]), message);
    if (!towns.has(municipality)) fault(`municipality: ${municipality} is the code of none`);
    if (taken.has(ward.code) || towns.has(ward.code)) fault(`code: ${ward.code} is taken already`);
    taken.add(ward.code);
    const source = cite(ward.source, fault);
    places.push({
      ...ward,
      id: ward.code,
      kind: 'WARD',
      municipalityCode: municipality,
      endedOn: null,
      endedBy: null,
      source,
    });
  }
  for (const [i, { successor, ...former }] of data.successions.entries()) {
    const fault = (message: string) => draft.fault(place(['successions', i]), message);
    for (const message of faultsOf({ successor, ...former }, towns)) fault(message);
    const id = `${former.code}/${former.endedOn}`;
    if (taken.has(id) || taken.has(former.code)) fault(`code: ${former.code} is taken already`);
    taken.add(id);
    const source = cite(former.source, fault);
    places.push({
      ...former,
      id,
      kind: kindOf(former, successor),
      endedBy: former.endedBy ?? null,
      municipalityCode: successor,
      source,
    });
  }
  places.sort((a, b) => (a.id < b.id ? -1 : 1));
}

type Succession = SuccessionsFile['successions'][number];
type Former = Omit<Succession, 'successor'>;

function faultsOf(
  { code, name, successor, endedBy }: Succession,
  towns: ReadonlyMap<string, MunicipalityRecord>,
): string[] {
  const heir = towns.get(successor);
  if (!heir) return [`successor: ${successor} is the code of no municipality of today`];
  if (code === successor) {
    // A new municipality may have the name and the code of one that ended in it.
    const reused = endedBy === 'MERGER';
    return heir.name === name && !reused ? [`name: ${name} is the name of ${code} today`] : [];
  }
  if (towns.has(code)) return [`code: ${code} is ${towns.get(code)?.name} today`];
  return endedBy === 'NEW_CODE' && heir.name !== name
    ? [`endedBy: NEW_CODE keeps the name, and ${successor} is ${heir.name}`]
    : [];
}

function kindOf({ code, name, endedBy }: Former, successor: string): PlaceKind {
  if (endedBy === 'NEW_CODE') return 'FORMER_CODE';
  if (code === successor && endedBy !== 'MERGER') return 'FORMER_NAME';
  return name.endsWith('区') ? 'FORMER_WARD' : 'FORMER_MUNICIPALITY';
}
