import { useTexts } from '../lib/use-texts.js';
import { Section } from '../ui/section.js';
import { sourceTexts } from './texts.js';

/** How lines are counted, and what to do where one is wrong. */
export function About({ correctionsUrl }: { correctionsUrl: string }) {
  const t = useTexts(sourceTexts);
  // The page stays with its own origin, whatever address the server is known by.
  const { pathname } = new URL(correctionsUrl, location.origin);
  return (
    <>
      <Section id="lines" title={t.lines}>
        <p class="section-note">{t.linesNote}</p>
      </Section>
      <Section id="corrections" title={t.corrections}>
        <p class="section-note">
          {t.correctionsNote} <a href={pathname}>{t.howToReport}</a>
        </p>
      </Section>
    </>
  );
}
