import { useState } from 'preact/hooks';
import { toCsv } from '../../src/lib/csv.js';
import { ask, type Failure } from '../lib/ask.js';
import { apiLanguage, type Language } from '../lib/language.js';
import { usePlace } from '../lib/use-place.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { KpiTable } from '../queries/operations.js';
import { Refused } from '../take-away/make-csv.js';
import { saveFile } from '../take-away/save-file.js';
import { takeAwayTexts } from '../take-away/texts.js';
import { FailureNote } from '../ui/failure.js';
import { kpiTable, type TableKpi } from './kpi-table.js';

/** All targets of a town as a file. */
export function TakeKpis({ code }: { code: string }) {
  const t = useTexts(takeAwayTexts);
  const language = useLanguage();
  const place = usePlace();
  const [outcome, setOutcome] = useState<{ said?: string; failure?: Failure }>({});
  const save = async () => {
    setOutcome({ said: t.working });
    try {
      const { name, file } = await makeTable(code, language, place.release);
      saveFile(name, file);
      setOutcome({ said: t.saved(name) });
    } catch (error) {
      setOutcome(error instanceof Refused ? { failure: error.failure } : { said: t.csvFailed });
    }
  };
  return (
    <div class="take-kpis">
      <button type="button" onClick={save}>
        {t.csv}
      </button>{' '}
      <span role="status">{outcome.said}</span>
      {outcome.failure && <FailureNote failure={outcome.failure} again={save} />}
    </div>
  );
}

/** Asks page by page, all of the release of the first: figures of two never stand in one file. */
async function makeTable(
  code: string,
  language: Language,
  shown: string | null,
): Promise<{ name: string; file: Blob }> {
  const kpis: TableKpi[] = [];
  let last = await askPage(code, language, shown, null);
  const { release } = last;
  kpis.push(...last.town.kpis.nodes);
  while (last.town.kpis.pageInfo.hasNextPage) {
    last = await askPage(code, language, release, last.town.kpis.pageInfo.endCursor);
    kpis.push(...last.town.kpis.nodes);
  }
  const lines = kpiTable(last.town, kpis, release, language === 'en');
  const file = new Blob([toCsv(lines)], { type: 'text/csv;charset=utf-8' });
  return { name: `machikurabe-${code}-kpis-${release}.csv`, file };
}

async function askPage(
  code: string,
  language: Language,
  release: string | null,
  after: string | null,
) {
  const answer = await ask(KpiTable, { code, language: apiLanguage(language), after }, { release });
  if (answer.failure) throw new Refused(answer.failure);
  const { dataset, municipality } = answer.data;
  if (!municipality) throw new Refused({ code: 'NOT_FOUND', message: null, requestId: null });
  return { release: dataset.release, town: municipality };
}
