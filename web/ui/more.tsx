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
  return (
    <div class="more">
      <Progress shown={slow} />
      {failure && <FailureNote failure={failure} again={again} />}
      {more && total !== null && !failure && (
        <button type="button" onClick={more} disabled={slow}>
          {t.moreOf(nodes.length, total)}
        </button>
      )}
    </div>
  );
}
