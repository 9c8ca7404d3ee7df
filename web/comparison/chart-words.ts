import { groupBy } from '../lib/group-by.js';
import type { Language } from '../lib/language.js';
import { seriesSource } from '../lib/series-source.js';
import type { pickTexts } from '../lib/texts.js';
import type { AxisUnit } from '../lib/units.js';
import type { CompareQuery } from '../queries/compare.js';
import type { Measure } from '../queries/vocabulary.js';
import { figureText } from '../ui/figure-text.js';
import { hasValue, rangeOf } from './chart-panels.js';
import { type Shape, shapeOf } from './figure-shape.js';
import type { Drawn, Panel, Point } from './panel.js';
import type { Row } from './series.js';
import type { comparisonTexts } from './texts.js';
import { unitOfView } from './unit-of-view.js';

export type Words = ReturnType<
  typeof pickTexts<{ [K in keyof typeof comparisonTexts]: (typeof comparisonTexts)[K]['ja'] }>
>;

/** Everything that is written in a chart, in one language. */
export interface ChartWords {
  t: Words;
  language: Language;
  unit: string;
  /** The one unit of the view. */
  axis: AxisUnit;
  names: Map<string, Row['municipality']>;
}

export const chartWords = (
  comparison: CompareQuery['compare'],
  t: Words,
  language: Language,
): ChartWords => ({
  t,
  language,
  unit: comparison.unit,
  axis: unitOfView(comparison, language),
  names: new Map(comparison.rows.map(({ municipality }) => [municipality.code, municipality])),
});

export const townName = ({ names, language }: ChartWords, code: string): string => {
  const town = names.get(code);
  return (language === 'en' ? town?.nameEn : town?.name) ?? code;
};

/** What a panel shows, where there is more than one: its series and whose they are. */
export function panelTitle({ t, language }: ChartWords, { rows, related, shape }: Panel): string {
  const titles = rows.map(({ kpi, statistic, municipality }) => {
    if (statistic) {
      const name = language === 'en' ? statistic.indicator.nameEn : statistic.indicator.name;
      return `${name} (${seriesSource(statistic, language)})`;
    }
    const town = language === 'en' ? municipality.nameEn : municipality.name;
    return `${language === 'en' ? (kpi?.nameEn ?? kpi?.name) : kpi?.name} (${t.planOf(town)})`;
  });
  const title = [...new Set(titles)].join(language === 'en' ? ', ' : '、');
  const named = related ? `${t.relatedPanel}: ${title}` : title;
  return shape === 'LANE' ? `${t.undated}: ${named}` : named;
}

/** A value where it is drawn: 目標 10, 以内 30. */
export const markWords =
  (words: ChartWords) =>
  (point: Drawn): string =>
    `${shortName(words, point.measure)} ${valueWords(words)(point)}`;

/** The same with its year: 目標（2027年）10. */
export const datedWords =
  (words: ChartWords) =>
  (point: Drawn): string =>
    words.t.dated(
      shortName(words, point.measure),
      `${point.year ?? words.t.undated}`,
      valueWords(words)(point),
    );

const shortName = ({ t }: ChartWords, measure: Measure): string =>
  ({ BASELINE: t.baselineShort, TARGET: t.targetShort, ACTUAL: t.actualShort })[measure];

/** A figure in the unit of the view, with what makes it no point. */
export const valueWords =
  ({ language, axis }: ChartWords) =>
  (point: Drawn): string =>
    figureText(point, language, axis.format);

/** The same with the unit. */
const inFull =
  ({ language, axis }: ChartWords) =>
  (point: Drawn): string =>
    figureText(point, language, axis.format, axis.label);

/** All that one figure is. */
export const tipWords =
  (words: ChartWords) =>
  (point: Drawn): string => {
    const { t } = words;
    const source = point.kind === 'PLAN' ? t.plan : t.official;
    return `${townName(words, point.town)} ${point.year ?? t.undated}\n${t[point.measure]} (${source})\n${inFull(words)(point)}`;
  };

/** What one sees in a panel, for those who do not. */
export function describePanel(words: ChartWords, panel: Panel): string {
  const { t } = words;
  const { lines, marks, bounds, undated } = panel;
  if (panel.shape === 'LANE') return undated.map(tipWords(words)).join('; ').replaceAll('\n', ' ');
  const all = [...lines, ...marks, ...bounds].filter(hasValue);
  const series = groupBy(all, (point) => `${point.town} ${point.kind} ${point.measure}`);
  const number = inFull(words);
  return [...series.values()]
    .map((points) => {
      const [first, last] = [points[0], points.at(-1)];
      if (!first || !last) return '';
      const name = `${townName(words, first.town)} ${t[first.measure]} (${first.kind === 'PLAN' ? t.plan : t.official})`;
      return first === last
        ? t.described(name, first.year, number(first))
        : t.describedSpan(name, first.year, number(first), last.year, number(last));
    })
    .join(' ');
}

/** The signs that occur, with their meaning; then, without a sign, that an axis is cut. */
export function keyOf({ t, unit }: ChartWords, panels: Panel[]): Sign[] {
  const some = (test: (panel: Panel) => boolean) => panels.some(test);
  const kinds = (kind: Point['kind']) =>
    some(({ lines }) => lines.some((one) => one.kind === kind && hasValue(one)));
  const marks: Record<Measure, Sign | null> = {
    TARGET: ['◇', t.keyTarget],
    BASELINE: ['□', t.keyBaseline],
    ACTUAL: null,
  };
  const shapes: Record<Shape, Sign | null> = {
    POINT: null,
    DOWN: ['↓', t.keyUpper],
    UP: ['↑', t.keyLower],
    RANGE: ['↕', t.keyRange],
    ABOUT: ['- -', t.keyAbout],
  };
  return [
    ...(kinds('OFFICIAL') ? [['●', t.keyOfficial] as Sign] : []),
    ...(kinds('PLAN') ? [['○', t.keyPlan] as Sign] : []),
    ...signsOf(marks, (name) => some((one) => one.marks.some(({ measure }) => measure === name))),
    ...signsOf(shapes, (name) =>
      some(({ bounds }) => bounds.some(({ comparator }) => shapeOf(comparator) === name)),
    ),
    ...(some(({ shape, gaps }) => shape === 'LINES' && gaps.length > 0)
      ? [['×', t.keyGap] as Sign]
      : []),
    ...(some(({ breaks }) => breaks.length > 0) ? [['┊', t.keyBreak] as Sign] : []),
    ...(some((panel) => rangeOf(panel, unit)[0] > 0) ? [['', t.notFromZero] as Sign] : []),
  ];
}

type Sign = [sign: string, words: string];

/** The signs of those kinds that occur. */
const signsOf = <K extends string>(
  signs: Record<K, Sign | null>,
  occurs: (kind: K) => boolean,
): Sign[] =>
  (Object.entries(signs) as [K, Sign | null][]).flatMap(([kind, sign]) =>
    sign && occurs(kind) ? [sign] : [],
  );

/** Whose figures are drawn, in a line. */
export function sourceLine({ t, language }: ChartWords, panels: Panel[], release: string): string {
  const sources = panels
    .flatMap(({ rows }) => rows)
    .map(({ statistic, kpi, municipality }) => {
      const quoted = (text: string) => (language === 'ja' ? `「${text}」` : `, “${text}”`);
      if (statistic && language === 'ja')
        return `${statistic.publisher}${quoted(statistic.dataset)}`;
      if (statistic) return seriesSource(statistic, language);
      if (language === 'ja') return `${municipality.name}${quoted(kpi?.plan.name ?? '')}`;
      return `${municipality.nameEn}${quoted(kpi?.plan.nameEn ?? kpi?.plan.name ?? '')}`;
    });
  return t.sourceLine([...new Set(sources)].join(language === 'en' ? '; ' : '、'), release);
}
