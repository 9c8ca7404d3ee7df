import { deepEqual, equal, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { PAGE } from './clients-page.js';
import { freshFolder } from './fresh-folder.js';
import { type Recipe, recipesOf } from './recipes.js';
import { ask, ORIGIN } from './server.js';

const INSTALLED: Record<string, string> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'),
).dependencies;

const root = freshFolder();

const here = (text: string) => text.replaceAll('http://localhost:4000', ORIGIN);

function run(line: string, cwd: string): string {
  // Clients warn while somebody develops.
  const NODE_OPTIONS = '--conditions=development';
  const env = { ...process.env, LANG: 'C.UTF-8', NODE_OPTIONS };
  const { status, stdout, stderr } = spawnSync(here(line), {
    cwd,
    env,
    shell: true,
    encoding: 'utf8',
  });
  equal(status, 0, `${line}\n${stdout}\n${stderr}`);
  // The program of the recipe has nothing to warn of; what makes code for it may speak of its progress.
  if (line.startsWith('npx tsx')) equal(stderr, '');
  return stdout;
}

/** Does what a recipe says, and gives what the last line printed. */
function follow({ title, steps }: Recipe, tool = (line: string) => line): string {
  const folder = join(root, title.replaceAll(/\W+/g, '-'));
  mkdirSync(folder);
  let printed = '';
  for (const step of steps) {
    if ('file' in step) writeFileSync(join(folder, step.file), here(step.text));
    else for (const line of step.lines) if (!isInstall(line)) printed = run(tool(line), folder);
  }
  return printed;
}

/** Whether a line installs packages, all of which must be those that are tried here. */
function isInstall(line: string): boolean {
  if (!line.startsWith('npm install ')) return false;
  const named = line
    .split(' ')
    .slice(2)
    .filter((word) => !word.startsWith('--'));
  for (const name of named) {
    const [, bare = '', version] = /^(@?[^@]+)(?:@(.+))?$/.exec(name) ?? [];
    const installed = INSTALLED[bare];
    ok(installed, `${bare} is not tried here`);
    if (version) ok(installed.startsWith(`${version}.`), `${name} is not ${installed}`);
  }
  return true;
}

const recipes = recipesOf(PAGE);
const isTable = ({ steps }: Recipe) =>
  steps.some((step) => 'file' in step && /\.(py|R)$/.test(step.file));

describe('docs/clients.md', () => {
  for (const recipe of recipes.filter((one) => !isTable(one))) {
    test(`${recipe.title}: the recipe prints the first KPIs of 香取市`, async () => {
      const { municipality } = await ask(
        '{ municipality(code: "122360") { name kpis(first: 3) { nodes { name unit } } } }',
      );
      const wanted = municipality.kpis.nodes.map(
        ({ name, unit }: { name: string; unit: string }) => `${municipality.name} ${name} ${unit}`,
      );
      equal(wanted.length, 3);
      deepEqual(follow(recipe).trimEnd().split('\n'), wanted);
    });
  }

  test('all of its TypeScript, and what is generated for it, has no error of types', () => {
    run('npx tsc -p .', root);
  });

  const TOOLS = {
    py: ['python3', '-c "import pandas"', [process.env.PYTHON, 'python3', '/usr/bin/python3']],
    R: ['Rscript', '-e "library(jsonlite)"', ['Rscript']],
  } as const;

  for (const [extension, [named, trial, places]] of Object.entries(TOOLS)) {
    const recipe = recipes.find(({ steps }) =>
      steps.some((step) => 'file' in step && step.file.endsWith(`.${extension}`)),
    );
    const found = places.find(
      (place) => place && spawnSync(`${place} ${trial}`, { shell: true }).status === 0,
    );
    const skip = found ? false : `${named} with its packages is not on this machine`;
    test(`${recipe?.title}: the table holds every cell of the comparison`, { skip }, async () => {
      ok(recipe);
      const { compare } = await ask(`{
        compare(indicator: "ふるさと納税", measures: [TARGET, ACTUAL]) {
          unit citation rows { municipality { name } cells { year measure value missing missingNote } }
        }
      }`);
      const printed = follow(recipe, (line) => line.replace(named, found ?? named));
      ok(printed.includes(compare.unit) && printed.trimEnd().endsWith(compare.citation));
      const table = printed.slice(0, printed.lastIndexOf(`\n${compare.unit}\n`));
      const lines: Record<string, string>[] = parse(table, {
        columns: true,
        skip_empty_lines: true,
      });
      const cells = compare.rows.flatMap(
        ({ municipality, cells }: { municipality: { name: string }; cells: object[] }) =>
          cells.map((cell) => ({ 'municipality.name': municipality.name, ...cell })),
      );
      ok(cells.length > 0);
      deepEqual(
        lines.map((line) => Object.keys(cells[0]).map((name) => asText(line[name]))),
        cells.map((cell: object) => Object.values(cell).map(asText)),
      );
    });
  }
});

/** A value as text: a gap is nothing, and a number that number, however it is printed. */
function asText(value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  return Number.isNaN(Number(value)) ? String(value) : String(Number(value));
}
