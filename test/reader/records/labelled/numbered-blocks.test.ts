import { expect, test } from '@jest/globals';
import { findLabelled } from '../../../../src/reader/records/labelled/find-labelled.js';
import { linesOf, written } from '../typed-page.js';

const HEADS = `
  第三次総合計画 施策評価シート

  令和5年度

  KPI

  （重要業績評価指標） 目標値
  実績値の検証測定方法

  実績値 進捗率

  方向性
`;

test('heads apart from their cells are told by the line that value and rate share, and by the arrow', () => {
  const { records } = findLabelled(
    linesOf(`${HEADS}
  12．連携して行った取組の件
  数

  新たに3社と協定を結び、14件の取組を行った。

  37件 240.00％企業等と連携
  して行った件数

  30件 ↑

  13．住みやすいと感じる割合

  未把握-％ -市民意識調査

  82％ ↑
  `),
  );
  expect(written(records)).toEqual([
    '連携して行った取組の件数',
    ...['  目標値: 30件', '  実績値 令和5年度: 37件'],
    '住みやすいと感じる割合',
    ...['  目標値: 82％', '  実績値 令和5年度: 未把握'],
  ]);
  expect(records).toMatchObject([
    {
      definition: { text: '企業等と連携して行った件数' },
      direction: { text: '↑' },
      marked: { text: 'KPI' },
      doubts: [{ kind: 'ORDER_ALONE' }],
    },
    { definition: null, measuredBy: { text: '市民意識調査' } },
  ]);
});

test('a block with two values beside rates is a question', () => {
  const { records } = findLabelled(
    linesOf(`${HEADS}
  12．連携して行った取組の件数

  37件 240.00％

  35件 220.00％

  30件 ↑
  `),
  );
  expect(records).toMatchObject([{ figures: [], doubts: [{ kind: 'CELLS_DO_NOT_FIT_HEADS' }] }]);
});
