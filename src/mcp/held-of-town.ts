import { badUserInput } from '../domain/errors.js';
import { committed } from './committed.js';
import { fitAnswer } from './fit-answer.js';
import type { Language, TownHeldQuery, TownHeldQueryVariables } from './queries/types.js';
import { inLanguage, named, townOf } from './shape/named.js';
import type { Answer, Asking } from './tool.js';

const TOWN_HELD = committed<TownHeldQuery, TownHeldQueryVariables>('town-held');

/** What is held of one town. */
export async function heldOfTown(
  town: string,
  language: Language,
  { ask, publicUrl }: Asking,
): Promise<Answer> {
  const { municipality, dataset } = await ask(TOWN_HELD, { code: town, language });
  if (!municipality) throw badUserInput('town', 'the name or code of a municipality', town);
  const { sourceDocuments, statistics, kpis, plans, policies, code } = municipality;
  const counts = {
    documents: sourceDocuments.length,
    plans: plans.totalCount,
    policies: policies.totalCount,
    kpis: kpis.totalCount,
    seriesOfStatistics: statistics.length,
  };
  const name = named(municipality, language);
  return fitAnswer(statistics.length, (kept) => {
    const left = statistics.length - kept;
    return {
      summary: inLanguage(
        language,
        `${name}: 読んだ文書 ${counts.documents}、計画 ${counts.plans}、施策 ${counts.policies}、KPI ${counts.kpis}、統計の系列 ${counts.seriesOfStatistics}。文書は、extentNote の範囲だけを読みました。`,
        `${name}: ${counts.documents} documents read, ${counts.plans} plans, ${counts.policies} policies, ${counts.kpis} KPIs, ${counts.seriesOfStatistics} series of statistics. Documents were read as far as extentNote says.`,
      ),
      release: dataset.release,
      town: townOf(municipality, language),
      counts,
      documents: sourceDocuments,
      statistics: statistics.slice(0, kept).map(({ indicator, ...series }) => ({
        ...series,
        indicator: { id: indicator.id, name: named(indicator, language) },
      })),
      left: left > 0 ? left : null,
      page: `${publicUrl}/town/${code}`,
    };
  });
}
