import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Pages } from '../lib/use-pages.js';
import { useTexts } from '../lib/use-texts.js';
import { FailureNote } from './failure.js';
import { Progress } from './progress.js';
import { uiTexts } from './texts.js';

type Props = Pick<
  Pages<unknown, unknown>,
  'more' | 'nodes' | 'total' | 'slow' | 'failure' | 'again'
>;

/** The end of a list that comes page by page: how much of it is here, and the way to the rest. */
export function More({ more, nodes, total, slow, failure, again }: Props) {
  const t = useTexts(uiTexts);
  const end = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  const offered = more !== null && total !== null && !failure;
  // A button that goes takes the focus with it: a reader by keyboard stays where it was.
  useLayoutEffect(() => {
    if (pressed.current && !offered && document.activeElement === document.body)
      end.current?.focus({ preventScroll: true });
  }, [offered]);
  return (
    <div class="more" ref={end} tabIndex={-1}>
      <Progress shown={slow} />
      {failure && <FailureNote failure={failure} again={again} />}
      {offered && (
        <button
          type="button"
          aria-disabled={slow}
          onClick={() => {
            pressed.current = true;
            more();
          }}
        >
          {t.moreOf(nodes.length, total)}
        </button>
      )}
    </div>
  );
}
