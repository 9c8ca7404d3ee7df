import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

/** What made files import, and which of it the rules of biome.json must refuse. */
const FILES: Record<string, { allowed: string[]; refused: string[] }> = {
  'web/town/part.ts': {
    allowed: ['./texts.js', '../comparison/chart.js', '../lib/address.js', '../ui/name.js'],
    refused: ['../compare/page.js', '../home/group-hits.js', '../made-today/texts.js'],
  },
  'web/made-today/part.ts': {
    allowed: ['../figure/figure-panel.js', '../../src/lib/references/read.js'],
    refused: ['../town/answers.js', '../../src/config.js'],
  },
  'web/figure/part.ts': { allowed: ['../take-away/cite.js'], refused: ['../town/answers.js'] },
  'web/take-away/part.ts': { allowed: ['../frozen/cell.js'], refused: ['../figure/details.js'] },
  'web/frozen/part.ts': { allowed: ['../comparison/view.js'], refused: ['../take-away/cite.js'] },
  'web/comparison/part.ts': { allowed: ['../ui/name.js'], refused: ['../frozen/cell-text.js'] },
  'web/nation-views/part.ts': {
    allowed: ['../comparison/texts.js', '../take-away/sheet.js'],
    refused: ['../frozen/cell-text.js'],
  },
  'web/ties/part.ts': { allowed: ['../ui/name.js'], refused: ['../comparison/series.js'] },
  'web/ui/part.ts': { allowed: ['../lib/units.js'], refused: ['../comparison/series.js'] },
  'web/lib/part.ts': { allowed: ['../queries/types.js'], refused: ['../ui/name.js'] },
  'web/app/part.ts': { allowed: ['../town/page.js'], refused: ['../../src/config.js'] },
};
const LOOP = {
  'src/lib/loop-a.ts': "import type { B } from './loop-b.js';\nexport type A = B;\n",
  'src/lib/loop-b.ts': "import type { A } from './loop-a.js';\nexport type B = A;\n",
};

describe('import rules of the explorer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'import-rules-'));
  /** "rule file line" of each fault. */
  let faults: string[];

  beforeAll(() => {
    const config = { ...JSON.parse(readFileSync('biome.json', 'utf8')), vcs: { enabled: false } };
    const imports = Object.entries(FILES).map(([file, { allowed, refused }]) => {
      const lines = [...allowed, ...refused].map((from) => `import type { A } from '${from}';\n`);
      return [file, lines.join('')] as const;
    });
    const files = [...imports, ...Object.entries(LOOP)];
    for (const [file, text] of [...files, ['biome.json', JSON.stringify(config)] as const]) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const lint = spawnSync(
      resolve('node_modules/.bin/biome'),
      ['lint', '--reporter=github', '--max-diagnostics=none', '.'],
      { cwd: folder, encoding: 'utf8' },
    );
    const found = lint.stdout.matchAll(/title=lint\/\w+\/(\w+),file=([^,]+),line=(\d+)/g);
    faults = [...found].map(([, rule, file, line]) => {
      return `${rule} ${file?.replace(`${folder}/`, '')} ${line}`;
    });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(Object.entries(FILES))('%s', (file, { allowed, refused }) => {
    const lines = refused.map((_, i) => allowed.length + i + 1);
    expect(faults.filter((one) => one.startsWith(`noRestrictedImports ${file}`)).sort()).toEqual(
      lines.map((line) => `noRestrictedImports ${file} ${line}`),
    );
  });

  it('see a loop of types', () => {
    expect(faults.filter((one) => one.startsWith('noImportCycles')).sort()).toEqual(
      Object.keys(LOOP).map((file) => `noImportCycles ${file} 1`),
    );
  });
});
