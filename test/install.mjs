// Installs what tests, pictures and benches alone need, a browser and PostgreSQL: who only starts the service does
// without. It needs nothing that is built.
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { installIn } from '../bin/install-in.mjs';

const here = import.meta.dirname;
installIn(here, {
  ja: 'テスト用のブラウザーと PostgreSQL（test/node_modules、150 MB）',
  en: 'a browser and PostgreSQL for the tests (test/node_modules, 150 MB)',
});

// Tests run compiled, in dist/test, and a package is looked for in the folders above.
const compiled = join(here, '../dist/test');
const link = join(compiled, 'node_modules');
mkdirSync(compiled, { recursive: true });
if (!existsSync(link)) symlinkSync(join(here, 'node_modules'), link, 'junction');
