import { registerEnumType } from 'type-graphql';

/** Gives an enum of the vocabulary its name in the API; every value is described. */
export function describeEnum<T extends Record<string, string>>(
  words: T,
  name: string,
  description: string,
  values: { [K in keyof T]: string },
): void {
  const valuesConfig = Object.fromEntries(
    Object.entries(values).map(([value, text]) => [value, { description: text as string }]),
  ) as { [K in keyof T]: { description: string } };
  registerEnumType(words, { name, description, valuesConfig });
}
