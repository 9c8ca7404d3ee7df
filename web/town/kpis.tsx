import { attainmentTexts } from '../attainment/texts.js';
import { apiLanguage } from '../lib/language.js';
import { useHash } from '../lib/use-hash.js';
import { usePages } from '../lib/use-pages.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { TownKpis } from '../queries/town-kpis.js';
import { Fold } from '../ui/fold.js';
import { More } from '../ui/more.js';
import { Section } from '../ui/section.js';
import { KpiItem } from './kpi-item.js';
import './kpis.css';
import { townTexts } from './texts.js';

/** So many stand open, those first that have an actual value; the others are one step away. */
const SHOWN = 2;

/** What a town wants to reach, and how far it has come. */
export function Kpis({ code }: { code: string }) {
  const t = { ...useTexts(townTexts), ...useTexts(attainmentTexts) };
  const language = apiLanguage(useLanguage());
  const pages = usePages(TownKpis, { code, language }, ({ municipality }) => municipality?.kpis, {
    walked: 'kpis',
  });
  const { nodes, total } = pages;
  useHash(nodes.length);
  const measured = nodes.filter(({ attainment }) => attainment?.actual);
  const shown = [...measured, ...nodes.filter((kpi) => !measured.includes(kpi))].slice(0, SHOWN);
  const more = nodes.filter((kpi) => !shown.includes(kpi));
  const listOf = (kpis: typeof nodes) => (
    <ul class="kpis">
      {kpis.map((kpi) => (
        <KpiItem key={kpi.id} kpi={kpi} town={code} />
      ))}
    </ul>
  );
  return (
    <Section id="kpis" title={t.kpis} count={total === null ? null : t.count(total)}>
      {total === 0 ? <p>{t.none}</p> : <p class="section-note">{t.note}</p>}
      {listOf(shown)}
      {more.length > 0 && (
        <Fold id="kpis" title={t.others} count={t.count(more.length)}>
          {listOf(more)}
        </Fold>
      )}
      <More {...pages} />
    </Section>
  );
}
