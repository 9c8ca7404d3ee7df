import { readFileSync } from 'node:fs';
import { parse, print, separateOperations } from 'graphql';
import type { TypedQuery } from '../graphql/committed/in-one-release.js';
import { projectFile } from '../lib/project-file.js';

const read = (file: string) =>
  readFileSync(projectFile(`schema/queries/assistants/${file}.graphql`), 'utf8');

const FRAGMENTS = read('fragments');

/** A query of schema/queries/assistants, by the name of its file, with the shared fragments that it uses. */
export function committed<Data, Variables>(file: string): TypedQuery<Data, Variables> {
  const [query] = Object.entries(separateOperations(parse(read(file) + FRAGMENTS)));
  if (!query?.[0]) throw new Error(`${file}.graphql holds no named query`);
  const [name, document] = query;
  return { name, text: print(document) };
}
