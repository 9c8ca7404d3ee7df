/** What stands on the picture that a link to a page is shown with, by the name of the page in schema/pages.json. */
export const PREVIEW_CARDS: Readonly<Record<string, [ja: string, en: string]>> = {
  home: [
    '町は何を約束し、\nどこまで来たか',
    'What Japanese towns promise, and how far they have come',
  ],
  compare: ['町を比べる', 'Towns beside each other, and whether they may be compared'],
  town: ['町の計画と目標', 'Plans, targets and figures of a town'],
  indicator: ['指標の意味と、\nどの町にあるか', 'What an indicator means, and which towns have it'],
  source: ['印刷された行まで', 'The documents that every figure is printed in'],
};

/** Bars and the mark of a target, as in the sign of the site. */
const BARS = [
  [150, 190],
  [215, 190],
  [120, 230],
  [265, 240],
  [305, 290],
];

const bar = ([value = 0, target = 0]: number[], at: number) => `
  <rect x="${at * 66}" y="${330 - value}" width="42" height="${value}" fill="#fbfaf6" opacity="${value < target ? 0.55 : 1}"/>
  <rect x="${at * 66 - 6}" y="${330 - target}" width="54" height="5" fill="#e2a33c"/>`;

/** The card as a page of 1200 × 630 points. */
export const cardHtml = ([ja, en]: [string, string], fonts: string): string => `
  <!doctype html><html lang="ja"><meta charset="utf-8">
  <link rel="stylesheet" href="${fonts}">
  <style>
    body { margin: 0; width: 1200px; height: 630px; box-sizing: border-box; padding: 64px 72px; background: #17324d;
      color: #fbfaf6; font-family: "Noto Sans JP Variable"; display: grid; grid-template: 1fr auto / 1fr 330px; column-gap: 40px; }
    h1 { margin: 0; font-size: ${ja.includes('\n') ? 72 : 84}px; line-height: 1.3; font-weight: 700; white-space: pre; }
    p { margin: 28px 0 0; font-size: 30px; line-height: 1.4; opacity: 0.85; max-width: 18em; }
    svg { align-self: end; }
    footer { grid-column: 1 / -1; border-top: 2px solid #fbfaf666; margin-top: 32px; padding-top: 24px; font-size: 25px; display: flex;
      justify-content: space-between; align-items: baseline; }
    footer b { font-size: 34px; white-space: nowrap; }
  </style>
  <body>
    <div><h1>${ja}</h1><p lang="en">${en}</p></div>
    <svg width="330" height="330" viewBox="-6 0 330 330">${BARS.map(bar).join('')}</svg>
    <footer><b>まちくらべ</b><span>すべての数値に、印刷された行 / every figure with its printed line</span></footer>
  </body></html>`;
