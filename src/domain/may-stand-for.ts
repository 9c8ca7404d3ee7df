import { findings } from './comparability.js';
import { type Concept, type Defined, definitionOf } from './definition.js';
import { levelOf } from './findings.js';

/** Whether official figures may be compared with those of a KPI of the same town, both by its concept. */
export const mayStandFor = (official: Defined, kpi: Defined, concept: Concept): boolean =>
  // What is of another concept is never comparable, and most is.
  official.indicatorId === kpi.indicatorId &&
  levelOf(findings(definitionOf(kpi, concept), definitionOf(official, concept))) !==
    'NOT_COMPARABLE';
