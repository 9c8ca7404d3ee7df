import { useLocation } from 'preact-iso';
import { LeftOut } from '../choices/left-out.js';
import { TownsChoice } from '../choices/towns-choice.js';
import { writeAddress } from '../lib/address.js';
import { TakeList } from '../take-away/take-list.js';
import { NotEmbedded } from '../ui/not-embedded.js';
import '../ui/section.css';
import { usePageTitle } from '../lib/use-page-title.js';
import { useTexts } from '../lib/use-texts.js';
import { WorldMap } from '../world/world-map.js';
import { SisterForm } from './sister-form.js';
import { SisterResults } from './sister-results.js';
import { sisterTexts } from './texts.js';
import { useSisterChoices } from './use-sister-choices.js';
import { BY_COUNTRY, filterOf, readView } from './view.js';

/** The sister cities of all towns that we read, by country. */
export function SisterCitiesPage() {
  const t = useTexts(sisterTexts);
  usePageTitle(t.title, t.lead);
  const { path, query } = useLocation();
  const view = readView(query);
  const filter = filterOf(view);
  const { towns, options, conditions, release } = useSisterChoices(view);
  const countries = options.country.flatMap(({ value, text, count }) =>
    value === null || count === 0 ? [] : [{ code: value, text, count }],
  );
  return (
    <article>
      <h1>{t.title}</h1>
      <p class="section-note">{t.lead}</p>
      <LeftOut read={{ ...view }} />
      <NotEmbedded>
        <TownsChoice facet={towns} chosen={view.towns} />
        <SisterForm view={view} options={options} />
      </NotEmbedded>
      {countries.length > 0 && (
        <>
          <WorldMap
            label={t.map}
            countries={countries.map(({ code, text, count }) => ({
              code,
              count,
              words: t.inCountry(text, count),
              address: writeAddress(path, { ...query, country: code, after: undefined }),
            }))}
          />
          <p class="world-note">{t.mapNote}</p>
        </>
      )}
      <SisterResults key={JSON.stringify(filter)} filter={filter} conditions={conditions} />
      <TakeList
        title={t.title}
        release={release}
        list="sister-cities"
        filter={filter}
        order={BY_COUNTRY}
      />
    </article>
  );
}
