import fonts from '../styles/fonts.css?url';

const SIZE = 32;

/** How much of a square a character covers, in whatever the system has for it. */
function inkOf(pen: CanvasRenderingContext2D, character: string): number {
  pen.clearRect(0, 0, SIZE, SIZE);
  pen.fillText(character, 0, SIZE - 6);
  const { data } = pen.getImageData(0, 0, SIZE, SIZE);
  return data.reduce((sum, value, at) => (at % 4 === 3 ? sum + value : sum), 0);
}

/** Whether the system draws Japanese: where it does not, characters of 1 and of 29 strokes are the same box. */
function drawsJapanese(): boolean {
  const canvas = Object.assign(document.createElement('canvas'), { width: SIZE, height: SIZE });
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return false;
  pen.font = `${SIZE - 6}px sans-serif`;
  return inkOf(pen, '鬱') > 2 * inkOf(pen, '一');
}

/**
 * Lets a page use the fonts of ours, where the system has none: a browser that is not told of the system's by name, as on
 * Android, would load them for nothing. Each file that comes has the whole page laid out anew, so this waits until
 * nothing else is to be done.
 */
export function loadFonts(): void {
  const load = () => {
    if (drawsJapanese()) return;
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'stylesheet', href: fonts }),
    );
  };
  // Safari knows no idle time.
  if ('requestIdleCallback' in window) requestIdleCallback(load, { timeout: 2_000 });
  else setTimeout(load, 200);
}
