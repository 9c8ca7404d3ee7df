import { parse } from 'yaml';
import { appendToList } from './append-to-list.js';
import type { SeedItem } from './seed-item.js';

/** What was accepted, in the form of the seeds. */
export interface Accepted {
  /** The id of the document that all of it stands in. */
  documentId: string;
  /** None where the seeds have the document. */
  document: SeedItem | null;
  /** The one that the document is; none where the seeds have it. */
  plan: SeedItem | null;
  kpis: readonly SeedItem[];
  sisterCities: readonly SeedItem[];
  /** Those that the document names. */
  plans: readonly SeedItem[];
  indicators: readonly SeedItem[];
}

/** What becomes of files of seeds, and what is there already and is kept as it is. */
export interface Merged {
  /** By the path in the folder of seeds. */
  files: Map<string, string>;
  /** kpis/settlers */
  written: string[];
  kept: string[];
}

/**
 * Puts what was accepted behind what the town's folder holds.
 * @param town the path of the folder in the seeds
 * @param present the texts of the folder's files, by their names; a skeleton's where it is new
 * @param indicators the text of indicators.yaml
 */
export function mergeIntoTown(
  accepted: Accepted,
  town: string,
  present: ReadonlyMap<string, string>,
  indicators: string,
): Merged {
  const { documentId, document, plan, plans, sisterCities, kpis } = accepted;
  const files = new Map([...present].map(([name, text]) => [`${town}/${name}`, text]));
  const merged: Merged = { files, written: [], kept: [] };
  const add = (path: string, key: string, items: readonly SeedItem[]) => {
    const text = files.get(path) ?? `${key}: []\n`;
    const there = new Set(idsIn(text, key));
    files.set(
      path,
      appendToList(
        text,
        key,
        items.filter(({ id }) => !there.has(id)),
      ),
    );
    for (const { id } of items) {
      (there.has(id) ? merged.kept : merged.written).push(`${key}/${id}`);
    }
  };
  files.set('indicators.yaml', indicators);
  add('indicators.yaml', 'indicators', accepted.indicators);
  add(`${town}/documents.yaml`, 'documents', document ? [document] : []);
  for (const [kind, key, items] of [
    ['plans', 'plans', [...(plan ? [plan] : []), ...plans]],
    ['sister-cities', 'sisterCities', sisterCities],
    ['kpis', 'kpis', kpis],
  ] as const) {
    const there = new Set(
      [...present].flatMap(([name, text]) => (isOf(kind, name) ? idsIn(text, key) : [])),
    );
    merged.kept.push(...items.filter(({ id }) => there.has(id)).map(({ id }) => `${key}/${id}`));
    const fresh = items.filter(({ id }) => !there.has(id));
    if (fresh.length === 0) continue;
    const path = `${town}/${fileFor(kind, key, documentId, present)}`;
    const text = files.get(path);
    files.set(path, withHead(text, kind, key, documentId));
    add(path, key, fresh);
  }
  return merged;
}

const isOf = (kind: string, name: string) => name === `${kind}.yaml` || name.startsWith(`${kind}-`);

const idsIn = (text: string, key: string): string[] => {
  const list: unknown = parse(text)?.[key];
  return Array.isArray(list) ? list.map((one: { id?: unknown }) => String(one?.id)) : [];
};

/** The file of a kind whose evidence stands in this document: a new one where the usual is of another. */
function fileFor(
  kind: string,
  key: string,
  document: string,
  present: ReadonlyMap<string, string>,
): string {
  const usual = `${kind}.yaml`;
  const own = `${kind}-${document.replaceAll('/', '-')}.yaml`;
  if (present.has(own)) return own;
  const text = present.get(usual);
  if (text === undefined || idsIn(text, key).length === 0) return usual;
  return parse(text)?.document === document ? usual : own;
}

/** A file's text with the document that its evidence stands in; a list that is empty is given to it. */
function withHead(text: string | undefined, kind: string, key: string, document: string): string {
  if (text === undefined) {
    const schema = `# yaml-language-server: $schema=../../../schema/seeds/${kind}.schema.json`;
    return `${schema}\ndocument: ${document}\n${key}: []\n`;
  }
  return idsIn(text, key).length > 0
    ? text
    : text.replace(/^document: .*$/mu, `document: ${document}`);
}
