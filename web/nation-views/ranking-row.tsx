import { isJapanese } from '../lib/is-japanese.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { figureText } from '../ui/figure-text.js';
import { townColour } from '../ui/town-colour.js';
import { Bar } from './bar.js';
import type { Line } from './list-items.js';
import { prefectureName } from './prefectures.js';
import type { Standing } from './standings.js';
import { nationTexts } from './texts.js';

interface Props {
  standing: Standing;
  /** Its place in the whole table, the head among it. */
  row: number;
  span: readonly [number, number];
  format: (value: number) => string;
  /** Its place among the towns that are marked; -1: it is not. */
  mark: number;
  /** Whether the Tab key stops here. */
  isStop: boolean;
  toggle: () => void;
  point: (code: string | null) => void;
}

export function RankingRow(props: Props) {
  const { standing, row, span, format, mark, isStop, toggle, point } = props;
  const { code, name, value, figure, rank } = standing;
  const language = useLanguage();
  const isMarked = mark >= 0;
  return (
    <tr
      aria-rowindex={row}
      data-marked={isMarked}
      onMouseEnter={() => point(code)}
      onMouseLeave={() => point(null)}
    >
      <td>{rank ?? '–'}</td>
      <th scope="row">
        <div class="nation-cell">
          <span class="nation-name">
            <button
              type="button"
              class="nation-town"
              lang={isJapanese(name) ? 'ja' : undefined}
              data-town={code}
              tabIndex={isStop ? 0 : -1}
              aria-pressed={isMarked}
              onClick={toggle}
              onFocus={() => point(code)}
              onBlur={() => point(null)}
            >
              {name}
            </button>{' '}
            <small>{prefectureName(code, language)}</small>
          </span>
          <Bar value={value} span={span} colour={isMarked ? townColour(mark) : 'var(--bar)'} />
        </div>
      </th>
      <td>{figureText(figure, language, format)}</td>
    </tr>
  );
}

/** What is said between two towns. */
export function SaidRow({
  says,
  format,
  row,
}: {
  says: Line;
  format: (value: number) => string;
  row: number;
}) {
  const t = useTexts(nationTexts);
  return (
    <tr class="nation-line" aria-rowindex={row}>
      <td colSpan={3}>
        {'value' in says ? t[says.of](format(says.value)) : t[says.of](says.towns)}
      </td>
    </tr>
  );
}
