import { keyAsked, nodeId } from '../../domain/node-id.js';
import type { ArgumentChecks, Check } from '../argument-check.js';
import { coded, onList, orNull } from '../closed-list.js';
import { askTowns, codesAsked, townAsked } from './ask-towns.js';
import { findTown } from './find-town.js';

/**
 * Six digits that no municipality has are a code that is not there: null. All else that is not known, and
 * a code of which the last digit is wrong, is a slip.
 */
const town: Check<string> = ({ memory }, code, argument) => {
  if (townAsked(memory, argument, code)) return;
  const key = keyAsked('Municipality', code);
  if (/^\d{6}$/.test(key) && !findTown(memory, key.slice(0, 5))) return;
  askTowns(memory, argument, [code]);
};

const prefecture = onList(
  'UNKNOWN_PREFECTURE',
  'the two digits of a prefecture, JIS X 0401',
  ({ prefectures }) =>
    [...prefectures.values()].map(({ code, name, nameEn }) =>
      coded(code, nodeId('Prefecture', code), name, nameEn),
    ),
  // The code of a municipality begins with that of its prefecture.
  (came) => (/^\d{5,6}$/.test(came) ? came.slice(0, 2) : came),
);

export const MUNICIPALITY_CHECKS = {
  prefectureCode: prefecture,
  'Query.prefecture.code': orNull(/^(?:prefecture\/)?\d\d$/, prefecture),
  'Query.municipality.code': town,
  // One that names nobody is told with the nearest, before anything is read.
  'Query.peers.of': ({ memory }, of: string, argument) => codesAsked(memory, argument, [of]),
  'PeerChoice.of': ({ memory }, of: string, argument) => codesAsked(memory, argument, [of]),
  codes: ({ memory }, codes: string[], argument) => codesAsked(memory, argument, codes),
  municipalityCodes: ({ memory }, codes: string[], argument) => codesAsked(memory, argument, codes),
  municipalities: ({ memory }, towns: string[], argument) => askTowns(memory, argument, towns),
} satisfies ArgumentChecks;
