import { escapeText, type Made, type Maker, plain } from './made.js';
import { printFigure } from './print-figure.js';
import { printYear } from './print-year.js';

const paragraph = (text: string) => `<p>${escapeText(text)}</p>`;
const table = (rows: readonly (readonly string[])[]) =>
  `<table class="all">${rows
    .map((cells) => `<tr>${cells.map((text) => `<td>${escapeText(text)}</td>`).join('')}</tr>`)
    .join('')}</table>`;

/** Prose with figures in it that are no indicators. */
export function prose({ random, style }: Maker): Made {
  const year = random.integer(2015, 2023);
  return plain(
    [
      `本市の人口は、${printYear(style.years, year)}に${random.integer(20, 90)},${random.integer(100, 999)}人となり、前回の調査から${random.integer(2, 9)}.${random.integer(0, 9)}％減少しました。`,
      '市民一人ひとりが安心して暮らし続けることのできる地域社会の実現に向けて、関係機関と連携しながら取組を進めます。',
      `アンケート調査では、回答者の${random.integer(30, 80)}％が「住み続けたい」と答えています（全国平均は${random.integer(30, 80)}.${random.integer(0, 9)}％）。`,
    ]
      .map(paragraph)
      .join(''),
  );
}

/** Costs by year, as sheets and plans of implementation have them. */
export function budget({ random, style }: Maker, start: number): Made {
  const amount = () => printFigure(random.integer(200, 90000), 0, style.figures);
  const years = [start, start + 1, start + 2];
  return plain(
    `<h3>事業費</h3>${table([
      [
        '区分',
        '単位',
        ...years.map((year) => `${printYear(style.years, year)}${random.pick(['決算', '予算'])}`),
      ],
      ['事業費', '千円', ...years.map(amount)],
      ['うち一般財源', '千円', ...years.map(amount)],
      ['人件費', '千円', ...years.map(amount)],
    ])}`,
    ['事業費', 'うち一般財源', '人件費'].map((words) => ({ kind: 'BUDGET' as const, words })),
  );
}

/** Whom to ask. */
export function telephones({ random }: Maker): Made {
  const number = () =>
    `0${random.integer(10, 99)}-${random.integer(200, 999)}-${random.integer(1000, 9999)}`;
  return plain(
    `<h3>問い合わせ先</h3>${table([
      ['担当課', '電話番号', '内線'],
      ['企画政策課', number(), String(random.integer(100, 999))],
      ['市民協働課', number(), String(random.integer(100, 999))],
    ])}`,
    [
      { kind: 'TELEPHONE', words: '企画政策課' },
      { kind: 'TELEPHONE', words: '市民協働課' },
    ],
  );
}

/** People by age, measured and forecast. */
export function population({ random, style }: Maker, start: number): Made {
  const count = () => `${random.integer(3, 30)},${random.integer(100, 999)}`;
  const years = [start, start + 5, start + 10];
  return plain(
    `<h3>将来人口の見通し</h3>${table([
      ['年齢区分', ...years.map((year) => printYear(style.years, year))],
      ['0～14歳', ...years.map(count)],
      ['15～64歳', ...years.map(count)],
      ['65歳以上', ...years.map(count)],
      ['総人口', ...years.map(count)],
    ])}`,
    [
      { kind: 'AGE_GROUP', words: '0～14歳' },
      { kind: 'AGE_GROUP', words: '15～64歳' },
      { kind: 'AGE_GROUP', words: '65歳以上' },
      { kind: 'POPULATION_FORECAST', words: '総人口' },
    ],
  );
}

/** A table of contents with its page numbers. */
export function contents({ random }: Maker): Made {
  const chapters = [
    '第１章 計画の策定に当たって',
    '第２章 まちの現状と課題',
    '第３章 基本構想',
    '第４章 施策の展開',
    '資料編',
  ];
  let page = 1;
  const lines = chapters.map((chapter) => {
    page += random.integer(1, 19);
    return `<p class="contents"><span>${chapter}</span><span>${'・'.repeat(24)}</span><span>${page}</span></p>`;
  });
  return plain(
    `<h2>目次</h2>${lines.join('')}`,
    chapters.map((words) => ({ kind: 'PAGE_NUMBER' as const, words })),
  );
}

/** Values of others beside which a town sees itself. */
export function otherPlaces({ random, style }: Maker, start: number): Made {
  const share = () => `${random.integer(20, 80)}.${random.integer(0, 9)}％`;
  const years = [start, start + 1, start + 2];
  return plain(
    `<h3>高齢化率の比較</h3>${table([
      ['', ...years.map((year) => printYear(style.years, year))],
      ['全国', ...years.map(share)],
      ['県平均', ...years.map(share)],
    ])}`,
    [
      { kind: 'OTHER_PLACE', words: '全国' },
      { kind: 'OTHER_PLACE', words: '県平均' },
    ],
  );
}

/** Two or three kinds of what is no indicator. */
export function someNoise(maker: Maker): Made[] {
  const start = maker.random.integer(2015, 2022);
  const kinds = [budget, telephones, population, otherPlaces];
  return maker.random
    .shuffle(kinds)
    .slice(0, 2)
    .map((kind) => kind(maker, start));
}
