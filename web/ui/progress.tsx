import { useTexts } from '../lib/use-texts.js';
import './progress.css';
import { uiTexts } from './texts.js';

/** Tells that something takes longer; always in the page, so that screen readers hear the change. */
export function Progress({ shown }: { shown: boolean }) {
  const t = useTexts(uiTexts);
  return (
    <div role="status" class="progress" data-shown={shown}>
      {shown ? t.loading : ''}
    </div>
  );
}
