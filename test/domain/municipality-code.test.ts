import { describe, expect, test } from '@jest/globals';
import { checkDigit, isMunicipalityCode } from '../../src/domain/municipality-code.js';

const CODES = [
  ['霧島市', '462187'],
  ['香取市', '122360'],
  ['美祢市', '352136'],
  ['鹿児島市', '462012'],
  ['山口市', '352039'],
  ['川西市', '282171'],
  ['喜多方市', '072087'],
  ['鹿島市', '412074'],
  ['つくばみらい市', '082350'],
  ['山田町', '034827'],
  ['鶴岡市', '062031'],
  ['萩市', '352047'],
  ['長門市', '352110'],
];

describe('codes of municipalities', () => {
  test.each(CODES)('%s has the code %s', (_, code) => {
    expect(isMunicipalityCode(code)).toBe(true);
  });

  test.each(CODES)('%s: no other last digit belongs to %s', (_, code) => {
    const others = [...'0123456789'].filter((digit) => digit !== code.at(-1));
    expect(others.filter((digit) => isMunicipalityCode(code.slice(0, 5) + digit))).toEqual([]);
  });

  test.each([
    ['46218', '7', 'a sum of 70, which leaves 4'],
    ['28217', '1', 'a sum of 77, which leaves 0'],
    ['08235', '0', 'a sum of 67, which leaves 1'],
  ])('the check digit of %s is %s (%s)', (five, digit) => {
    expect(checkDigit(five)).toBe(digit);
  });

  test.each([
    ['72087', 'its leading zero is lost'],
    ['46218', 'its check digit is missing'],
    ['4621870', 'it is too long'],
    ['４６２１８７', 'its digits are full-width'],
    ['462187 ', 'it has white space'],
    ['462187\n', 'it ends a line'],
    ['R46218', 'it has a letter'],
    ['642187', 'two digits have changed places'],
    ['', 'it is empty'],
  ])('"%s" is no code: %s', (text) => {
    expect(isMunicipalityCode(text)).toBe(false);
  });
});
