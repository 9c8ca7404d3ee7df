import { checkItems, checkLevels, checkName, checkText } from './check-value.js';

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
  checkLevels(name, depth);
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
