/**
 * The countries as tiles, roughly where they lie: typed by hand, one tile each whatever their size. It says where
 * a partner lies, not what belongs to whom; a country without a tile stands in the list all the same.
 */
const ROWS = [
  '.. .. .. .. .. .. GL .. IS .. .. NO SE FI .. .. .. .. .. .. .. .. .. ..',
  '.. CA .. .. .. .. .. .. IE GB .. DK .. EE LV LT RU .. .. .. .. .. .. ..',
  '.. US .. .. .. .. BM .. .. NL BE DE PL BY UA MD KZ .. .. MN .. .. .. ..',
  '.. MX .. CU BS .. .. .. .. FR LU CH CZ SK RO GE UZ KG .. CN KP .. JP ..',
  '.. GT BZ JM HT DO PR .. PT ES AD LI AT HU BG AM AZ TM TJ .. KR .. .. ..',
  '.. SV HN .. .. .. .. .. .. .. MC IT SI HR RS MK TR IR AF NP BT TW GU MP',
  '.. NI CR .. TT BB .. .. MA DZ SM VA BA ME AL GR CY IQ PK IN BD HK PW FM',
  '.. PA CO VE GY SR .. .. MR ML TN MT LB SY IL JO KW QA AE LK MM MO PH MH',
  '.. .. EC PE BR .. .. SN BF NE LY EG PS SA BH OM YE .. .. MV LA VN .. KI',
  '.. .. .. BO PY .. .. GM GN NG TD SD ER DJ .. .. .. .. .. TH KH BN .. NR',
  '.. .. .. CL AR UY .. SL CI GH CM CF SS ET SO .. .. .. .. MY SG ID TL TV',
  '.. .. .. .. .. .. .. LR TG BJ GA CG CD UG KE SC .. .. .. .. .. PG SB WS',
  '.. .. .. .. .. .. .. .. .. .. AO ZM RW BI TZ KM .. .. .. .. AU VU FJ TO',
  '.. .. .. .. .. .. .. .. .. .. NA BW ZW MW MZ MG MU .. .. .. .. NC .. ..',
  '.. .. .. .. .. .. .. .. .. .. .. ZA LS SZ .. .. .. .. .. .. .. NZ .. ..',
];

export interface Tile {
  /** ISO 3166-1 alpha-2. */
  code: string;
  column: number;
  row: number;
}

export const WORLD_TILES: readonly Tile[] = ROWS.flatMap((line, row) =>
  line.split(' ').flatMap((code, column) => (code === '..' ? [] : [{ code, column, row }])),
);

export const COLUMNS = 24;
export const LINES = ROWS.length;
