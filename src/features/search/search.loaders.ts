import type { SearchType } from '../../domain/vocabulary.js';
import type { Context } from '../context.js';
import { loadIndicator } from '../indicators/indicator.loaders.js';
import { loadKpi } from '../kpis/kpi.loaders.js';
import { loadMunicipality } from '../municipalities/municipality.loaders.js';
import { loadPartnership } from '../partnerships/partnership.loaders.js';
import { loadPlan } from '../plans/plan.loaders.js';
import { loadPolicy } from '../policies/policy.loaders.js';
import { loadSisterCity } from '../sister-cities/sister-city.loaders.js';
import { loadDocument } from '../sources/source.loaders.js';
import type { Hit } from './search.store.js';
import type { Found } from './search.type.js';

type Loaded = Omit<Found, 'type'>;

const LOAD: { [T in SearchType]: (context: Context, id: string) => Loaded | Promise<Loaded> } = {
  MUNICIPALITY: loadMunicipality,
  PLAN: loadPlan,
  POLICY: loadPolicy,
  KPI: loadKpi,
  INDICATOR: loadIndicator,
  PARTNERSHIP: loadPartnership,
  SISTER_CITY: loadSisterCity,
  SOURCE_DOCUMENT: loadDocument,
};

/** The record of a hit. */
export async function loadFound(context: Context, { type, subjectId }: Hit): Promise<Found> {
  return { ...(await LOAD[type](context, subjectId)), type } as Found;
}
