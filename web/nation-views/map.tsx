import { useEffect, useRef, useState } from 'preact/hooks';
import { useLoaded } from '../lib/use-loaded.js';
import { useTexts } from '../lib/use-texts.js';
import { useWidth } from '../lib/use-width.js';
import '../comparison/chart.css';
import { townColour } from '../ui/town-colour.js';
import './map.css';
import { nationTexts } from './texts.js';
import type { LoadedBoundaries } from './use-boundaries.js';

interface Props {
  boundaries: LoadedBoundaries;
  prefecture: string | null;
  label: string;
  description: string;
  fillOf: (code: string) => string;
  nameOf: (code: string) => string;
  /** What is said of the town under the pointer. */
  tell: (code: string) => string;
  marked: readonly string[];
  /** The town that a reader is at, here or in the list. */
  pointed: string | null;
  point: (code: string | null) => void;
  toggle: (code: string) => void;
}

const drawing = () => import('./draw-map.js');

/** Municipalities in their colours. What it shows stands in the list beside it, which can be walked by keyboard. */
export function NationMap(props: Props) {
  const { boundaries, prefecture, label, description, fillOf, nameOf, tell, marked, pointed } =
    props;
  const t = useTexts(nationTexts);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const { loaded, failed } = useLoaded(drawing);
  const [map, setMap] = useState<SVGSVGElement | null>(null);
  useEffect(() => {
    if (!loaded || width === 0 || !frame.current) return;
    const drawn = loaded.drawMap(boundaries.topology, prefecture, width);
    frame.current.replaceChildren(drawn);
    setMap(drawn);
  }, [loaded, boundaries, prefecture, width]);
  useEffect(() => {
    if (!map) return;
    map.setAttribute('role', 'img');
    map.setAttribute('aria-label', label);
    map.setAttribute('aria-description', description);
  }, [map, label, description]);
  useEffect(() => {
    if (map && loaded) loaded.paintMap(map, fillOf);
  }, [map, loaded, fillOf]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the towns that are marked, by their codes
  useEffect(() => {
    if (!map || !loaded) return;
    const marks = marked.map((code, at) => ({ code, colour: townColour(at), name: nameOf(code) }));
    loaded.markOnMap(map, pointed ? [...marks, { code: pointed, colour: 'var(--ink)' }] : marks);
  }, [map, loaded, marked.join(), pointed, nameOf]);
  if (failed) return <p role="alert">{t.mapFailed}</p>;
  return (
    <div class="nation-map-place">
      {/* The list beside it is the keyboard's way to each town. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
      <div
        ref={frame}
        class="nation-map-frame"
        data-prefecture={prefecture !== null}
        onMouseMove={({ target }) => props.point(codeAt(target))}
        onMouseLeave={() => props.point(null)}
        onClick={({ target }) => {
          const code = codeAt(target);
          if (code) props.toggle(code);
        }}
      />
      <p class="nation-told" aria-hidden="true">
        {pointed ? tell(pointed) : ''}
      </p>
    </div>
  );
}

const codeAt = (target: EventTarget | null): string | null =>
  target instanceof Element ? target.getAttribute('data-code') : null;
