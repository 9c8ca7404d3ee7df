import { PolicyEntity } from '../../db/entities/policy.entity.js';
import { badUserInput } from '../../domain/errors.js';
import { ANYTHING, type ArgumentChecks, type Check } from '../argument-check.js';
import { checkDescendants } from '../check-descendants.js';
import { isThere } from '../check-id.js';
import { checkYear } from '../check-year.js';
import { onList, word } from '../closed-list.js';

const policy = isThere(PolicyEntity, 'UNKNOWN_POLICY', {
  wanted: 'the id of a policy, as `policies` lists them',
  name: 'title',
});

const goal: Check<string> = (_context, asked, argument) => {
  if (/^(?:[1-9]|1[0-7])$/.test(asked)) return;
  throw badUserInput(argument, 'a goal of the SDGs, "1" to "17"', asked.slice(0, 60));
};

export const POLICY_CHECKS = {
  PolicyFilter: checkDescendants(['planId', 'parentId', 'theme', 'sdgGoal']),
  parentId: policy,
  policyId: policy,
  sdgGoal: goal,
  department: ANYTHING,
  leadDepartment: onList(
    'UNKNOWN_WORD',
    'an office in charge of policies, as printed',
    ({ wordsInUse }) => wordsInUse.leadDepartments.map(word),
  ),
  levelLabel: onList(
    'UNKNOWN_WORD',
    'a word for a level of policies, as printed',
    ({ wordsInUse }) => wordsInUse.levelLabels.map(word),
  ),
  'PhaseFilter.phase': onList(
    'UNKNOWN_WORD',
    'a phase of a timetable, as printed',
    ({ wordsInUse }) => wordsInUse.phases.map(word),
  ),
  'PhaseFilter.fiscalYear': (_context, year: number, argument) => checkYear(argument, year),
} satisfies ArgumentChecks;
