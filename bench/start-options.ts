import { readFileSync } from 'node:fs';
import { projectFile } from '../src/lib/project-file.js';

/** The options of Node.js with which `npm start` starts our server. */
export function startOptions(): string[] {
  const { scripts } = JSON.parse(readFileSync(projectFile('package.json'), 'utf8'));
  return (scripts.start as string).split(' ').filter((word) => word.startsWith('--'));
}
