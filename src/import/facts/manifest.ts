import { z } from 'zod';

const count = z.int().min(0);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const file = z.strictObject({
  name: z.string(),
  sha256,
  bytes: count,
  /** Where it was fetched from; null for a file of the user's. */
  address: z.string().nullable(),
  /** The day on which it was read first: "2026-11-28". */
  retrieved: z.string(),
});

const printedIn = z.strictObject({
  year: z.int().nullable(),
  /** Name of one of the files. */
  file: z.string(),
  sheet: z.string().nullable(),
  column: count,
  columnHead: z.string(),
});

const series = z.strictObject({
  id: z.string(),
  unit: z.string(),
  figures: count,
  missing: count,
  /** Of its CSV file. */
  sha256,
  years: z.array(printedIn),
});

/** Where the groups of the municipalities are printed, which stand in groups.csv. */
const groups = z.strictObject({
  year: z.int(),
  file: z.string(),
  sheet: z.string().nullable(),
  column: count,
  columnHead: z.string(),
  municipalities: count,
  sha256,
});

/** What stands beside the figures of an edition. */
export const manifest = z.strictObject({
  dataset: z.string(),
  edition: z.string(),
  publisher: z.string(),
  title: z.string(),
  page: z.string(),
  licence: z.string().nullable(),
  credit: z.string(),
  files: z.array(file),
  counts: z.strictObject({
    municipalities: count,
    figures: count,
    missing: count,
    dropped: z.record(z.string(), count),
  }),
  /** Heads of columns that are no series. */
  unknownColumns: z.array(z.string()),
  series: z.array(series),
  groups: groups.optional(),
});

export type Manifest = z.infer<typeof manifest>;
export type ManifestFile = z.infer<typeof file>;
export type ManifestSeries = z.infer<typeof series>;
export type ManifestGroups = z.infer<typeof groups>;
export type PrintedIn = z.infer<typeof printedIn>;
