import type { Dataset } from './dataset.js';
import { E_STAT, E_STAT_CSV } from './e-stat/e-stat.js';
import { FURUSATO_NOZEI } from './furusato-nozei/furusato-nozei.js';
import { JUKI } from './juki/juki.js';
import { MYNUMBER } from './mynumber/mynumber.js';
import { RUIJI_DANTAI } from './ruiji-dantai/ruiji-dantai.js';
import { SSDSE_A } from './ssdse-a/ssdse-a.js';
import { STANDARD_DATASET } from './standard-dataset/standard-dataset.js';
import { ZAISEI } from './zaisei/zaisei.js';

/** Every dataset that can be imported, by its id; each has a folder of that name here. */
export const DATASETS: readonly Dataset[] = [
  SSDSE_A,
  E_STAT,
  E_STAT_CSV,
  FURUSATO_NOZEI,
  JUKI,
  MYNUMBER,
  RUIJI_DANTAI,
  STANDARD_DATASET,
  ZAISEI,
];
