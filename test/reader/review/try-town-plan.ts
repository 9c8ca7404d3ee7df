import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { runCli, startCli } from '../../ingest/run-cli.js';
import { townPlan } from '../typeset/long-documents.js';
import { print, startPrinter } from '../typeset/typeset.js';

/**
 * `node dist/test/reader/review/try-town-plan.js [FOLDER]`: the plan of a made-up town, from the file to verified seeds
 * by the page alone. Says how long each step took and how much was pressed and typed; with a folder, takes the
 * pictures of docs/how-to/read-a-plan.md into it.
 */
const [pictures] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'machikurabe-try-'));
const seeds = join(folder, 'seeds');
const read = join(folder, 'read');
cpSync('seeds', seeds, { recursive: true });
if (pictures) mkdirSync(pictures, { recursive: true });

let began = performance.now();
function tell(what: string): void {
  console.log(`${what}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  began = performance.now();
}
const call = (...args: string[]) => {
  const { status, stderr } = runCli(args);
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
};

const browser = await startPrinter();
try {
  await print(browser, townPlan(), {}, join(folder, 'town-plan.pdf'));
  began = performance.now();
  call('propose', join(folder, 'town-plan.pdf'), '--municipality', '014036', '--out', read);
  tell('propose');
  const proposal = join(read, 'kpis.proposed.yaml');
  const review = startCli(['review', proposal, '--by', '見本の係', '--seeds', seeds], {}, 'pipe');
  try {
    const page = await open(review);
    began = performance.now();
    const { keys, characters } = await accept(page);
    tell(`review, ${keys} keys and ${characters} characters`);
  } finally {
    review.kill('SIGINT');
  }
  call('verify', '--sources', read, '--seeds', seeds);
  tell('verify');
  await compare();
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

/** Opens the address that a server prints when it listens. */
async function open(server: ChildProcess, path = ''): Promise<Page> {
  const address = await new Promise<string>((found) => {
    server.stdout?.on('data', (said) => {
      const [url] = /http:[^\s]+/u.exec(String(said)) ?? [];
      if (url) found(url);
    });
  });
  const page = await browser.newPage({ locale: 'ja-JP', viewport: { width: 1280, height: 860 } });
  await page.goto(address + path);
  return page;
}

/** Serves the seeds, and looks at the town beside another. */
async function compare(): Promise<void> {
  const env = { DATABASE_URL: `sqlite:${join(folder, 'town.sqlite')}` };
  const { status, stderr } = runCli(['seed', '--seeds', seeds], env);
  if (status !== 0) throw new Error(stderr);
  const server = spawn(process.execPath, ['dist/src/start.js'], {
    env: { ...process.env, ...env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const towns = 'municipalities=014036,122360';
    const page = await open(server, `/compare?indicator=furusato-nozei.amount&${towns}`);
    await page.locator('.plot').first().waitFor();
    tell('seed and serve');
    if (pictures) {
      await page
        .locator('.chart')
        .first()
        .screenshot({ path: join(pictures, 'review-served.png') });
    }
  } finally {
    server.kill('SIGINT');
  }
}

/** Accepts all that is proposed, and writes an indicator for each that none of ours is near to. */
async function accept(page: Page): Promise<{ keys: number; characters: number }> {
  const done = { keys: 0, characters: 0 };
  const press = async (key: string) => {
    done.keys++;
    await page.keyboard.press(key);
  };
  const write = async (text: string) => {
    done.characters += text.length;
    await page.keyboard.insertText(text);
  };
  const fill = async (name: string, text: string) => {
    const isThere = `document.activeElement?.getAttribute('name') === '${name}'`;
    for (let i = 0; i < 40 && !(await page.evaluate(isThere)); i++) await press('Tab');
    await press('Control+a');
    await write(text);
  };
  const shoot = async (name: string) => {
    if (!pictures) return;
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(pictures, `${name}.png`) });
  };
  await page.locator('[name="title"]:focus').waitFor();
  await fill('title', '架空町 第３次総合計画');
  await fill('planName', '第３次総合計画');
  await fill('planId', 'third-plan');
  await press('Enter');
  await page.locator('.cells').waitFor();
  for (let i = 0; (await page.locator('.cells').count()) > 0; i++) {
    const name = await page.locator('h1').innerText();
    const isNear = (await page.locator('[data-near="1"]').count()) > 0;
    if (i === 0) {
      for (const key of ['l', 'l', 'l']) await press(key);
      await shoot('review');
    }
    await press('a');
    await page.getByText('どの指標か選んでください').waitFor();
    if (isNear) await press('1');
    else {
      await press('w');
      await page.locator('[name="id"]:focus').waitFor();
      await write(`made-up.indicator-${i}`);
      await fill('nameEn', `Made-up indicator ${i}`);
      await fill('theme', '');
      await press('ArrowDown');
      await fill('definition', `${name}（架空）`);
      await fill('counted', name);
      await fill('countedEn', 'what is made up');
      if (i === 2) await shoot('review-indicator');
      await press('Enter');
    }
    const same = new RegExp(`^${name.replace(/[()（）]/gu, '.')}$`, 'u');
    await page.locator('h1').filter({ hasNotText: same }).waitFor();
  }
  await page.locator('.first-field:focus').waitFor();
  await press('Enter');
  await page.getByText(/件を seeds.*書きました/u).waitFor();
  return done;
}
