import type { Printed } from '../blocks/block.js';
import type { Doubt } from '../doubt.js';

/** A sister city as it is printed. */
export interface FoundSisterCity {
  name: Printed;
  country: Printed | null;
  /** 山形県, カリフォルニア州 */
  region: Printed | null;
  /** The document's own word: 友好都市. */
  kind: Printed | null;
  /** The date of the agreement, with the words around it off. */
  date: Printed | null;
  doubts: readonly Doubt[];
}

/** A plan that a list or a table names. */
export interface FoundPlan {
  name: Printed;
  /** 2009（平成21）年度～ */
  period: Printed | null;
  doubts: readonly Doubt[];
}

export interface FoundPartners {
  sisterCities: readonly FoundSisterCity[];
  plans: readonly FoundPlan[];
}
