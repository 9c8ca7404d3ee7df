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
  const entries = Object.entries(value);
  // GraphQL says of each key that an argument has not got that it has not, and shows all of them.
  if (depth > 0) checkItems(name, entries);
  for (const [key, item] of entries) {
    checkName(name, key);
    check(depth === 0 ? key : `${name}.${key}`, item, depth + 1);
  }
}
