import 'reflect-metadata';
import { readConfig } from './src/config.js';
import { readPointer, releasePath } from './src/db/catalogue/folder.js';
import { dataSource } from './src/db/data-source.js';

/** The data source of TypeORM's command line: DATABASE_URL, or the current release in DATA_DIR. */
const { databaseUrl, dataDir } = readConfig();
const pointer = readPointer(dataDir);

export default dataSource(
  databaseUrl ?? (pointer ? `sqlite:${releasePath(dataDir, pointer.release)}` : 'sqlite::memory:'),
);
