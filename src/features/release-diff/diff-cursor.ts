import type { DiffPlace } from '../../db/diff/compare-releases.js';
import { badCursor } from '../../domain/errors.js';
import { NODE_TYPES } from '../../domain/node-id.js';

/** A place in a comparison as a cursor. */
export function cursorOf({ block, town, last }: DiffPlace): string {
  const place = last ? [block, town, last.type, last.id] : [block, town];
  return Buffer.from(JSON.stringify(place), 'utf8').toString('base64url');
}

/**
 * The place that a cursor stands for.
 * @throws CodedError BAD_CURSOR for what is none
 */
export function placeOfCursor(cursor: string): DiffPlace {
  const [block, town, name, id, ...more] = parsed(cursor);
  const type = NODE_TYPES.find((one) => one === name);
  const last = type && id !== undefined ? { type, id } : null;
  const place = block === undefined || town === undefined ? null : { block, town, last };
  if (!place || more.length > 0 || cursorOf(place) !== cursor) throw badCursor('after');
  return place;
}

function parsed(cursor: string): string[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : [];
  } catch {
    return [];
  }
}
