import type { CardRow, PageCard } from '../../lib/page-contract/render-page.js';
import { breakLines } from './break-lines.js';
import type { Painter } from './canvas.js';

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 64;
const INNER = WIDTH - 2 * MARGIN;
const INK = '#fbfaf6';
const FAINT = '#fbfaf6c8';
const GROUND = '#17324d';
const BAR = '#e2a33c';

type Pen = ReturnType<ReturnType<Painter['createCanvas']>['getContext']>;

interface Type {
  size: number;
  weight: 400 | 700;
  colour: string;
  most: number;
}

/** A page in a few words and figures, as PNG of 1200 × 630 points. */
export async function drawCard({ createCanvas, families }: Painter, card: PageCard) {
  const canvas = createCanvas(WIDTH, HEIGHT);
  const pen = canvas.getContext('2d');
  pen.fillStyle = GROUND;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.textBaseline = 'alphabetic';
  const use = ({ size, weight, colour }: Omit<Type, 'most'>) => {
    pen.font = `${weight} ${size}px ${families[weight]}`;
    pen.fillStyle = colour;
  };
  const write = (text: string, top: number, type: Type): number => {
    use(type);
    const widthOf = (part: string) => pen.measureText(part).width;
    const lines = breakLines(text, { widest: INNER, most: type.most, widthOf });
    for (const [i, line] of lines.entries()) {
      pen.fillText(line, MARGIN, top + type.size + i * type.size * 1.35);
    }
    return top + lines.length * type.size * 1.35;
  };
  const few = card.rows.length === 0;
  let y = write(card.title, few ? 120 : 52, {
    size: few ? 72 : 50,
    weight: 700,
    colour: INK,
    most: few ? 3 : 2,
  });
  y = write(card.says, y + (few ? 26 : 14), {
    size: few ? 36 : 29,
    weight: 400,
    colour: FAINT,
    most: few ? 5 : 3,
  });
  drawRows(pen, card.rows, { from: y + 22, to: HEIGHT - 104, use });
  pen.fillStyle = '#fbfaf666';
  pen.fillRect(MARGIN, HEIGHT - 84, INNER, 2);
  use({ size: 30, weight: 700, colour: INK });
  pen.fillText(card.site, MARGIN, HEIGHT - 34);
  use({ size: 21, weight: 400, colour: FAINT });
  pen.textAlign = 'right';
  pen.fillText(card.motto, WIDTH - MARGIN, HEIGHT - 36);
  return canvas.encode('png');
}

const TALLEST = 58;

/** As many as there is room for, each with its bar where bars may be compared. */
function drawRows(
  pen: Pen,
  rows: readonly CardRow[],
  { from, to, use }: { from: number; to: number; use: (type: Omit<Type, 'most'>) => void },
): void {
  const room = Math.max(0, Math.floor((to - from) / 40));
  const shown = rows.slice(0, room);
  const height = Math.min(TALLEST, (to - from) / shown.length);
  const size = Math.min(30, height * 0.55);
  const plain = { size, weight: 400, colour: INK } as const;
  const strong = { size, weight: 700, colour: INK } as const;
  const widest = (type: Omit<Type, 'most'>, texts: string[]) => {
    use(type);
    return Math.max(0, ...texts.map((text) => pen.measureText(text).width));
  };
  const begin =
    MARGIN +
    widest(
      plain,
      shown.map(({ name }) => name),
    ) +
    24;
  const longest =
    WIDTH -
    MARGIN -
    begin -
    widest(
      strong,
      shown.map(({ text }) => text),
    ) -
    16;
  for (const [i, { name, text, share }] of shown.entries()) {
    const top = from + i * height;
    const base = top + height / 2 + size * 0.36;
    use(plain);
    pen.fillText(name, MARGIN, base);
    const length = share === null ? 0 : Math.max(2, share * longest);
    if (share !== null) {
      pen.fillStyle = BAR;
      pen.fillRect(begin, top + height * 0.2, length, height * 0.6);
    }
    use(strong);
    pen.fillText(text, begin + (share === null ? 0 : length + 16), base);
  }
}
