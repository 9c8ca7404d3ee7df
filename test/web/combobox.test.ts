import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { isQuery, keepBack, letFail, sendEmpty } from './answers.js';
import { useExplorer } from './browser.js';

const explorer = useExplorer();
const fieldOf = (page: Page) => page.getByRole('combobox', { name: '指標を探す' });
const townFieldOf = (page: Page) => page.getByRole('combobox', { name: '市区町村を加える' });
const chosenIs = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** Types as a keyboard does, without touching what is selected. */
async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.insertText(words);
  await page.getByRole('option', { name: words }).first().waitFor();
}

test('what is typed replaces a name that came after the field had the focus', async () => {
  const page = await explorer.open('/towns');
  const letGo = await keepBack(page, 'Compare');
  await page.getByRole('link', { name: '比べる' }).click();
  await fieldOf(page).focus();
  letGo();
  await chosenIs(page, 'ふるさと納税受入額');
  await search(page, '移住者数');
  expect(await fieldOf(page).inputValue()).toBe('移住者数');
});

test('Enter takes the first that is found, and nothing before the answer or without words', async () => {
  const page = await explorer.open('/compare?indicator=births');
  await chosenIs(page, '出生数');
  await fieldOf(page).click();
  await page.locator('[role=option]').first().waitFor();
  await page.keyboard.press('Enter');
  const letGo = await keepBack(page, 'FindIndicators');
  await page.keyboard.insertText('移住者数');
  await page.keyboard.press('Enter');
  await page.getByText('読み込んでいます…').first().waitFor();
  expect(await page.getByText('見つかりません').count()).toBe(0);
  letGo();
  await page.getByRole('option', { name: '移住者数' }).waitFor();
  // As Safari tells of the Enter that confirms a conversion of kana.
  await fieldOf(page).dispatchEvent('keydown', { key: 'Enter', keyCode: 229 });
  expect(new URL(page.url()).searchParams.get('indicator')).toBe('births');
  await page.keyboard.press('Enter');
  await chosenIs(page, '移住者数');
  // The field keeps the focus: it takes other words at once.
  await search(page, '出生数');
  expect(await fieldOf(page).inputValue()).toBe('出生数');
});

test('an answer that arrives makes no other option the active one', async () => {
  const page = await explorer.open('/compare?indicator=births');
  await chosenIs(page, '出生数');
  await fieldOf(page).click();
  await search(page, '移住者数');
  const letGo = await keepBack(page, 'FindIndicators');
  await fieldOf(page).fill('ふるさと納税');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option', { name: '移住者数', selected: true }).waitFor();
  letGo();
  await page.getByRole('option', { name: 'ふるさと納税受入額' }).waitFor();
  expect(await page.locator('.combobox-option[aria-selected=true]').count()).toBe(0);
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).searchParams.get('indicator')).toBe('births');
});

test('a search that fails says so instead of finding nothing, and can be tried again', async () => {
  const page = await explorer.open('/compare?indicator=births');
  await chosenIs(page, '出生数');
  const end = await letFail(page, isQuery('FindIndicators'));
  await fieldOf(page).fill('移住者数');
  const alert = page.getByRole('alert');
  await alert.getByText('データベースがいま答えられません').waitFor();
  expect(await page.getByText('見つかりません').count()).toBe(0);
  await end();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: '移住者数' }).click();
  await chosenIs(page, '移住者数');
  // The browser itself writes each answer of 503 into its console.
  expect(explorer.faults.splice(0).every((fault) => fault.includes('503'))).toBe(true);
});

test('a search without letters is not asked, and takes nothing', async () => {
  const page = await explorer.open('/compare?indicator=births');
  await chosenIs(page, '出生数');
  for (const field of [fieldOf(page), townFieldOf(page)]) {
    await field.fill('（・');
    await page.getByText('見つかりません').waitFor();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').count()).toBe(0);
  }
  expect(new URL(page.url()).search).toBe('?indicator=births');
});

test('a search of towns says where all are compared already, and where it lists only the first', async () => {
  const page = await explorer.open('/compare');
  await townFieldOf(page).fill('香取');
  await page.getByText('すでに比べています').waitFor();
  await townFieldOf(page).fill('北海道');
  await page.getByText('179件のうち初めの100件').waitFor();
});

test('while the towns with documents are not known, none is said to have none and none is lost', async () => {
  const page = await explorer.open('/towns');
  await sendEmpty(page);
  const end = await letFail(page, isQuery('Towns'));
  await page.getByRole('link', { name: '比べる' }).click();
  const towns = page.getByRole('group', { name: '市区町村' });
  await towns.getByRole('alert').waitFor();
  expect(await townFieldOf(page).isDisabled()).toBe(true);
  await page.goto(`${page.url()}?towns=122041`);
  await towns.getByRole('alert').waitFor();
  await townFieldOf(page).fill('山口市');
  await page.getByRole('option', { name: '山口市' }).waitFor();
  expect(await towns.getByText('文書なし').count()).toBe(0);
  await end();
  await towns.getByRole('button', { name: 'もう一度試す' }).click();
  await townFieldOf(page).fill('山口市');
  await page.getByRole('option', { name: '計画の文書あり' }).click();
  await page.getByRole('button', { name: '山口市を外す' }).waitFor();
  expect(new URL(page.url()).searchParams.get('towns')).toBe('122041,352039');
  expect(explorer.faults.splice(0).every((fault) => fault.includes('503'))).toBe(true);
});
