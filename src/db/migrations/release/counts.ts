import { index, type Made, table } from './statement.js';

/** What is counted once, when a release is made: no start and no answer counts a long table. */
export const countsTables = (): Made[] => [
  table('content_block', [
    '"name" varchar PRIMARY KEY NOT NULL',
    '"hash" varchar NOT NULL',
    '"rows" integer NOT NULL',
  ]),
  table('figure_count', [
    '"indicator" integer NOT NULL',
    '"measure" varchar NOT NULL',
    '"year" integer',
    '"missing" varchar',
    '"obsStatus" varchar NOT NULL',
    '"isPlan" boolean NOT NULL',
    '"figures" integer NOT NULL',
  ]),
  table('town_count', [
    '"town" integer NOT NULL',
    '"measure" varchar NOT NULL',
    '"year" integer',
    '"missing" varchar',
    '"obsStatus" varchar NOT NULL',
    '"isPlan" boolean NOT NULL',
    '"figures" integer NOT NULL',
  ]),
  index('town_count_by_town', '"town_count" ("town")'),
  // What the KPIs and series of a profile have, each: a profile comes again and again.
  table('figure_profile', [
    '"profile" integer NOT NULL',
    '"measure" varchar NOT NULL',
    '"year" integer',
    '"missing" varchar',
    '"obsStatus" varchar NOT NULL',
    '"figures" integer NOT NULL',
  ]),
  index('figure_profile_by_profile', '"figure_profile" ("profile")'),
  table('list_size', [
    '"list" varchar PRIMARY KEY NOT NULL',
    '"most" integer NOT NULL',
    '"rows" integer NOT NULL',
  ]),
  table('word_in_use', [
    '"list" varchar NOT NULL',
    '"word" varchar NOT NULL',
    'PRIMARY KEY ("list", "word")',
  ]),
  table('indicator_count', [
    '"indicator" integer PRIMARY KEY NOT NULL',
    '"kpis" integer NOT NULL',
    '"series" integer NOT NULL',
    '"figures" integer NOT NULL',
    '"mostOfTown" integer NOT NULL',
  ]),
  // Of places in each document.
  table('fact_count', [
    '"documentId" varchar NOT NULL',
    '"reading" varchar NOT NULL',
    '"field" varchar',
    '"facts" integer NOT NULL',
  ]),
  index('fact_count_by_document', '"fact_count" ("documentId")'),
  // Of records by the documents that they are taken from; of figures by indicator.
  table('taken_count', [
    '"position" integer PRIMARY KEY NOT NULL',
    '"documentId" varchar NOT NULL',
    '"kind" varchar NOT NULL',
    '"indicatorId" varchar',
    '"records" integer NOT NULL',
    '"municipalities" integer NOT NULL',
  ]),
  index('taken_count_by_document', '"taken_count" ("documentId")'),
  table('indicator_direction', [
    '"indicator" integer NOT NULL',
    '"direction" varchar',
    '"kpis" integer NOT NULL',
  ]),
];
