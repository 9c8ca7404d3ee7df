import type { Printed } from '../../blocks/block.js';
import type { LeftOut, LeftOutReason } from '../../left-out.js';
import { isFilled } from '../places-of.js';
import { shapeOf } from './cell-shape.js';
import type { Column, ColumnRole } from './columns.js';
import type { Section } from './find-sections.js';
import { type Grid } from './grid.js';
import { namesIndicators } from './names-indicators.js';
import { whyLeftOut } from './why-left-out.js';

const REASONS: Partial<Record<ColumnRole, LeftOutReason>> = {
  BUDGET: 'BUDGET',
  TELEPHONE: 'TELEPHONE',
  OTHER_PLACE: 'OTHER_PLACE',
  SCHEDULE: 'SCHEDULE',
  PAGE: 'PAGE_NUMBER',
  TARGET_GROUP: 'TARGET_GROUP_SIZE',
};

/** What the columns of a table hold that is no indicator, and of a table of other things its rows. */
export function leftOutOf(grid: Grid, section: Section, columns: readonly Column[]): LeftOut[] {
  const seen = new Set<Printed>();
  const once = (reason: LeftOutReason, printed: Printed | undefined): LeftOut[] => {
    if (!printed || seen.has(printed)) return [];
    seen.add(printed);
    return [{ reason, printed }];
  };
  const ofColumns = columns.flatMap(({ role, heads }) => {
    const reason = REASONS[role];
    return reason ? once(reason, heads[0]?.printed) : [];
  });
  if (namesIndicators(columns)) return ofColumns;
  const ofRows = Array.from({ length: section.body.end - section.body.start }, (_, i) =>
    grid.row(section.body.start + i).filter(isFilled),
  ).flatMap(([first, ...others]) => {
    if (!first || !others.some(({ printed }) => shapeOf(printed.text) === 'FIGURE')) return [];
    const reason = whyLeftOut(first.printed.text, []);
    return reason && reason !== 'NO_NAME' ? once(reason, first.printed) : [];
  });
  return [...ofColumns, ...ofRows];
}
