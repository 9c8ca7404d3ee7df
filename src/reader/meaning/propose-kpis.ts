import type { ProposedKpi, ProposedQuestion } from '../proposal/kpi-form.js';
import type { RawRecord } from '../records/raw-record.js';
import { type Means, proposeKpi } from './propose-kpi.js';
import { proposeObservation } from './propose-observation.js';
import { readRow } from './read-row.js';

/** What is proposed of a document's indicators, and what must be asked. */
export interface ProposedKpis {
  kpis: ProposedKpi[];
  questions: ProposedQuestion[];
}

/** Indicators as they are printed, in the form of seeds. */
export function proposeKpis(records: readonly RawRecord[], means: Means): ProposedKpis {
  const numbered = numbers();
  const kpis: ProposedKpi[] = [];
  const questions: ProposedQuestion[] = [];
  for (const record of records) {
    const page = record.name.words[0]?.page ?? 1;
    const row = readRow(record);
    const kpi = proposeKpi(`p${page}-${numbered(`p${page}`)}`, record, row, means);
    kpis.push(kpi);
    for (const { kind, reason, about, readings } of row.asked) {
      const [place] = means.quotes(about);
      if (!place) throw new Error(`${about.text} stands nowhere in the document`);
      const period = kpi.facets.flatMap((one) => (one.facet === 'period' ? one.value : []))[0];
      questions.push({
        ...{ id: `q${place.page}-${numbered(`q${place.page}`)}`, about: kpi.id, kind },
        ...(reason ? { reason } : {}),
        place,
        readings: readings.map((one) =>
          proposeObservation(one, period ?? 'UNSPECIFIED', false, means.quotes),
        ),
      });
    }
  }
  return { kpis, questions };
}

/** Counts from 1 on under each key. */
function numbers(): (key: string) => number {
  const counts = new Map<string, number>();
  return (key) => {
    const next = (counts.get(key) ?? 0) + 1;
    counts.set(key, next);
    return next;
  };
}
