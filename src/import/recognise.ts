import { FileProblems, type Words } from '../tables/file-problems.js';
import type { Table } from '../tables/table.js';
import type { Dataset } from './dataset.js';
import { DATASETS } from './datasets.js';
import { E_STAT } from './e-stat/e-stat.js';
import { problemAt } from './problem-at.js';

/** A table of the API of e-Stat is fetched; as a file it is what one downloads by hand. */
const OF_FILES = DATASETS.filter(({ id }) => id !== E_STAT.id);

/**
 * The dataset that a table is of, by its content; `wanted` is the edition where the table prints none.
 * @throws FileProblems UNKNOWN_FILE where it is of none, and OTHER_DATASET where one wants more of it
 */
export function recognise(table: Table, wanted: string | null): Dataset {
  const { file } = table;
  const place = { file, sheet: null, row: null, column: null };
  const tried = OF_FILES.map((dataset) => ({
    dataset,
    found: dataset.recognise([table], wanted),
  }));
  const fitting = tried.flatMap(({ dataset, found }) => ('mismatch' in found ? [] : dataset));
  const [dataset, ...others] = fitting;
  if (dataset && others.length === 0) return dataset;
  const undated = tried.flatMap(({ found }) =>
    'mismatch' in found && found.undated ? found.mismatch : [],
  );
  if (fitting.length === 0 && undated[0]) {
    throw new FileProblems([problemAt('OTHER_DATASET', place, sayEdition(file, undated[0]))]);
  }
  const ids = fitting.map(({ id }) => id).join(', ');
  throw new FileProblems([problemAt('UNKNOWN_FILE', place, ids ? several(ids) : NONE)]);
}

const sayEdition = (file: string, { ja, en }: Words): Words => ({
  ja: `${ja} フォルダごと取り込むときは --edition "${file}=2021" のように版を添えてください。`,
  en: `${en} With a folder, say it as --edition "${file}=2021".`,
});

const NONE: Words = {
  ja: '知っているどのデータセットの表でもありません。公表元のファイルをそのまま置くか、フォルダから出すか、--skip-unknown を付けて除いてください（import --list。境界の GeoJSON は import boundaries、手で書き込んだ表は import kpi-table など）。',
  en: 'This is a table of none of the known datasets. Put the file there as it was published, take it out of the folder, or leave it out by --skip-unknown (import --list; boundaries as GeoJSON: import boundaries; filled tables: import kpi-table and others).',
};

const several = (ids: string): Words => ({
  ja: `いくつかのデータセット（${ids}）の表に見えます。「import データセット ファイル」で一つずつ取り込んでください。`,
  en: `This looks like a table of several datasets (${ids}): import it by itself, as import DATASET FILE.`,
});
