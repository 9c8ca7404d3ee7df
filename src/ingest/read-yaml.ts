import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { firstYamlFault } from './plain-words/first-yaml-fault.js';
import { schemaWords } from './plain-words/schema-words.js';
import type { Place, Problem } from './problems.js';

/** The way to a value inside a file: keys and indexes. */
export type Path = readonly (string | number)[];

/** A file of facts that passed its schema, and where each part of it stands. */
export interface SeedFile<T> {
  name: string;
  data: T;
  place(path: Path): Place;
}

/** What stands in a YAML file, whatever it is. */
export interface YamlFile extends SeedFile<unknown> {
  /** What was typed for a single value: 012190 where its data is the number 12190. */
  typed(path: Path): string | null;
}

/** What stands in one YAML file. The first fault of the YAML is added to `problems`; null then. */
export function parseYaml(name: string, text: string, problems: Problem[]): YamlFile | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: name, line, column: col };
  };
  const fault = firstYamlFault(document, text, placeOf);
  if (fault) {
    problems.push({ file: name, ...fault });
    return null;
  }
  return {
    name,
    data: document.toJS(),
    place: (path) => placeOf(offsetOf(document.contents, path)),
    typed(path) {
      const node = document.getIn(path, true);
      return isScalar(node) ? (node.source ?? null) : null;
    },
  };
}

/** The file if its content passes the schema. Every fault is added to `problems`; null then. */
export function checkSchema<T>(
  { name, data, place, typed }: YamlFile,
  schema: z.ZodType<T>,
  problems: Problem[],
): SeedFile<T> | null {
  const result = schema.safeParse(data, {
    error: (issue) => schemaWords(issue, typed(stepsOf(issue.path ?? []))),
  });
  if (result.success) return { name, data: result.data, place };
  for (const issue of withoutEchoes(result.error.issues).flatMap(leaves)) {
    problems.push({ ...place(issue.path), message: issue.message });
  }
  return null;
}

const stepsOf = (path: readonly PropertyKey[]) =>
  path.map((step) => (typeof step === 'symbol' ? String(step) : step));

type Issue = z.core.$ZodIssue;

/**
 * What is only the other half of an unknown key beside it: the key that was written together with its
 * text ("quote:移住"), which is not missing besides; the 12 before the 345 of `{ quote: 12,345 }`.
 */
function withoutEchoes(issues: readonly Issue[]): Issue[] {
  const unknown = issues.filter((issue) => issue.code === 'unrecognized_keys');
  const echoes = (message: string, own: string, key: string) =>
    message.startsWith('is missing') ? key.startsWith(`${own}:`) : /^\d/.test(key);
  return issues.filter(
    ({ path, message }) =>
      !/^(?:is missing|a text that is a number)/.test(message) ||
      !unknown.some(
        (one) =>
          one.path.join('/') === path.slice(0, -1).join('/') &&
          one.keys.some((key) => echoes(message, String(path.at(-1)), key)),
      ),
  );
}

interface Fault {
  path: (string | number)[];
  message: string;
}

/** One fault for each unknown key; the field's name before the message. */
function leaves(issue: Issue): Fault[] {
  const path = stepsOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const messages = issue.message.split('\n');
    return issue.keys.map((key, i) => ({ path: [...path, key], message: messages[i] ?? key }));
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
