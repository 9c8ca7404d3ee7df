import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Pages } from '../lib/use-pages.js';
import { usePlace } from '../lib/use-place.js';
import { useTexts } from '../lib/use-texts.js';
import { FailureNote } from './failure.js';
import './more.css';
import { Progress } from './progress.js';
import { uiTexts } from './texts.js';

type Props = Pick<
  Pages<unknown, unknown>,
  'more' | 'walk' | 'nodes' | 'total' | 'slow' | 'failure' | 'again'
>;

/** The end of a list that comes page by page: how much of it is here, and the way to the rest, with script and without. */
export function More({ more, walk, nodes, total, slow, failure, again }: Props) {
  const t = useTexts(uiTexts);
  // A page that is begun elsewhere is another page, which the browser loads; in a frame there is none above it.
  const target = usePlace().embedded ? undefined : '_top';
  const end = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  const offered = more !== null && !failure;
  // A button that goes takes the focus with it: a reader by keyboard stays where it was.
  useLayoutEffect(() => {
    if (pressed.current && !offered && document.activeElement === document.body)
      end.current?.focus({ preventScroll: true });
  }, [offered]);
  return (
    <>
      <div class="more" ref={end} tabIndex={-1}>
        <Progress shown={slow} />
        {failure && <FailureNote failure={failure} again={again} />}
        {walk.back && (
          <a href={walk.back} target={target} rel="prev nofollow">
            {t.pageBefore}
          </a>
        )}
        {walk.next && (
          <a class="more-next" href={walk.next} target={target} rel="next nofollow">
            {t.nextPage}
          </a>
        )}
        {offered && (
          <button
            type="button"
            aria-disabled={slow}
            onClick={() => {
              pressed.current = true;
              more();
            }}
          >
            {total === null ? t.more : t.moreOf(nodes.length, total)}
          </button>
        )}
      </div>
      {offered && <p class="more-on-paper">{t.onPaper(nodes.length, total)}</p>}
    </>
  );
}
