import { useState } from 'preact/hooks';
import { useOrigin } from '../lib/use-origin.js';
import { useSamePage } from '../lib/use-same-page.js';
import { useTexts } from '../lib/use-texts.js';
import { saveFile } from '../take-away/save-file.js';
import '../take-away/take-away.css';
import { takeAwayTexts } from '../take-away/texts.js';
import { NotEmbedded } from '../ui/not-embedded.js';
import type { PictureWords } from './compose-picture.js';
import type { HeadWords } from './head-words.js';

/** What is said in a picture whatever the view, in the reader's own headline. */
export type PictureHead = Omit<PictureWords, 'notes'> & Pick<HeadWords, 'source'>;

interface Props {
  /** What the file is called. */
  name: (ending: string) => string;
  words: HeadWords;
  /** The pinned release. */
  release: string;
  /** Whether there is all of it: of the first towns alone there is no picture. */
  ready: boolean;
  /** Makes the picture; null where there is nothing to be seen yet. */
  compose: (head: PictureHead) => Promise<SVGSVGElement | null>;
}

/** What is shown, as a picture to take away, with a headline that may be rewritten. */
export function PictureButtons({ name, words, release, ready, compose }: Props) {
  const t = useTexts(takeAwayTexts);
  const origin = useOrigin();
  const samePage = useSamePage();
  const [said, setSaid] = useState('');
  // What the reader wrote over another view is not said of this one.
  const [written, setWritten] = useState<{ of: string; text: string } | null>(null);
  const headline = written?.of === words.title ? written.text : words.title;
  const save = async (ending: 'png' | 'svg') => {
    setSaid(t.working);
    try {
      const title = headline.trim() || words.title;
      const subtitle = title === words.title ? words.subtitle : `${words.title}　${words.subtitle}`;
      const address = origin + samePage(release);
      const picture = await compose({ ...words, title, subtitle, address });
      if (!picture) throw new Error('nothing is drawn');
      const { writePng, writeSvg } = await import('../take-away/write-picture.js');
      saveFile(name(ending), ending === 'png' ? await writePng(picture) : writeSvg(picture));
      setSaid(t.saved(name(ending)));
    } catch {
      setSaid(ending === 'png' ? t.pngFailed : t.svgFailed);
    }
  };
  return (
    <NotEmbedded>
      <label class="take-away-headline">
        {t.headline}
        <input
          type="text"
          maxLength={200}
          value={headline}
          placeholder={words.title}
          onInput={({ currentTarget }) =>
            setWritten({ of: words.title, text: currentTarget.value })
          }
        />
      </label>
      <p class="take-away-files">
        <button type="button" disabled={!ready} onClick={() => save('png')}>
          {t.png}
        </button>
        <button type="button" disabled={!ready} onClick={() => save('svg')}>
          {t.svg}
        </button>
        <span role="status">{said}</span>
      </p>
    </NotEmbedded>
  );
}
