import { usePlace } from '../lib/use-place.js';
import { EmbedCode } from './embed-code.js';
import './embed-view.css';

interface Props {
  title: string;
  /** What the page was made from; undefined while that is not known. */
  release: string | undefined;
}

/** The code to embed a page that has nothing else to take away. */
export function EmbedView({ title, release }: Props) {
  const { embedded } = usePlace();
  if (embedded || !release) return null;
  return (
    <div class="embed-view">
      <EmbedCode title={title} release={release} />
    </div>
  );
}
