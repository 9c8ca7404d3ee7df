import { useMemo, useRef } from 'preact/hooks';
import { comparisonTexts } from '../comparison/texts.js';
import { verdictWords } from '../comparison/verdict-words.js';
import { nameIn } from '../lib/name-in.js';
import { numberFormat } from '../lib/number-format.js';
import { axisUnit } from '../lib/units.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { FailureNote } from '../ui/failure.js';
import { missingWords } from '../ui/missing-words.js';
import { pairTowns } from './pair-towns.js';
import { PictureButtons, type PictureHead } from './picture-buttons.js';
import { pictureName, shownOf } from './picture-name.js';
import { Scatter } from './scatter.js';
import { scatterAxis } from './scatter-axis.js';
import { nationTexts } from './texts.js';
import type { AskedNation } from './use-nation.js';
import type { ViewProps } from './view-props.js';

interface Props extends ViewProps {
  /** The second indicator. */
  other: AskedNation;
}

/** Two indicators laid on each other by town, with what may not be compared and who is missing. */
export function ScatterView({ view, nation, other, answer, words, toggle }: Props) {
  const t = useTexts(nationTexts);
  const levels = useTexts(comparisonTexts);
  const language = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const failed = other.asked.find(({ settled, failure }) => settled && failure);
  const pairs = useMemo(
    () => pairTowns(nation.standings, other.standings),
    [nation.standings, other.standings],
  );
  if (failed?.failure) return <FailureNote failure={failed.failure} again={failed.again} />;
  if (!other.answer || nation.gaps === null || other.gaps === null) {
    return <div class="nation-picture nation-scatter-frame" />;
  }
  const axisOf = (one: AskedNation, values: number[]) => {
    const { indicator, unit: name } = one.answer ?? answer;
    const unit = axisUnit(name, Math.max(...values.map(Math.abs), 0), language);
    const said = t.ofAxis(nameIn(indicator, language), one.year ?? 0, unit.label);
    return { unit, axis: scatterAxis(values, unit, said) };
  };
  const nameOf = (one: AskedNation) => nameIn((one.answer ?? answer).indicator, language);
  const x = axisOf(
    nation,
    pairs.dots.map((dot) => dot.x),
  );
  const y = axisOf(
    other,
    pairs.dots.map((dot) => dot.y),
  );
  const both = [
    { one: nation, drawn: x, of: view },
    { one: other, drawn: y, of: { measure: 'ACTUAL', perHead: false } as const },
  ].map(({ one, drawn, of }) => {
    const told = one.answer ?? answer;
    const { comparability, citation, indicator } = told;
    const counted = language === 'en' ? indicator.countedEn : indicator.counted;
    const { title } = verdictWords(levels, comparability);
    const reasons = comparability.reasons.map(({ message }) => message);
    return {
      said: [`${nameOf(one)}: ${title}`, comparability.rankNote].filter(Boolean).join(' '),
      cautions: reasons.map((message) => `${nameOf(one)}: ${message}`),
      unit: `${t.ofYear(nameOf(one), one.year ?? 0)}: ${counted} · ${t.unit(drawn.unit.label)}`,
      shown: shownOf(of, told, { year: one.year ?? 0, axis: drawn.unit }, language),
      citation,
    };
  });
  const scatterWords = {
    ...words,
    subtitle: both.map(({ unit }) => unit).join('　'),
    verdict: both.map(({ said }) => said).join('　'),
    cautions: both.flatMap(({ cautions }) => cautions),
  };
  const notes = [
    t.scatterBoth(pairs.dots.length),
    ...[x, y].flatMap(({ axis }) => (axis.isLog ? [t.isLog(axis.label)] : [])),
    t.noCause,
  ];
  const compose = async (head: PictureHead) => {
    const picture = frame.current?.querySelector<SVGSVGElement>('svg[role="img"]');
    const { asDrawing, composePicture } = await import('./compose-picture.js');
    if (!picture) return null;
    const source = t.source([...new Set(both.map(({ citation }) => citation))].join(' '));
    return composePicture({ ...head, notes: [...notes, source] }, (sheet) =>
      sheet.draw(asDrawing(picture)),
    );
  };
  return (
    <div class="nation-picture" ref={frame}>
      <Scatter
        {...{ pairs, x, y, toggle }}
        marked={view.towns}
        label={t.scatterOf(x.axis.label, y.axis.label)}
      />
      {[...notes, ...both.flatMap(({ said, cautions }) => [said, ...cautions])].map((note) => (
        <p key={note} class="nation-note">
          {note}
        </p>
      ))}
      <Lacking name={nameOf(nation)} codes={pairs.lacksX} gaps={nation.gaps} />
      <Lacking name={nameOf(other)} codes={pairs.lacksY} gaps={other.gaps} />
      <PictureButtons
        name={pictureName(
          view,
          both.map(({ shown }) => shown),
          { release: answer.release, language },
        )}
        words={scatterWords}
        release={answer.release}
        ready
        compose={compose}
      />
    </div>
  );
}

interface LackingProps {
  name: string;
  codes: readonly string[];
  gaps: NonNullable<AskedNation['gaps']>;
}

/** How many towns are no dot for want of one of the figures, by why. */
function Lacking({ name, codes, gaps }: LackingProps) {
  const t = useTexts(nationTexts);
  const why = useTexts(missingWords);
  const number = numberFormat(useLanguage(), {}).format;
  if (codes.length === 0) return null;
  const counts = new Map<string, number>();
  for (const code of codes) {
    const reason = gaps.get(code);
    const said = reason ? why[reason] : t.notComparable;
    counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  const reasons = [...counts].map(([said, towns]) => `${said} ${number(towns)}`);
  return <p class="nation-note">{t.lacks(name, codes.length, t.list(reasons))}</p>;
}
