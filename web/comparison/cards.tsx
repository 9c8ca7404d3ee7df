import type { AxisUnit } from '../lib/units.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { CompareQuery } from '../queries/compare.js';
import { figureText } from '../ui/figure-text.js';
import { TownName } from '../ui/town-name.js';
import { type Glance, glancesOf, idOf, type Placed } from './at-a-glance.js';
import { Attained } from './attained.js';
import './cards.css';
import { type FigureId, writeFigure } from './figure-id.js';
import { Gap } from './gap.js';
import { glanceTexts } from './glance-texts.js';
import { sourceOfRow } from './row-words.js';
import { townsOf } from './series.js';
import { comparisonTexts } from './texts.js';

interface Props {
  comparison: CompareQuery['compare'];
  unit: AxisUnit;
  open: (id: FigureId) => void;
}

/** More than a reader goes past to reach the chart. */
const MOST = 12;

/** A card a town, where there is no room for a table: the newest actual, the target, how far it came. */
export function Cards({ comparison, unit, open }: Props) {
  const t = useTexts(glanceTexts);
  const towns = townsOf(comparison.rows);
  const glances = glancesOf(comparison.rows);
  const rest = glances.length - MOST;
  return (
    <ul class="town-cards" aria-label={t.atAGlance}>
      {glances.slice(0, MOST).map((glance) => (
        <Card
          key={glance.town.code}
          glance={glance}
          at={towns.indexOf(glance.town.code)}
          unit={unit}
          open={open}
        />
      ))}
      {rest > 0 && <li>{t.moreInTable(rest)}</li>}
    </ul>
  );
}

interface CardProps extends Pick<Props, 'unit' | 'open'> {
  glance: Glance;
  at: number;
}

function Card({ glance, at, unit, open }: CardProps) {
  const english = useLanguage() === 'en';
  const { town, actual, target, attained } = glance;
  return (
    <li class="town-card">
      <h2>
        <TownName at={at}>{english ? town.nameEn : town.name}</TownName>
      </h2>
      {actual && <CardFigure placed={actual} unit={unit} open={open} large />}
      {target && <CardFigure placed={target} unit={unit} open={open} />}
      {attained.map(({ row, attainment }) => (
        <Attained key={row.kpi?.id} attainment={attainment} />
      ))}
    </li>
  );
}

interface FigureProps extends Pick<Props, 'unit' | 'open'> {
  placed: Placed;
  large?: boolean;
}

/** A figure that opens where it is printed. */
function CardFigure({ placed, unit, open, large = false }: FigureProps) {
  const t = { ...useTexts(comparisonTexts), ...useTexts(glanceTexts) };
  const language = useLanguage();
  const { row, cell } = placed;
  const id = idOf(placed);
  const isValue = cell.value !== null;
  return (
    <button
      type="button"
      class="card-figure"
      data-figure={writeFigure(id)}
      onClick={() => open(id)}
    >
      <span class={large && isValue ? 'card-value' : undefined}>
        {isValue ? figureText(cell, language, unit.format, unit.label) : <Gap cell={cell} />}
      </span>
      <span class="card-printed">{cell.observation ? t.printedAt : t.whyGap}</span>
      <small>
        {t.yearOf(cell.year)} {t[cell.measure]} · {sourceOfRow(row, language, t.plan)}
      </small>
    </button>
  );
}
