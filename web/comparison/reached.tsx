import { useLanguage, useTexts } from '../lib/use-texts.js';
import { glancesOf } from './at-a-glance.js';
import { Attained } from './attained.js';
import { glanceTexts } from './glance-texts.js';
import type { Row } from './series.js';

/** How far each town came by its own plan, where it prints a target and has an actual value. */
export function Reached({ rows }: { rows: Row[] }) {
  const t = useTexts(glanceTexts);
  const english = useLanguage() === 'en';
  const glances = glancesOf(rows).filter(({ attained }) => attained.length > 0);
  if (glances.length === 0) return null;
  return (
    <section class="reached">
      <h2>{t.progress}</h2>
      {glances.map(({ town, attained }) => (
        <div key={town.code}>
          <h3>{english ? town.nameEn : town.name}</h3>
          {attained.map(({ row, attainment }) => (
            <Attained key={row.kpi?.id} attainment={attainment} />
          ))}
        </div>
      ))}
      <p>{t.progressNote}</p>
    </section>
  );
}
