import { readFileSync } from 'node:fs';
import type { TypedQuery } from '../graphql/committed/in-one-release.js';
import { projectFile } from '../lib/project-file.js';

/** A query of schema/queries/assistants, by the name of its file. */
export function committed<Data, Variables>(file: string): TypedQuery<Data, Variables> {
  const text = readFileSync(projectFile(`schema/queries/assistants/${file}.graphql`), 'utf8');
  const [, name] = text.match(/^query (\w+)/m) ?? [];
  if (name === undefined) throw new Error(`${file}.graphql holds no named query`);
  return { name, text };
}
