import { readFileSync } from 'node:fs';
import { projectFile } from '../../lib/project-file.js';
import { MUNICIPALITY_FILES } from '../schemas/seed-kinds.js';

/**
 * The files of a folder that holds no fact yet, by name: each loads, and shows in comments how a
 * fact of its kind is written. They are made from docs/how-to/new-town.
 */
export function skeleton(code: string): Map<string, string> {
  return new Map(
    Object.keys(MUNICIPALITY_FILES).map((kind) => {
      const text = readFileSync(projectFile(`docs/how-to/new-town/${kind}.yaml`), 'utf8');
      const schema = `# yaml-language-server: $schema=../../../schema/seeds/${kind}.schema.json`;
      return [`${kind}.yaml`, `${schema}\n${text.replace("'CODE'", `'${code}'`)}`];
    }),
  );
}
