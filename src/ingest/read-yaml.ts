import { type Document, isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Place, Problem } from './problems.js';

/** The way to a value inside a file: keys and indexes. */
export type Path = readonly (string | number)[];

/** A file of facts that passed its schema, and where each part of it stands. */
export interface SeedFile<T> {
  name: string;
  data: T;
  place(path: Path): Place;
}

/** What stands in one YAML file, whatever it is. Every fault of the YAML is added to `problems`. */
export function parseYaml(
  name: string,
  text: string,
  problems: Problem[],
): SeedFile<unknown> | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: name, line, column: col };
  };
  const place = (path: Path) => placeOf(offsetOf(document.contents, path));
  if (document.errors.length > 0) {
    for (const { pos, message } of document.errors) problems.push({ ...placeOf(pos[0]), message });
    return null;
  }
  const data = plain(document);
  if (data instanceof Error) {
    problems.push({ ...placeOf(0), message: data.message });
    return null;
  }
  return { name, data, place };
}

/** The file if its content passes the schema. Every fault is added to `problems`; null then. */
export function checkSchema<T>(
  { name, data, place }: SeedFile<unknown>,
  schema: z.ZodType<T>,
  problems: Problem[],
): SeedFile<T> | null {
  const result = schema.safeParse(data);
  if (result.success) return { name, data: result.data, place };
  for (const issue of result.error.issues.flatMap(leaves)) {
    problems.push({ ...place(issue.path), message: issue.message });
  }
  return null;
}

/** The document's content, or the error of aliases that refer to each other without measure. */
function plain(document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    return error;
  }
}

interface Fault {
  path: (string | number)[];
  message: string;
}

/** One fault for each unknown key; the field's name before the message. */
function leaves(issue: z.core.$ZodIssue): Fault[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `${key} is not a known key`,
    }));
  }
  if (issue.code === 'invalid_key') {
    return issue.issues.map(({ message }) => ({ path, message: `${path.at(-1)}: ${message}` }));
  }
  const field = path.filter((step) => typeof step === 'string').at(-1) ?? 'the file';
  return [{ path, message: `${field}: ${issue.message}` }];
}

/** Where a part of the file begins: its key if it has one, or the nearest thing around it. */
function offsetOf(root: Node | null, path: Path): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(key) === String(step));
      if (!pair) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (!node) return offset;
      offset = (node as Node).range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}
