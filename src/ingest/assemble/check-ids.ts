import { type NodeType, nodeTypesOf } from '../../domain/node-id.js';
import type { Draft } from './draft.js';

/** By what the API finds a record: an id that is read as one of another type would find nothing. */
export function checkIds({ rows, placeOf, fault }: Draft): void {
  const say = (key: string, message: string) => {
    const place = placeOf(key);
    if (place) fault(place, `id: ${message}`);
  };
  const checked: [NodeType, readonly { id: string }[]][] = [
    ['SourceDocument', rows.sourceDocument],
    ['Plan', rows.plan],
    ['Policy', rows.policy],
    ['Kpi', rows.kpi],
    ['Observation', rows.observation],
    ['Partnership', rows.partnership],
    ['SisterCity', rows.sisterCity],
  ];
  for (const [type, list] of checked) {
    for (const { id } of list) {
      const [read] = nodeTypesOf(id);
      if (read === type) continue;
      say(id, `${id} reads as the id of ${read ?? 'nothing'}, not of ${type}: choose another`);
    }
  }
  const oneWord = [
    ...rows.theme.map(({ id }) => ['theme', id] as const),
    ...rows.definitionSource.map(({ id }) => ['definition-source', id] as const),
    ...rows.indicator.map(({ id }) => ['indicator', id] as const),
  ];
  const taken = new Map<string, string>();
  for (const [kind, id] of oneWord) {
    const key = `${kind}/${id}`;
    const owner = taken.get(id);
    if (id.includes('/')) say(key, `${id} must have no "/" in it`);
    else if (owner && owner !== kind) say(key, `${id} is the id of a ${owner}: choose another`);
    else taken.set(id, kind);
  }
}
