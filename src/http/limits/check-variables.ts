import { badUserInput } from '../../domain/errors.js';
import { checkItems, checkName, checkText } from './check-value.js';

const DEEPEST = 8;

/**
 * The variables of a request as they came, used or not.
 * @throws CodedError BAD_USER_INPUT
 */
export function checkVariables(variables: Readonly<Record<string, unknown>> = {}): void {
  check('variables', variables, 0);
}

function check(name: string, value: unknown, depth: number): void {
  if (typeof value === 'string') checkText(name, value);
  if (typeof value !== 'object' || value === null) return;
  if (depth > DEEPEST) throw badUserInput(name, `at most ${DEEPEST} levels deep`, 'deeper');
  if (Array.isArray(value)) {
    checkItems(name, value);
    for (const item of value) check(name, item, depth + 1);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    checkName(name, key);
    check(depth === 0 ? key : `${name}.${key}`, item, depth + 1);
  }
}
