import { committed } from './committed.js';
import { fitAnswer } from './fit-answer.js';
import type { HeldQuery, HeldQueryVariables, Language } from './queries/types.js';
import { inLanguage, named, townOf } from './shape/named.js';
import type { Answer, Asking } from './tool.js';

const HELD = committed<HeldQuery, HeldQueryVariables>('held');

/** What is held in all, and of which themes and towns. */
export async function heldOfAll(language: Language, { ask, publicUrl }: Asking): Promise<Answer> {
  const { dataset, themes, municipalities } = await ask(HELD, {});
  const { counts, name, licence, release } = dataset;
  const { nodes, totalCount } = municipalities;
  return fitAnswer(nodes.length, (kept) => ({
    summary: inLanguage(
      language,
      `市区町村 ${counts.municipalities} のうち、計画の文書を読んだのは ${counts.withPlanMaterial}。KPI ${counts.kpis}、数値 ${counts.observations}、証拠 ${counts.evidence}。`,
      `Of ${counts.municipalities} municipalities the plan documents of ${counts.withPlanMaterial} were read. ${counts.kpis} KPIs, ${counts.observations} figures, ${counts.evidence} pieces of evidence.`,
    ),
    release,
    name,
    licence,
    counts,
    themes: themes.map(({ id, counts, ...theme }) => ({
      id,
      name: named(theme, language),
      ...counts,
    })),
    withPlanMaterial: nodes.slice(0, kept).map((town) => townOf(town, language)),
    left: totalCount - kept || null,
    page: `${publicUrl}/indicators`,
  }));
}
