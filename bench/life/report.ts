import type { Dataset } from '../datasets/prepare.js';
import { countryOf, TIMES } from '../datasets/sizes.js';
import { spread } from '../numbers.js';
import { figure, table } from '../table.js';
import type { ColdLine } from './cold.js';
import type { PublishLine } from './publish.js';
import type { StartLine } from './start.js';

const MEGABYTE = 1024 ** 2;

export function publishReport(lines: readonly PublishLine[]): string {
  const rows = lines.map(({ times, database, seconds, peak, figures, bytes }) => [
    `${times}×, ${database}`,
    figures.toLocaleString('en'),
    figure(seconds),
    figure((seconds / figures) * 1e6),
    figure(peak),
    figure(bytes / MEGABYTE),
  ]);
  const head = ['size, database', 'figures', 'seconds', 'µs a figure', 'memory MB', 'size MB'];
  return `### publish: a release of the made country, from its rows to the pointer\n\n${table(head, rows)}`;
}

export function startReport(lines: readonly StartLine[]): string {
  const groups = grouped(lines, ({ dataset, question }) => `${sizeOf(dataset)}, ${question}`);
  const rows = groups.map(([title, of]) => [
    title,
    ...spreadOf(of.map(({ seconds }) => seconds)),
    figure(spread(of.map(({ peak }) => peak))?.median ?? null),
  ]);
  const head = ['size, first question', 'seconds', 'least–most', 'memory MB'];
  return `### start: from starting the process to the answer to its first question\n\n${table(head, rows)}`;
}

export function coldReport(lines: readonly ColdLine[]): string {
  const groups = grouped(lines, ({ dataset, indicator }) => `${sizeOf(dataset)}, ${indicator}`);
  const rows = groups.map(([title, of]) => [
    title,
    ...spreadOf(of.map(({ cold }) => cold)),
    figure(spread(of.map(({ coldCpu }) => coldCpu))?.median ?? null),
    ...spreadOf(of.map(({ warmCpu }) => warmCpu)),
    ...spreadOf(of.map(({ shelf }) => shelf)),
    figure(spread(of.map(({ peak }) => peak))?.most ?? null),
  ]);
  const head = [
    ...['size, indicator', 'first, ms', 'least–most', 'its CPU ms', 'warm, CPU ms', 'least–most'],
    ...['another’s first, ms', 'least–most', 'memory MB'],
  ];
  return `### cold: one year of all 1,741 towns in one comparison, first in a fresh process, then again and again\n\n${table(head, rows)}`;
}

const sizeOf = (dataset: Dataset['id']) => {
  const times = TIMES.find((one) => countryOf(one) === dataset);
  return times ? `${times}×` : dataset;
};

function grouped<T>(lines: readonly T[], keyOf: (line: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const line of lines) {
    const group = groups.get(keyOf(line)) ?? [];
    groups.set(keyOf(line), group);
    group.push(line);
  }
  return [...groups];
}

function spreadOf(values: readonly (number | null)[]): [string, string] {
  const one = spread(values);
  return one ? [figure(one.median), `${figure(one.least)}–${figure(one.most)}`] : ['', ''];
}
