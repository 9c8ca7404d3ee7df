import { panelsOf, yearsOf } from '../comparison/chart-panels.js';
import { type ChartWords, keyOf, panelTitle } from '../comparison/chart-words.js';
import { drawChart } from '../comparison/draw-chart.js';
import type { CompareQuery } from '../queries/compare.js';
import { INNER, newSheet } from './sheet.js';

interface Words {
  title: string;
  subtitle: string;
  verdict: string;
  /** What is to be said with the figures. */
  cautions: string[];
  /** Citation and release. */
  source: string;
  /** Where all of it is found for ever. */
  address: string;
}

/** The chart as one picture that can stand alone: title, what is counted, verdict, key, source, release, address. */
export function composeSvg(
  comparison: CompareQuery['compare'],
  words: ChartWords,
  { title, subtitle, verdict, cautions, source, address }: Words,
): SVGSVGElement {
  const panels = panelsOf(comparison.rows);
  const years = yearsOf(panels);
  const sheet = newSheet();
  const { write } = sheet;
  write(title, 28, 'var(--ink)', 700);
  sheet.space(6);
  write(subtitle, 15, 'var(--ink-soft)');
  write(verdict, 15, 'var(--ink)', 700);
  for (const caution of cautions) write(caution, 13, 'var(--ink)');
  sheet.space(10);
  const key = keyOf(words, panels).map(([sign, meaning]) => `${sign} ${meaning}`.trim());
  if (key.length > 0) write(key.join('　'), 13, 'var(--ink-soft)');
  sheet.space(8);
  for (const panel of panels) {
    if (panels.length > 1) write(panelTitle(words, panel), 15, 'var(--ink)', 700);
    sheet.space(6);
    sheet.draw(drawChart(words, panel, years, INNER).svg);
  }
  write(source, 12, 'var(--ink-soft)');
  write(address, 12, 'var(--ink-soft)');
  return sheet.close();
}
