import { describe, expect, test } from '@jest/globals';
import { directionBeside } from '../../../src/domain/printed/direction-beside.js';

describe('the words beside the figure of a target', () => {
  test.each([
    ['90％を維持', 'MAINTAIN'],
    ['7,000人を維持', 'MAINTAIN'],
    ['30％以下を維持', 'MAINTAIN'],
    ['90％（現状維持）', 'MAINTAIN'],
    ['平均6.5点超の維持', 'MAINTAIN'],
    ['35％を確保', 'MAINTAIN'],
    ['900gに削減', 'DECREASE'],
    ['120件まで減少', 'DECREASE'],
    ['80％へ向上', 'INCREASE'],
  ])('%s: %s', (raw, direction) => expect(directionBeside(raw)).toBe(direction));

  test.each([
    '90％',
    '35.0％（現状37.9％）',
    '維持管理 5件',
    '90％を維持、95％に向上',
    '削減量 30t',
  ])('%s says nothing of the way', (raw) => expect(directionBeside(raw)).toBeNull());
});
