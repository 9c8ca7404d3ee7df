import { useState } from 'preact/hooks';
import { useTexts } from '../lib/use-texts.js';
import { saveFile } from '../take-away/save-file.js';
import '../take-away/take-away.css';
import { takeAwayTexts } from '../take-away/texts.js';

interface Props {
  /** What the file is called, without its ending. */
  name: string;
  /** Makes the picture; null where there is nothing to be seen yet. */
  compose: () => Promise<SVGSVGElement | null>;
}

/** What is shown, as a picture to take away. */
export function PictureButtons({ name, compose }: Props) {
  const t = useTexts(takeAwayTexts);
  const [said, setSaid] = useState('');
  const save = async (ending: 'png' | 'svg') => {
    setSaid(t.working);
    try {
      const picture = await compose();
      if (!picture) throw new Error('nothing is drawn');
      const { writePng, writeSvg } = await import('../take-away/write-picture.js');
      saveFile(`${name}.${ending}`, ending === 'png' ? await writePng(picture) : writeSvg(picture));
      setSaid(t.saved(`${name}.${ending}`));
    } catch {
      setSaid(ending === 'png' ? t.pngFailed : t.svgFailed);
    }
  };
  return (
    <p class="take-away-files">
      <button type="button" onClick={() => save('png')}>
        {t.png}
      </button>
      <button type="button" onClick={() => save('svg')}>
        {t.svg}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
