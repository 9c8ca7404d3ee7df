import { describe, expect, test } from '@jest/globals';
import { type CompareView, readView, writeView } from '../../web/comparison/view.js';
import { writeAddress } from '../../web/lib/address.js';

const address = (view: CompareView) => writeAddress('/compare', writeView(view));
const read = (text: string) =>
  readView(Object.fromEntries(new URL(text, 'http://localhost').searchParams));

const CHOSEN: CompareView = {
  indicator: 'ふるさと納税 & more',
  towns: ['122360', '462187'],
  from: 2021,
  to: 2027,
  measures: ['TARGET', 'ACTUAL'],
  perHead: true,
  figure: 'katori/kpi/6-7/furusato-nozei-amount/target/2027',
  whole: true,
};

describe('the address of a comparison', () => {
  test('reproduces the view', () => {
    expect(read(address(CHOSEN))).toEqual(CHOSEN);
    const first = readView({});
    expect(read(address(first))).toEqual(first);
  });

  test('holds only what was chosen, and reads well', () => {
    expect(address({ ...readView({}), towns: ['122360', '462187'], from: 2021 })).toBe(
      '/compare?indicator=furusato-nozei.amount&towns=122360,462187&from=2021',
    );
  });

  test('drops what it does not know', () => {
    expect(
      read('/compare?towns=122360,x,12236,122360&from=99999&to=-1&measures=best,actual&per=cow'),
    ).toEqual({ ...readView({}), towns: ['122360'], measures: ['ACTUAL'] });
  });

  test('takes two years in either order', () => {
    expect(read('/compare?from=2023&to=2020')).toMatchObject({ from: 2020, to: 2023 });
  });
});
