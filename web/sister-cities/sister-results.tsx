import { Conditions } from '../choices/conditions.js';
import type { Condition } from '../choices/conditions-of.js';
import { choiceTexts } from '../choices/texts.js';
import { groupBy } from '../lib/group-by.js';
import { nameIn } from '../lib/name-in.js';
import { usePages } from '../lib/use-pages.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { SisterCities } from '../queries/sister-cities.js';
import type { SisterCityFilter } from '../queries/vocabulary.js';
import { reciprocities } from '../ties/partner-words.js';
import { SisterItem } from '../ties/sister-item.js';
import '../ties/ties.css';
import type { ListedSister } from '../ties/tie-types.js';
import { More } from '../ui/more.js';
import { Section } from '../ui/section.js';
import { BY_COUNTRY } from './view.js';

interface Props {
  filter: SisterCityFilter;
  conditions: Condition[];
}

/** The ties that are left, below their countries, those with most of them first. */
export function SisterResults({ filter, conditions }: Props) {
  const t = useTexts(choiceTexts);
  const language = useLanguage();
  const sides = useTexts(reciprocities);
  const pages = usePages(SisterCities, { filter, order: BY_COUNTRY }, (data) => data.sisterCities);
  const { nodes, total } = pages;
  const countries = groupBy(nodes, ({ partnerCountry }) => partnerCountry.code);
  return (
    <>
      {total !== null && total > 0 && <p role="status">{t.found(total)}</p>}
      <Conditions conditions={conditions} total={total} />
      {[...countries]
        .toSorted(([, one], [, other]) => other.length - one.length)
        .map(([code, own]) => (
          <Section
            key={code}
            id={`country-${code}`}
            title={nameIn((own[0] as ListedSister).partnerCountry, language)}
            count={t.count(own.length)}
          >
            <ul class="sisters">
              {own.map((sister) => (
                <SisterItem
                  key={sister.id}
                  sister={sister}
                  town={sister.municipality}
                  sides={sides[sister.reciprocity]}
                />
              ))}
            </ul>
          </Section>
        ))}
      <More {...pages} />
    </>
  );
}
