import { useLocation } from 'preact-iso';
import { titleOf } from '../comparison/title-of.js';
import { nameIn } from '../lib/name-in.js';
import { useAddress } from '../lib/use-address.js';
import { usePageTitle } from '../lib/use-page-title.js';
import { usePlace } from '../lib/use-place.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { describeNation } from '../nation-views/describe-nation.js';
import { NationFigure } from '../nation-views/nation-figure.js';
import { prefectureName } from '../nation-views/prefectures.js';
import { nationTexts } from '../nation-views/texts.js';
import { useNation, useOther } from '../nation-views/use-nation.js';
import {
  type NationView,
  readNationView,
  toggleTown,
  VIEWS,
  writeNationView,
} from '../nation-views/view.js';
import { Choices } from './choices.js';
import { NationTakeAway } from './nation-take-away.js';
import './page.css';
import { TownSearch } from './town-search.js';

/** One indicator over all towns, as a ranking, a map or a scatter: what is asked stands in the address. */
export function NationPage() {
  const { query, route } = useLocation();
  const t = useTexts(nationTexts);
  const language = useLanguage();
  const address = useAddress();
  const { embedded } = usePlace();
  const view = readNationView(query);
  const nation = useNation(view);
  const other = useOther(view);
  const to = (part: Partial<NationView>) =>
    address('/nation', writeNationView({ ...view, ...part }));
  // Marks and classes are no step of their own: Back leads to what was looked at before.
  const change = (part: Partial<NationView>) =>
    route(to(part), 'towns' in part || 'cut' in part || 'lowestFirst' in part);
  const { answer, variables } = nation;
  const isThis = variables?.indicator === view.indicator;
  const name = answer && isThis ? nameIn(answer.indicator, language) : null;
  const second = other.answer && `${nameIn(other.answer.indicator, language)} ${other.year ?? ''}`;
  const shown =
    answer && `${titleOf(answer.indicator, view.perHead, language)} ${variables?.year ?? ''}`;
  const place =
    view.prefecture === null ? t.nationShort : prefectureName(view.prefecture, language);
  const told = name && answer ? describeNation(answer, nation, language) : null;
  usePageTitle(
    name && shown && `${second ? t.both(shown, second) : shown} ${place} (${t[view.view]})`,
    told?.says,
    told?.figures,
  );
  return (
    <div class="nation-page">
      {!embedded && <Choices {...{ view, nation, other, name, change }} />}
      {!embedded && (
        <nav class="nation-views" aria-label={t.views}>
          {VIEWS.map((one) => (
            <a
              key={one}
              href={to({ view: one })}
              aria-current={one === view.view ? 'page' : undefined}
            >
              {t[one]}
            </a>
          ))}
        </nav>
      )}
      {!embedded && (
        <TownSearch
          mark={(code) =>
            change({
              towns: view.towns.includes(code)
                ? [...view.towns.filter((one) => one !== code), code]
                : toggleTown(view.towns, code),
            })
          }
        />
      )}
      <NationFigure {...{ view, nation, other, change }} />
      {!embedded && <NationTakeAway {...{ view, nation, other }} />}
    </div>
  );
}
