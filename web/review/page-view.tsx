import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../lib/language.js';
import { askPage, type PageShown, refusalOf } from './ask-server.js';
import type { Both, Place, Quoted } from './state.js';
import type { ReviewTexts } from './texts.js';

interface PageViewProps {
  page: number;
  /** The places of the record, and those of the cell in hand. */
  lit: readonly Quoted[];
  strong: readonly Place[];
  asText: boolean;
  /** The page stands before the person's eyes. */
  onShown: (page: number) => void;
  language: Language;
  t: ReviewTexts;
}

/** The page of the original as a picture, with what was read lit; else its lines. */
export function PageView(props: PageViewProps) {
  const { page, lit, strong, asText, onShown, language, t } = props;
  const [shown, show] = useState<{ page: number; of: PageShown | Both } | null>(null);
  useEffect(() => {
    let isLeft = false;
    const take = (of: PageShown | Both) => {
      if (!isLeft) show({ page, of });
    };
    askPage(page).then(take, (error: unknown) => take(refusalOf(error)));
    return () => {
      isLeft = true;
    };
  }, [page]);
  if (!shown) return <p>{t.loading}</p>;
  const { of } = shown;
  if ('ja' in of) {
    return (
      <p role="status" class="refused">
        {of[language]}
      </p>
    );
  }
  const here = lit.filter((one) => one.page === shown.page);
  if (of.size && !asText) {
    return (
      <Picture
        {...{ page: shown.page, size: of.size, lit: here, strong, onShown }}
        label={t.pageOf(shown.page)}
      />
    );
  }
  return <TextLines {...{ page: shown.page, of, lit: here, strong, onShown, t }} />;
}

const isIn = (place: Place, places: readonly Place[]) =>
  places.some(({ lines, quote }) => lines[0] === place.lines[0] && quote === place.quote);

/** Brings what is in hand before the eyes, when something else is taken in hand. */
function useIntoView(
  frame: RefObject<HTMLElement | null>,
  strong: readonly Place[],
  page: number,
): void {
  const key = `${page} ${strong.map(({ lines }) => lines.join('-')).join()}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is in hand.
  useEffect(() => {
    frame.current?.querySelector('.is-strong')?.scrollIntoView({ block: 'center' });
  }, [key]);
}

interface PictureProps {
  page: number;
  size: NonNullable<PageShown['size']>;
  lit: readonly Quoted[];
  strong: readonly Place[];
  label: string;
  onShown: (page: number) => void;
}

function Picture({ page, size, lit, strong, label, onShown }: PictureProps) {
  const frame = useRef<HTMLDivElement>(null);
  useIntoView(frame, strong, page);
  return (
    <div class="page-picture" ref={frame}>
      <img
        src={`pages/${page}.png`}
        alt={label}
        width={size.width}
        height={size.height}
        onLoad={() => onShown(page)}
      />
      <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
        {lit.map(({ box, ...place }) =>
          box ? (
            <rect
              key={`${box.join()}${isIn(place, strong)}`}
              class={isIn(place, strong) ? 'box is-strong' : 'box'}
              {...{ x: box[0] - 2, y: box[1] - 2, width: box[2] + 4, height: box[3] + 4 }}
            />
          ) : null,
        )}
      </svg>
    </div>
  );
}

interface TextLinesProps {
  page: number;
  of: PageShown;
  lit: readonly Quoted[];
  strong: readonly Place[];
  onShown: (page: number) => void;
  t: ReviewTexts;
}

function TextLines({ page, of, lit, strong, onShown, t }: TextLinesProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => onShown(page), [page, onShown]);
  useIntoView(list, strong, page);
  const holds = (line: number) => (place: Place) =>
    place.lines[0] <= line && line <= place.lines[1];
  return (
    <ol class="page-lines" ref={list} aria-label={t.linesOf(page)}>
      {of.lines.map((text, i) => {
        const line = of.first + i;
        const isStrong = strong.some(holds(line));
        const isLit = isStrong || lit.some(holds(line));
        return (
          <li key={line} class={isStrong ? 'is-strong' : isLit ? 'is-lit' : ''}>
            <span class="line-number">{line}</span>
            {isLit ? <mark>{text}</mark> : <span>{text}</span>}
          </li>
        );
      })}
    </ol>
  );
}
