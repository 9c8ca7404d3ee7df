/**
 * Where the numbers of official statistics begin, so that a number alone says whether a figure is of
 * them: of series (`series_town.owner`), of figures and of the documents that are no town's, which all
 * stand behind those of towns.
 */
export const OFFICIAL = 2 ** 30;

/**
 * Where the positions of the evidence of official figures begin that is given and not by rule:
 * evidence by rule has the position of its figure.
 */
export const OFFICIAL_EVIDENCE = OFFICIAL + 2 ** 29;
