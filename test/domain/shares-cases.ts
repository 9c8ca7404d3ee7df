import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { AttainmentReason } from '../../src/domain/attainment-vocabulary.js';
import type { MissingReason } from '../../src/domain/vocabulary.js';
import type { Given } from './attain-cases.js';

/** One case of shares-cases.yaml, worked by hand. */
export interface ShareCase {
  id: string;
  given: Given;
  fromBaseline: number | AttainmentReason;
  ofTarget: number | AttainmentReason;
  missing?: MissingReason;
  working: string;
}

export const SHARE_CASES = parse(
  readFileSync('test/domain/shares-cases.yaml', 'utf8'),
) as readonly ShareCase[];
