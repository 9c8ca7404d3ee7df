import { readdirSync, readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'yaml';
import { FROZEN } from './frozen-seeds.js';

/** A figure as it stands in a file of the seeds, in thousandths of the smallest unit. */
interface Told {
  key: string;
  series: string;
  amount: bigint;
  /** What the definition says, as far as figures of one thing must have it in common. */
  meaning: string;
}

interface KpiSeed {
  id: string;
  unit: string;
  indicator: string;
  match: string;
  facets: Record<string, string>;
  observations: {
    measure: string;
    year?: number;
    value?: number;
    unit?: string;
    comparator?: string;
  }[];
}
interface SeriesSeed extends Omit<KpiSeed, 'observations' | 'unit'> {
  file: string;
}

const yaml = (path: string) => parse(readFileSync(path, 'utf8'));
const MUNICIPALITIES = `${FROZEN}/municipalities`;
const THOUSANDS = ['千円', '千人', '千件'];
const amountOf = (value: number, unit: string) =>
  BigInt(Math.round(value * 1000)) * (THOUSANDS.includes(unit) ? 1000n : 1n);
const meaningOf = ({ facets: { aggregation, period, scope } }: { facets: KpiSeed['facets'] }) =>
  [aggregation, period, scope].join();

function toldByPlans(town: string): Told[] {
  const code = yaml(`${MUNICIPALITIES}/${town}/documents.yaml`).municipality;
  const files = readdirSync(`${MUNICIPALITIES}/${town}`).filter((file) =>
    /^kpis.*yaml$/.test(file),
  );
  const kpis: KpiSeed[] = files.flatMap((file) => yaml(`${MUNICIPALITIES}/${town}/${file}`).kpis);
  return kpis.flatMap((kpi) =>
    kpi.observations.flatMap(({ measure, year, value, unit, comparator }) =>
      measure === 'TARGET' || !year || value === undefined || comparator || kpi.match === 'RELATED'
        ? []
        : {
            key: `${code}/${kpi.indicator}/${year}`,
            series: `${town}/${kpi.id}`,
            amount: amountOf(value, unit ?? kpi.unit),
            meaning: meaningOf(kpi),
          },
    ),
  );
}

function toldByStatistics(series: SeriesSeed): Told[] {
  const rows: Record<string, string>[] = parseCsv(
    readFileSync(`${FROZEN}/statistics/${series.file}`, 'utf8'),
    { columns: true },
  );
  return rows.flatMap(({ municipality, year, value, unit = '' }) =>
    !year || !value || series.match === 'RELATED'
      ? []
      : {
          key: `${municipality}/${series.indicator}/${year}`,
          series: series.id,
          amount: amountOf(Number(value), unit),
          meaning: meaningOf(series),
        },
  );
}

/** Town, indicator and year of each contradiction in the files of the seeds. */
export function discrepanciesOfSeeds(): string[] {
  const told = [
    ...readdirSync(MUNICIPALITIES).flatMap(toldByPlans),
    ...yaml(`${FROZEN}/statistics/series.yaml`).series.flatMap(toldByStatistics),
  ];
  const found = told.filter((one) =>
    told.some(
      ({ key, series, amount, meaning }) =>
        key === one.key &&
        series !== one.series &&
        amount !== one.amount &&
        meaning === one.meaning,
    ),
  );
  return [...new Set(found.map(({ key }) => key))].sort();
}
