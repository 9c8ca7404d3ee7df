import { expect, test } from '@jest/globals';
import { fileName } from '../../web/take-away/file-name.js';

const furusato = {
  indicator: { id: 'furusato-nozei.amount', name: 'ふるさと納税受入額' },
  years: [2014, 2015, 2027],
  unit: '千円',
  release: '3ddde7',
  perHead: false,
};

test('a file is named by indicator, measure, years, unit, per head and release', () => {
  expect(fileName(furusato, 'ja', 'csv')).toBe(
    'まちくらべ-ふるさと納税受入額-2014-2027-千円-3ddde7.csv',
  );
  const perHead = {
    ...{ ...furusato, unit: '千円/人', perHead: true },
    ...{ measure: '目標', years: [2027] },
  };
  expect(fileName(perHead, 'ja', 'png')).toBe(
    'まちくらべ-ふるさと納税受入額-目標-2027-千円-一人当たり-3ddde7.png',
  );
  const inEnglish = { ...perHead, unit: 'million yen per person', measure: 'Target' };
  expect(fileName(inEnglish, 'en', 'svg')).toBe(
    'machikurabe-furusato-nozei.amount-target-2027-million-yen-per-head-3ddde7.svg',
  );
});

test('a unit that no disk takes is written so that one does', () => {
  expect(fileName({ ...furusato, unit: '件/年' }, 'ja', 'csv')).toContain('-件-年-');
});
