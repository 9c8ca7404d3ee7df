import type { AxisUnit } from '../lib/units.js';
import type { HeadWords } from './head-words.js';
import type { AskedNation, NationAnswer } from './use-nation.js';
import type { NationView } from './view.js';

/** What each of the views shows. */
export interface ViewProps {
  view: NationView;
  nation: AskedNation;
  answer: NationAnswer;
  axis: AxisUnit;
  words: HeadWords;
  /** The town that a reader is at, in the picture or in the list. */
  pointed: string | null;
  point: (code: string | null) => void;
  toggle: (code: string) => void;
  /** What is said of a town in one line. */
  tell: (code: string) => string;
  change: (part: Partial<NationView>) => void;
}
