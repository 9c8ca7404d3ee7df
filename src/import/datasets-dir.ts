import { projectFile } from '../lib/project-file.js';

/** The folders of the datasets: their YAML is read where it is written, not from the compiled code. */
export const DATASETS_DIR = projectFile('src/import');
