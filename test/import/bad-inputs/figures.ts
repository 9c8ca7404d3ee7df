import { type BadInput, figures, placeOf } from './bad-input.js';
import { csv, GOOD_FILES, withCell } from './good-files.js';

const of = (...datasets: string[]) =>
  GOOD_FILES.filter(({ dataset }) => datasets.includes(dataset));
const but = (...datasets: string[]) =>
  GOOD_FILES.filter(({ dataset }) => !datasets.includes(dataset));

const printed =
  (text: string): BadInput['bytes'] =>
  (good) =>
    csv(withCell(good, 1, good.figure, text));
const refused = (text: string, code = 'NO_NUMBER', files = GOOD_FILES): BadInput => ({
  ...{ name: `a cell of figures that reads ${JSON.stringify(text)}`, of: files },
  bytes: printed(text),
  refused: (good) => [`${code} ${placeOf(good, 1, good.figure)}`],
});
const read = (text: string, value: string, files = GOOD_FILES): BadInput => ({
  ...{ name: `a figure that is printed ${JSON.stringify(text)}`, of: files },
  bytes: printed(text),
  read: () => figures({ '011002': value }),
});

/** What a cell of figures can print. */
export const FIGURES: readonly BadInput[] = [
  read('1,234', '1234'),
  read('１，２３４', '1234'),
  read('△12', '-12'),
  read('▲ 12', '-12'),
  read('－12', '-12'),
  read('−12', '-12'),
  read('12.0', '12'),
  read('012', '12'),
  read(' 12 ', '12'),
  read('(12)', '12', of('zaisei')),
  read('…', 'NOT_MEASURED', of('ssdse-a', 'e-stat-csv')),
  read('…', 'NOT_PRINTED', of('juki', 'zaisei', 'mynumber')),
  read('-', 'NOT_APPLICABLE', of('ssdse-a', 'juki', 'zaisei', 'e-stat-csv')),
  read('-', 'NOT_PRINTED', of('furusato-nozei', 'mynumber', 'standard-dataset')),
  read('X', 'SUPPRESSED', of('ssdse-a', 'juki', 'standard-dataset', 'e-stat-csv')),
  read('', 'NOT_PRINTED'),
  read('上記に含む', 'NOT_PRINTED', of('furusato-nozei')),
  refused('上記に含む', 'NO_NUMBER', but('furusato-nozei')),
  refused('(12)', 'NO_NUMBER', but('zaisei')),
  refused('12 34'),
  refused('12\n34'),
  refused('12(34)'),
  refused('12/34'),
  refused('1,23'),
  refused('1.234.567'),
  refused('1e3'),
  refused('0x10'),
  refused('120¹'),
  refused('2½'),
  refused('①'),
  refused('1月23日'),
  refused('2023/1/3'),
  refused('=1+1'),
  refused('=HYPERLINK("x","y")'),
  refused('@SUM(A1)'),
  refused("+cmd|' /C calc'!A0"),
  refused('#REF!'),
  refused('#N/A'),
  refused('NaN'),
  refused('null'),
  refused('約12'),
  refused('1234567890123456', 'TOO_PRECISE'),
];
