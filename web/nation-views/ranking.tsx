import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useTexts } from '../lib/use-texts.js';
import { spanOf } from './bar.js';
import type { ListItem } from './list-items.js';
import './ranking.css';
import { RankingRow, SaidRow } from './ranking-row.js';
import { nationTexts } from './texts.js';
import { useWindow } from './use-window.js';

/** As ranking.css says: a row cannot be measured before it is there. */
const ROW = 44;

interface Props {
  caption: ComponentChildren;
  items: readonly ListItem[];
  format: (value: number) => string;
  /** Codes of the towns that are marked, in the order of their colours. */
  marked: readonly string[];
  /** The town that the list goes to when it changes. */
  goTo: string | null;
  /** How many there are whose rows are still on their way. */
  loading: boolean;
  toggle: (code: string) => void;
  /** Tells which town a reader is at. */
  point: (code: string | null) => void;
}

const codeOf = (item: ListItem | undefined) =>
  item?.kind === 'town' ? item.standing.code : undefined;

/** All towns as bars, the highest or the lowest first. Only the rows in sight are drawn. */
export function Ranking(props: Props) {
  const { caption, items, format, marked, goTo, loading, toggle, point } = props;
  const t = useTexts(nationTexts);
  const id = useId();
  const frame = useRef<HTMLElement>(null);
  const { from, to } = useWindow(frame, ROW, items.length);
  const [at, setAt] = useState<string | null>(null);
  /** The town that the keyboard is on its way to: keys may come faster than what is drawn. */
  const walking = useRef<string | null>(null);
  const towns = items.flatMap((item, place) => (item.kind === 'town' ? [place] : []));
  const values = items.flatMap((item) => (item.kind === 'town' ? [item.standing.value] : []));
  const span = spanOf(values);
  const stop = items.some((item) => codeOf(item) === at)
    ? at
    : (codeOf(items[towns[0] ?? 0]) ?? null);

  const show = (code: string) => {
    const place = items.findIndex((item) => codeOf(item) === code);
    const element = frame.current;
    if (place < 0 || !element) return;
    const [top, room] = [place * ROW, element.clientHeight - 2 * ROW];
    if (top < element.scrollTop || top > element.scrollTop + room) {
      element.scrollTop = Math.max(0, top - room / 2);
    }
    setAt(code);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: goes there once, and again when more rows have come
  useEffect(() => {
    if (goTo) show(goTo);
  }, [goTo, loading]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a row may be drawn only after the list has moved
  useEffect(() => {
    const button = frame.current?.querySelector<HTMLElement>(`[data-town="${at}"]`);
    if (walking.current !== at || !button) return;
    button.focus({ preventScroll: true });
    walking.current = null;
  }, [at, from]);

  const onKeyDown = (event: KeyboardEvent) => {
    const now = towns.findIndex((place) => codeOf(items[place]) === stop);
    const step = STEPS[event.key];
    if (step === undefined || now < 0) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(towns.length - 1, now + step));
    const code = codeOf(items[towns[next] ?? 0]);
    if (!code) return;
    walking.current = code;
    show(code);
  };
  return (
    <>
      <p class="nation-caption">
        <span id={id}>{caption}</span> <small>{t.listHint}</small>
      </p>
      <section ref={frame} class="nation-list" aria-labelledby={id}>
        <table aria-labelledby={id} aria-rowcount={items.length + 1} onKeyDown={onKeyDown}>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col">{t.rank}</th>
              <th scope="col">{t.town}</th>
              <th scope="col">{t.value}</th>
            </tr>
          </thead>
          <tbody>
            <Space rows={from} />
            {items.slice(from, to).map((item, i) => {
              const row = from + i + 2;
              return item.kind === 'line' ? (
                <SaidRow key={`${item.says.of}${row}`} says={item.says} format={format} row={row} />
              ) : (
                <RankingRow
                  key={item.standing.code}
                  standing={item.standing}
                  row={row}
                  span={span}
                  format={format}
                  mark={marked.indexOf(item.standing.code)}
                  isStop={item.standing.code === stop}
                  toggle={() => {
                    setAt(item.standing.code);
                    toggle(item.standing.code);
                  }}
                  point={point}
                />
              );
            })}
            <Space rows={items.length - to} />
          </tbody>
        </table>
        {loading && <p role="status">{t.loadingRest}</p>}
      </section>
    </>
  );
}

/** How many towns a key walks. */
const STEPS: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -1e9,
  End: 1e9,
};

/** Keeps the place of rows that are not drawn. */
const Space = ({ rows }: { rows: number }) =>
  rows > 0 ? (
    <tr class="nation-space">
      <td colSpan={3}>
        <svg width="1" height={rows * ROW} aria-hidden="true" />
      </td>
    </tr>
  ) : null;
