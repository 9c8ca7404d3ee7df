import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import {
  Aggregation,
  CountUnit,
  MatchLevel,
  Measurer,
  PeriodType,
  Scope,
} from '../../src/domain/definition-vocabulary.js';
import {
  AgreementStatus,
  Comparator,
  Measure,
  NarrativeKind,
  PartnershipKind,
  PlanKind,
  PlanStatus,
  PolicyStatus,
  Wanted,
} from '../../src/domain/vocabulary.js';
import { indicatorsFile } from '../../src/ingest/schemas/indicators.js';

const page = (name: string) => readFileSync(`docs/how-to/${name}`, 'utf8');

describe('docs/how-to/fixed-words.ja.md', () => {
  const cells = page('fixed-words.ja.md')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|')[2] ?? '');
  const told = new Set(cells.join().match(/[A-Z][A-Z_]+/g));

  test.each(
    Object.entries({
      ...{ AgreementStatus, Aggregation, Comparator, CountUnit, MatchLevel, Measure, Measurer },
      ...{ NarrativeKind, PartnershipKind, PeriodType, PlanKind, PlanStatus, PolicyStatus },
      ...{ Scope, Wanted },
    }),
  )('says what each word of %s means', (_, words) => {
    expect(Object.values(words).filter((word) => !told.has(word))).toEqual([]);
  });
});

test('docs/how-to/add-an-indicator.ja.md shows an indicator as the seeds take it', () => {
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(page('add-an-indicator.ja.md')) ?? [];
  const { error, data } = indicatorsFile.safeParse({ indicators: parse(example) });
  expect(error).toBeUndefined();
  expect(data?.indicators).toHaveLength(1);
});
