import { CorrectionEntity } from '../../db/entities/correction.entity.js';
import { keyOf, type NodeType, nodeTypesOf } from '../../domain/node-id.js';
import type { Context } from '../context.js';
import { findDiscrepancy } from '../discrepancies/discrepancy.loaders.js';
import { findKpi } from '../kpis/kpi.loaders.js';
import { loadById } from '../loaders.js';
import type { Typed } from '../node.type.js';
import { findObservation } from '../observations/observation.loaders.js';
import { findPartnership } from '../partnerships/partnership.loaders.js';
import { findPlan } from '../plans/plan.loaders.js';
import { findPolicy } from '../policies/policy.loaders.js';
import { findSisterCity } from '../sister-cities/sister-city.loaders.js';
import { findStatistic } from '../statistics/statistic-series.loaders.js';

type Row = object | null | undefined;

/** Corrections are of any node, so their feature stands behind this one. */
export const findCorrection = loadById(CorrectionEntity);

/** Finds the row of a key: in memory, or in one statement for all of a type that are asked for at once. */
const FIND: { [T in NodeType]: (context: Context, key: string) => Row | Promise<Row> } = {
  Municipality: ({ memory }, code) => memory.municipalities.byId.get(code),
  Prefecture: ({ memory }, code) => memory.prefectures.get(code),
  Country: ({ memory }, code) => memory.countries.byId.get(code),
  MunicipalityPlace: ({ memory }, key) => memory.places.byId.get(key),
  SourceDocument: ({ memory }, id) => memory.documents.byId.get(id),
  Plan: findPlan,
  Policy: findPolicy,
  Kpi: findKpi,
  Observation: findObservation,
  StatisticSeries: findStatistic,
  Discrepancy: findDiscrepancy,
  Correction: findCorrection,
  Partnership: findPartnership,
  SisterCity: findSisterCity,
  Indicator: ({ memory }, id) => memory.indicators.byId.get(id),
  DefinitionSource: ({ memory }, id) => memory.definitionSources.byId.get(id),
  Theme: ({ memory }, id) => memory.themes.byId.get(id),
};

/** The record of a type with this key; null where there is none. */
export async function findRecord(
  context: Context,
  type: NodeType,
  key: string,
): Promise<Typed | null> {
  const row = await FIND[type](context, key);
  return row ? { ...row, __typename: type } : null;
}

/** The record with this id, of whatever type; null where nothing has it. */
export async function findNode(context: Context, id: string): Promise<Typed | null> {
  for (const type of nodeTypesOf(id)) {
    const found = await findRecord(context, type, keyOf(type, id));
    if (found) return found;
  }
  return null;
}
