import type { Life } from './life/life.js';
import { coldReport, publishReport, startReport } from './life/report.js';
import { percentile, ratios, type Spread, spread } from './numbers.js';
import type { Plan, Suite } from './plan.js';
import { QUESTIONS } from './questions/questions.js';
import type { Line, Measurements } from './rounds.js';
import { figure, table } from './table.js';

/** All that was measured. */
export interface Results extends Measurements {
  life: Life;
}

/** All results as Markdown, suite by suite. */
export function report({ suites }: Plan, { life, ...measurements }: Results): string {
  const shown = suites.filter(({ throughputOnly }) => !throughputOnly);
  const parts = shown.map((suite) => suiteReport(suite, measurements));
  if (suites.some(({ id }) => id === 'growth-5')) parts.push(growthReport(measurements.lines));
  const ofSizes = suites.filter(({ alone }) => alone);
  if (ofSizes.length > 0) parts.push(sizeReport(ofSizes, measurements));
  if (life.publish.length > 0) parts.push(publishReport(life.publish));
  if (life.start.length > 0) parts.push(startReport(life.start));
  if (life.cold.length > 0) parts.push(coldReport(life.cold));
  return parts.join('\n\n');
}

function suiteReport(suite: Suite, { lines, memory }: Measurements): string {
  const own = lines.filter((line) => line.suite === suite.id);
  const questions = suite.questions.map((id) => {
    const asked = own.filter(({ question }) => question === id);
    const { title, rate } = QUESTIONS.find((one) => one.id === id) ?? { title: id, rate: 0 };
    return `**${id}**: ${title}; evenly spaced: ${rate} a second\n\n${questionTable(asked)}`;
  });
  const peaks = serversOf(own).map((server) => {
    const sizes = memory.filter((one) => one.suite === suite.id && one.server === server);
    return [server, ...spreadCells(spread(sizes.map(({ megabytes }) => megabytes)))];
  });
  const most = `**memory** at most over all these questions, in MB\n\n${table(['server', 'median', 'least–most'], peaks)}`;
  return [`### ${suite.id}: ${suite.title}`, ...questions, most].join('\n\n');
}

const HEAD = [
  'server',
  'requests/s',
  'least–most',
  'ours ÷ it',
  'least–most',
  'p50 ms',
  'p99 ms',
  'CPU ms each',
  'ours ÷ it',
  'bytes each',
  'failed',
];

function questionTable(lines: readonly Line[]): string {
  const perSecond = (server: string) => byRound(lines, server).map((line) => line.perSecond);
  const cpuMs = (server: string) => byRound(lines, server).map((line) => line.cpuMs);
  const over = (of: (server: string) => (number | null)[], server: string) =>
    server === 'ours' ? null : spread(ratios(of('ours'), of(server)));
  return table(
    HEAD,
    serversOf(lines).map((server) => {
      const own = byRound(lines, server);
      const milliseconds = own.flatMap((line) => line.milliseconds);
      const cpu = over(cpuMs, server)?.median;
      return [
        server,
        ...spreadCells(spread(perSecond(server))),
        ...spreadCells(over(perSecond, server)),
        figure(percentile(milliseconds, 0.5)),
        figure(percentile(milliseconds, 0.99)),
        figure(spread(cpuMs(server))?.median ?? null),
        cpu === undefined ? '' : figure(cpu),
        figure(spread(own.map(({ bytes }) => bytes))?.median ?? null),
        String(own.reduce((sum, { failures }) => sum + failures, 0)),
      ];
    }),
  );
}

/** How much slower the same question is where the database holds 348 times as much. */
function growthReport(lines: readonly Line[]): string {
  const of = (suite: Suite['id']) => lines.filter((line) => line.suite === suite);
  const [small, large] = [of('growth-5'), of('growth-1741')];
  const questions = [...new Set(small.map(({ question }) => question))];
  const rows = questions.flatMap((question) =>
    serversOf(small).map((server) => {
      const rates = (all: readonly Line[]) =>
        byRound(
          all.filter((line) => line.question === question),
          server,
        ).map(({ perSecond }) => perSecond);
      const [few, many] = [rates(small), rates(large)];
      const [slower, ends] = spreadCells(spread(ratios(few, many)));
      const medians = [few, many].map((all) => figure(spread(all)?.median ?? null));
      return [`${question}, ${server}`, ...medians, slower, ends];
    }),
  );
  const head = ['question, server', 'requests/s of 5', 'of 1,741', '5 ÷ 1,741', 'least–most'];
  return `### growth: the same five towns in a country of 5 and of 1,741 towns with plans\n\n${table(head, rows)}`;
}

/** What an answer takes where more is said of each town: of ours alone. */
function sizeReport(suites: readonly Suite[], { lines, memory }: Measurements): string {
  const [{ questions } = { questions: [] }] = suites;
  const cpuOf = (suite: Suite, question: string) =>
    lines
      .filter((line) => line.suite === suite.id && line.question === question)
      .map(({ cpuMs }) => cpuMs);
  const rows = questions.map((question) => {
    const ofSizes = suites.map((suite) => cpuOf(suite, question));
    const [least = []] = ofSizes;
    const growth = spread(ratios(ofSizes.at(-1) ?? [], least));
    return [
      `${question}, CPU ms each`,
      ...ofSizes.map((cpu) => figure(spread(cpu)?.median ?? null)),
      ...spreadCells(growth),
    ];
  });
  const most = suites.map((suite) => {
    const own = memory.filter((one) => one.suite === suite.id);
    return figure(spread(own.map(({ megabytes }) => megabytes))?.most ?? null);
  });
  const sizes = suites.map(({ id }) => `${id.replace('size-', '')}×`);
  const head = ['ours', ...sizes, `${sizes.at(-1)} ÷ ${sizes[0]}`, 'least–most'];
  const all = [...rows, ['most memory, MB', ...most, '', '']];
  return `### size: the made country, and with so many times as much said of each town\n\n${table(head, all)}`;
}

const serversOf = (lines: readonly Line[]) => {
  const ids = [...new Set(lines.map(({ server }) => server))].sort();
  return ['ours', ...ids.filter((id) => id !== 'ours')];
};

const byRound = (lines: readonly Line[], server: string) =>
  lines.filter((line) => line.server === server).sort((a, b) => a.round - b.round);

const spreadCells = (one: Spread | null): [string, string] =>
  one ? [figure(one.median), `${figure(one.least)}–${figure(one.most)}`] : ['', ''];
