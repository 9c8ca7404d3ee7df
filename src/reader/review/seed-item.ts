import type { Words } from '../../tables/file-problems.js';

/** A record in the form of the seeds, before its schema has seen it. */
export type SeedItem = { id: string } & Record<string, unknown>;

/** A seed, or what it still wants. */
export type Made = { seed: SeedItem } | { waiting: Words };

export const wait = (ja: string, en: string): Made => ({ waiting: { ja, en } });

/** How a record came in. */
export const provenanceOf = (
  machine: string,
  { by, on }: { by: string; on: string },
  corrected: boolean,
) => ({
  ...{ proposedBy: 'MACHINE', machine, acceptedBy: by, acceptedOn: on.slice(0, 10) },
  corrected,
});

/** Evidence as the seeds have it: no box, and no word that is the usual one. */
export function plainEvidence({
  lines,
  quote,
  field,
  reading,
  note,
}: {
  lines: readonly number[];
  quote: string;
  field?: string | undefined;
  reading?: string | undefined;
  note?: string | undefined;
}) {
  const said = reading === 'CERTAIN' ? undefined : reading;
  return withoutUndefined({ lines, quote, field, reading: said, note });
}

export const withoutUndefined = <T extends object>(item: T) =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as T;
