import { useTexts } from '../lib/use-texts.js';
import { Section } from '../ui/section.js';
import { correctionTexts } from './texts.js';

/** How to report a wrong figure: docs/corrections.md says the same. */
export function HowToReport() {
  const t = useTexts(correctionTexts);
  return (
    <Section id="report" title={t.report}>
      <p>{t.look}</p>
      <h3>{t.tell}</h3>
      <ol>
        <li>{t.tellRecord}</li>
        <li>{t.tellValues}</li>
        <li>{t.tellSource}</li>
      </ol>
      <p>{t.where}</p>
      <p>{t.notOurs}</p>
      <p>{t.notTowns}</p>
    </Section>
  );
}
