import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { FROZEN } from './frozen-seeds.js';

/** What stands under these keys is no text of the record itself: its sources, figures, links, codes. */
const NOT_TEXT = new Set([
  ...['id', 'locator', 'dateEvidence', 'dateNote', 'file', 'url', 'obtainedFrom'],
  ...['observations', 'reportedProgress', 'budgets', 'schedule', 'children', 'stages', 'level'],
  ...['indicator', 'theme', 'themes', 'plan', 'policy', 'parent', 'reprintOf', 'relatedPlans'],
  ...['kind', 'status', 'licence', 'unit', 'related', 'extent', 'document', 'partnerCodes'],
]);

/** The lists of a seed file, each with the word for its records in ids. */
const LISTS = {
  indicators: 'indicator',
  documents: 'document',
  plans: 'plan',
  policies: 'policy',
  kpis: 'kpi',
  partnerships: 'partnership',
  sisterCities: 'sister-city',
};

type Seed = Record<string, unknown>;

/** Each record of the seed files with all its text, read from the files alone. */
export function recordsOfSeeds(): { id: string; text: string }[] {
  const files = readdirSync(FROZEN, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => {
      const content = parse(readFileSync(`${FROZEN}/${file}`, 'utf8')) as Seed;
      const town = /^municipalities\/(\w+)\//.exec(file)?.[1];
      return Object.entries(LISTS).flatMap(([list, word]) => {
        const prefix = word === 'indicator' ? '' : `${town ? `${town}/` : ''}${word}/`;
        return recordsIn(content[list], prefix);
      });
    });
}

function recordsIn(list: unknown, prefix: string): { id: string; text: string }[] {
  if (!Array.isArray(list)) return [];
  return (list as Seed[]).flatMap((seed) => [
    { id: `${prefix}${seed.id}`, text: textOf(seed) },
    ...recordsIn(seed.children, prefix),
  ]);
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return `${value}\n`;
  if (Array.isArray(value)) return value.map(textOf).join('');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, inner]) =>
      key === 'evidence'
        ? quotesOfTheWhole(inner as Seed[])
        : NOT_TEXT.has(key)
          ? ''
          : textOf(inner),
    )
    .join('');
}

/** What is printed of a record or a narrative as a whole, not of one of its fields. */
const quotesOfTheWhole = (evidence: Seed[]) =>
  evidence
    .filter(({ field, reading }) => field === undefined && reading !== 'EXTERNAL')
    .map(({ quote }) => `${quote}\n`)
    .join('');
