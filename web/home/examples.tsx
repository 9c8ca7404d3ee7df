import { useAddress } from '../lib/use-address.js';
import { useTexts } from '../lib/use-texts.js';
import { Section } from '../ui/section.js';
import { EXAMPLES } from './example-views.js';
import { homeTexts } from './texts.js';

/** Comparisons that show what can be asked, and what cannot. */
export function Examples() {
  const t = useTexts(homeTexts);
  const address = useAddress();
  return (
    <Section id="examples" title={t.examples}>
      <ul class="home-examples">
        {EXAMPLES.map(({ title, why, params }) => (
          <li key={title}>
            <a href={address('/compare', params)}>{t[title]}</a>
            <p>{t[why]}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
