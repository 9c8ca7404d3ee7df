import type { Block, Line } from '../../blocks/block.js';
import type { LeftOut } from '../../left-out.js';
import { type Draft, recordsOf } from '../draft.js';
import type { Find } from '../found.js';
import { holdsLabel } from '../labelled/name-label.js';
import { aimOf } from './aim.js';
import { aimOfCount } from './aim-of-count.js';
import { changeOf } from './change-arrow.js';
import { headlineOf } from './headline.js';
import { measuredLine } from './measured-line.js';
import { statementsOf } from './statements.js';
import { twiceNamed } from './twice-named.js';

/** Aims of others are none of this town. */
const OTHER_PLACE = /(?:^|[、。「])(?:国|政府|県|都|道|府|全国)(?:で)?(?:は|の(?:目標|計画))/u;

/** Indicators in running text and headlines of a fixed form: 「…割合を85％以上まで向上」. */
export const findRunning: Find = (blocks) => {
  const drafts: Draft[] = [];
  const leftOut: LeftOut[] = [];
  for (const statement of runsOf(blocks).flatMap(statementsOf)) {
    const draft =
      aimOf(statement) ??
      aimOfCount(statement) ??
      measuredLine(statement) ??
      changeOf(statement) ??
      headlineOf(statement);
    if (!draft || holdsLabel(draft.name.text)) continue;
    draft.unit ??= statement.unitBelow;
    if (OTHER_PLACE.test(statement.printed.text)) {
      leftOut.push({ reason: 'OTHER_PLACE', printed: statement.printed });
    } else drafts.push(draft);
  }
  for (const block of blocks) if (block.kind === 'LINE') drafts.push(...twiceNamed(block));
  return { records: recordsOf('RUNNING', drafts), leftOut };
};

/** Lines with no table between them. */
function runsOf(blocks: readonly Block[]): Line[][] {
  const runs: Line[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'LINE') runs.at(-1)?.push(block);
    else runs.push([]);
  }
  return runs;
}
