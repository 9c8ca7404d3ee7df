import { expect, test } from '@jest/globals';
import { publisherOf } from '../../../src/releases/facts/publisher-of.js';

const TOWNS = new Map([
  ['402052', '飯塚市'],
  ['122360', '香取市'],
]);
const EACH = { publisher: '市区町村', perTown: true };

test('the file that a municipality publishes itself has its name for a publisher', () => {
  const own = ['population.open-data.402052', 'households.open-data.402052'];
  expect(publisherOf(EACH, own, TOWNS)).toBe('飯塚市');
});

test('a file of several municipalities, and one of none that we know, are published by municipalities', () => {
  const two = ['population.open-data.402052', 'population.open-data.122360'];
  expect(publisherOf(EACH, two, TOWNS)).toBe('市区町村');
  expect(publisherOf(EACH, ['population.open-data.999999'], TOWNS)).toBe('市区町村');
});

test('what one office publishes of all has the name of that office', () => {
  const office = { publisher: '総務省', perTown: false };
  expect(publisherOf(office, ['births'], TOWNS)).toBe('総務省');
});
