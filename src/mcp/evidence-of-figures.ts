import { committed } from './committed.js';
import { fitAnswer } from './fit-answer.js';
import { rangeOf } from './input.js';
import type { FiguresQuery, FiguresQueryVariables, Language, Measure } from './queries/types.js';
import type { Documents } from './shape/evidence.js';
import { goingOn } from './shape/going-on.js';
import { inLanguage, townOf } from './shape/named.js';
import { correctedFigureOf, kpiOf, statisticOf } from './shape/record.js';
import type { Answer, Asking } from './tool.js';

const FIGURES = committed<FiguresQuery, FiguresQueryVariables>('figures');

export interface Wanted {
  indicator: string;
  municipalities: string[];
  from?: number | undefined;
  to?: number | undefined;
  measures?: Measure[] | undefined;
  first: number;
  after?: string | undefined;
  language: Language;
}

/** The figures of an indicator and towns, each with its evidence. */
export async function evidenceOfFigures(wanted: Wanted, { ask }: Asking): Promise<Answer> {
  const { indicator, municipalities, measures, first, after, language } = wanted;
  const filter = { indicator, municipalityCodes: municipalities, measures, years: rangeOf(wanted) };
  const { observations, dataset } = await ask(FIGURES, { filter, first, after, language });
  const { edges, totalCount } = observations;
  return fitAnswer(edges.length, (kept) => {
    const documents: Documents = new Map();
    return {
      summary: inLanguage(
        language,
        `${totalCount} の数値のうち ${kept}。ないものの理由は coverage に。`,
        `${kept} of ${totalCount} figures. What is not there: ask coverage why.`,
      ),
      release: dataset.release,
      figures: edges
        .slice(0, kept)
        .map(({ node: { municipality, kpi, statistic, citation, ...one } }) => ({
          town: townOf(municipality, language),
          of: kpi ? kpiOf(kpi, language) : statistic && statisticOf(statistic, language),
          ...correctedFigureOf(one, language, documents),
          citation,
        })),
      ...goingOn(observations, { kept, after }),
      documents: [...documents.values()],
    };
  });
}
