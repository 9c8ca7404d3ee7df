import { expect, test } from '@jest/globals';
import { forbidsReprint } from '../../src/domain/reprint-terms.js';

test.each([
  '無断転載を禁じます',
  '本計画書の無断複製・転載を禁止します。',
  '転載はお断りします',
  '掲載内容の転載・引用を固く禁じます',
  'All rights reserved.',
  'No part of this may be reproduced without permission',
])('%s forbids reprinting', (terms) => {
  expect(forbidsReprint(terms)).toBe(true);
});

test.each([
  null,
  'CC-BY-4.0',
  'PDL-1.0',
  '出典を記載すれば自由に利用できます',
  '転載する場合は出典を明記してください',
])('%s does not', (terms) => {
  expect(forbidsReprint(terms)).toBe(false);
});
