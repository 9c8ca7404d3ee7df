import type { FailedFile } from '../read-seeds.js';
import type { Path, SeedFile } from '../read-yaml.js';
import type { Draft } from './draft.js';

/** The lists of the files, by the word that their records have in ids. */
const LISTS: Record<string, string> = {
  documents: 'document',
  plans: 'plan',
  policies: 'policy',
  kpis: 'kpi',
  partnerships: 'partnership',
  sisterCities: 'sister-city',
  indicators: 'indicator',
  sources: 'definition-source',
  themes: 'theme',
  series: 'statistic',
  countries: 'country',
};

/**
 * Takes the ids that can still be read in files that failed. Where some cannot, any id of the kind
 * may be there: a reference to it is no fault that we know of.
 */
export function addFailed(draft: Draft, failed: readonly FailedFile[]): void {
  for (const { slug, list, raw } of failed) {
    const town = slug ? `${slug}/` : '';
    if (list === null && !raw) draft.unread(town);
    const data = isRecord(raw?.data) ? raw.data : {};
    const lists = list === null ? Object.keys(data) : [list];
    for (const key of lists) {
      const prefix = LISTS[key] && `${town}${LISTS[key]}/`;
      if (prefix && !(raw && claimIds(draft, raw, prefix, [key], data[key]))) draft.unread(prefix);
    }
  }
}

/** Whether every item of the list, and of the lists in it, has an id. */
function claimIds(
  draft: Draft,
  raw: SeedFile<unknown>,
  prefix: string,
  path: Path,
  list: unknown,
): boolean {
  if (!Array.isArray(list)) return false;
  let all = true;
  for (const [i, item] of list.entries()) {
    const id = isRecord(item) ? item.id : undefined;
    if (typeof id === 'string') draft.claim(`${prefix}${id}`, raw.place([...path, i]));
    else all = false;
    for (const [key, value] of Object.entries(isRecord(item) ? item : {})) {
      if (!Array.isArray(value) || !value.some((one) => isRecord(one) && 'id' in one)) continue;
      all = claimIds(draft, raw, prefix, [...path, i, key], value) && all;
    }
  }
  return all;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
