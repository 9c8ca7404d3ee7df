import { accessSync, constants, mkdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { replaceText } from '../lib/durable-file.js';
import { statOf } from '../lib/paths.js';
import { projectFile } from '../lib/project-file.js';
import { PROPOSAL_FILE, PROPOSAL_SCHEMA, proposalYaml } from './proposal/write-proposal.js';
import type { Proposed } from './propose.js';

/**
 * Whether a folder can be written to, or made, before long work is done for it.
 * @throws the fault of the file system where it cannot
 */
export function requireWritable(folder: string): void {
  let there = resolve(folder);
  while (!statOf(there) && dirname(there) !== there) there = dirname(there);
  if (!statOf(there)?.isDirectory()) {
    throw Object.assign(new Error(`${there} is no folder`), { code: 'ENOTDIR', path: there });
  }
  accessSync(there, constants.W_OK | constants.X_OK);
}

/** Writes a proposal, the text that it cites and pictures by their names into a folder, each whole; gives the first two. */
export function writeOut(
  folder: string,
  file: string,
  { proposal, text }: Pick<Proposed, 'proposal' | 'text'>,
  pictures: ReadonlyMap<string, Uint8Array>,
): string[] {
  mkdirSync(folder, { recursive: true });
  const toSchema = relative(resolve(folder), projectFile(join('schema/seeds', PROPOSAL_SCHEMA)));
  // The page that shows the original beside the proposal finds it from there.
  const original = { ...proposal.original, file: relative(resolve(folder), resolve(file)) };
  for (const [name, picture] of pictures) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    replaceText(join(folder, name), picture);
  }
  const files: [string, string | Uint8Array][] = [
    [proposal.text.file, text],
    [PROPOSAL_FILE, proposalYaml({ ...proposal, original }, toSchema)],
  ];
  return files.map(([name, content]) => {
    const path = join(folder, name);
    replaceText(path, content);
    return path;
  });
}
