import { useAddress } from '../lib/use-address.js';
import { useTexts } from '../lib/use-texts.js';
import { Section } from '../ui/section.js';
import { sourceTexts } from './texts.js';

/** How lines are counted, and what to do where one is wrong. */
export function About() {
  const t = useTexts(sourceTexts);
  const address = useAddress();
  return (
    <>
      <Section id="lines" title={t.lines}>
        <p class="section-note">{t.linesNote}</p>
      </Section>
      <Section id="corrections" title={t.corrections}>
        <p class="section-note">
          {t.correctionsNote} <a href={address('/corrections')}>{t.howToReport}</a>
        </p>
      </Section>
    </>
  );
}
