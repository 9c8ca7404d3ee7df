import { IndicatorSearch } from '../comparison/indicator-search.js';
import { comparisonTexts } from '../comparison/texts.js';
import { nameIn } from '../lib/name-in.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { PREFECTURES } from '../nation-views/prefectures.js';
import { nationTexts } from '../nation-views/texts.js';
import type { AskedNation } from '../nation-views/use-nation.js';
import { MEASURES, type NationView } from '../nation-views/view.js';
import type { Measure } from '../queries/vocabulary.js';
import { nationPageTexts } from './texts.js';

interface Props {
  view: NationView;
  nation: AskedNation;
  /** The second indicator of a scatter. */
  other: AskedNation;
  /** Of the indicator; null while it is not known. */
  name: string | null;
  change: (part: Partial<NationView>) => void;
}

/** What is shown: which indicator, of which year and kind, and where. */
export function Choices({ view, nation, other, name, change }: Props) {
  const t = useTexts(nationPageTexts);
  const words = useTexts(comparisonTexts);
  const texts = useTexts(nationTexts);
  const language = useLanguage();
  const { years, year, measures, answer } = nation;
  const offered = MEASURES.filter(
    (measure) => measure === view.measure || measures.some(({ key }) => key === measure),
  );
  const noPerHead = answer?.indicator.perHead.startsWith('NONE') && !view.perHead;
  return (
    <search class="nation-choices">
      <IndicatorSearch
        chosen={name}
        // Years, and whether a head count divides it, are another matter for another indicator.
        choose={(indicator) => change({ indicator, year: null, perHead: false, measure: 'ACTUAL' })}
      />
      <label>
        {t.year}
        <select
          value={year ?? ''}
          onChange={({ currentTarget }) => change({ year: Number(currentTarget.value) })}
        >
          {year !== null && !years.some((one) => one.year === year) && (
            <option value={year}>{year}</option>
          )}
          {years.map((one) => (
            <option key={one.year} value={one.year} selected={one.year === year}>
              {t.yearTowns(one.year, one.count)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.place}
        <select
          value={view.prefecture ?? ''}
          onChange={({ currentTarget }) => change({ prefecture: currentTarget.value || null })}
        >
          <option value="">{texts.nationShort}</option>
          {PREFECTURES.map(({ code, name, nameEn }) => (
            <option key={code} value={code} selected={code === view.prefecture}>
              {language === 'en' ? nameEn : name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.measure}
        <select
          value={view.measure}
          onChange={({ currentTarget }) =>
            change({ measure: currentTarget.value as Measure, year: null })
          }
        >
          {offered.map((measure) => (
            <option key={measure} value={measure} selected={measure === view.measure}>
              {words[measure]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {texts.order}
        <select
          value={view.lowestFirst ? 'low' : 'high'}
          onChange={({ currentTarget }) => change({ lowestFirst: currentTarget.value === 'low' })}
        >
          <option value="high">{texts.highest}</option>
          <option value="low" selected={view.lowestFirst}>
            {texts.lowest}
          </option>
        </select>
      </label>
      <label class="nation-check">
        <input
          type="checkbox"
          checked={view.perHead}
          disabled={noPerHead}
          onChange={() => change({ perHead: !view.perHead })}
        />
        {t.perHead}
      </label>
      {view.view === 'scatter' && (
        <div class="nation-second">
          <IndicatorSearch
            label={t.second}
            chosen={other.answer && nameIn(other.answer.indicator, language)}
            choose={(id) => change({ other: id, otherYear: null })}
          />
        </div>
      )}
    </search>
  );
}
