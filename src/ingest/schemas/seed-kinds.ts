import type { z } from 'zod';
import { partnershipsFile, sisterCitiesFile } from './agreements.js';
import { correctionsFile } from './corrections.js';
import { countriesFile } from './countries.js';
import { documentsFile, municipalityDocumentsFile } from './documents.js';
import { indicatorsFile, themesFile } from './indicators.js';
import { kpisFile } from './kpis.js';
import { plansFile } from './plans.js';
import { policiesFile } from './policies.js';
import { definitionSourcesFile } from './sources-of-definition.js';
import { statisticsFile } from './statistics.js';
import { successionsFile } from './successions.js';
import { uncitedFile } from './uncited.js';

/**
 * The kinds of files in a municipality's folder. A kind may be split over files: policies.yaml,
 * policies-6-1.yaml.
 */
export const MUNICIPALITY_FILES = {
  documents: municipalityDocumentsFile,
  plans: plansFile,
  policies: policiesFile,
  kpis: kpisFile,
  partnerships: partnershipsFile,
  'sister-cities': sisterCitiesFile,
  uncited: uncitedFile,
} satisfies Record<string, z.ZodType>;

/** The files for all municipalities. */
export const SHARED_FILES = {
  'documents.yaml': documentsFile,
  'indicators.yaml': indicatorsFile,
  'countries.yaml': countriesFile,
  'themes.yaml': themesFile,
  'successions.yaml': successionsFile,
  'sources-of-definition.yaml': definitionSourcesFile,
  'corrections.yaml': correctionsFile,
  'statistics/series.yaml': statisticsFile,
} satisfies Record<string, z.ZodType>;
