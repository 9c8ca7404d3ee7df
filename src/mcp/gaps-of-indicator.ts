import type { z } from 'zod';
import { comparisonPage } from './addresses.js';
import { committed } from './committed.js';
import { fitAnswer } from './fit-answer.js';
import { rangeOf } from './input.js';
import type { GapsQuery, GapsQueryVariables, Language, Measure } from './queries/types.js';
import { gapsOf } from './shape/gaps.js';
import { inLanguage, named, townOf } from './shape/named.js';
import type { Answer, Asking } from './tool.js';
import { type among, codesOf, townsOf } from './which-towns.js';

const GAPS = committed<GapsQuery, GapsQueryVariables>('gaps');

interface Wanted extends z.output<z.ZodObject<typeof among>> {
  indicator: string;
  from?: number | undefined;
  to?: number | undefined;
  measures?: Measure[] | undefined;
  first: number;
  language: Language;
}

/** Who lacks an indicator, and why. */
export async function gapsOfIndicator(wanted: Wanted, { ask, publicUrl }: Asking): Promise<Answer> {
  const { indicator, measures, first, language } = wanted;
  const { compare, municipalitiesWithoutTarget: without } = await ask(GAPS, {
    indicator,
    ...townsOf(wanted),
    years: rangeOf(wanted),
    measures,
    first,
    language,
  });
  const { rows, rowCount, release } = compare;
  const lacking = rows.filter(({ cells }) => cells.some(({ missing }) => missing !== null));
  const page = comparisonPage(publicUrl, {
    ...wanted,
    indicator: compare.indicator.id,
    towns: codesOf(wanted, compare.towns),
  });
  const name = named(compare.indicator, language);
  const towns = without.nodes.map((town) => named(town, language)).join('、');
  return fitAnswer(lacking.length, (kept) => {
    // A row that lacks nothing has been looked at, and is not left.
    const left = rowCount - rows.length + lacking.length - kept;
    return {
      summary: [
        inLanguage(
          language,
          `${name}: 計画の文書を読んだ町のうち、目標がないのは ${without.totalCount}（${towns || 'なし'}）。欄ごとの理由は rows に。`,
          `${name}: of the towns whose plans were read ${without.totalCount} have no target (${towns || 'none'}). Reasons by cell stand in rows.`,
        ),
        left > 0
          ? inLanguage(
              language,
              `${rowCount} 行のうち ${kept} 行の理由をここに。全部は page に。`,
              `Reasons of ${kept} rows of ${rowCount}; all stand at page.`,
            )
          : '',
      ].join(''),
      release,
      indicator: { id: compare.indicator.id, name },
      years: compare.years,
      withoutTarget: {
        count: without.totalCount,
        towns: without.nodes.map((town) => townOf(town, language)),
      },
      missing: compare.missing.map(({ municipalities, ...one }) => ({
        ...one,
        towns: municipalities.map((town) => townOf(town, language)),
        moreTowns: Math.max(0, one.count - municipalities.length) || null,
      })),
      rows: lacking.slice(0, kept).map(({ municipality, kpi, statistic, match, cells }) => ({
        town: townOf(municipality, language),
        of: kpi
          ? { kpi: kpi.id, name: named(kpi, language) }
          : (statistic ?? 'NO_FIGURE_IN_DOCUMENTS_READ'),
        match,
        gaps: gapsOf(cells),
      })),
      left: left > 0 ? left : null,
      page,
    };
  });
}
