import type { Dataset } from './dataset.js';
import { SSDSE_A } from './ssdse-a/ssdse-a.js';

/** Every dataset that can be imported, by its id; each has a folder of that name here. */
export const DATASETS: readonly Dataset[] = [SSDSE_A];
