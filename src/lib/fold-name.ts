import { foldLetters } from './fold-text.js';

/**
 * A name as people type it: what `foldText` does to its letters, without any white space, hyphen,
 * apostrophe, comma or middle dot.
 */
export function foldName(text: string): string {
  return foldLetters(text).replace(/[\s'‐‑–,-]+/gu, '');
}

/** Names joined for a search in them: each folded, a line each, so that no hit spans two. */
export function searchable(...names: readonly (string | null | undefined)[]): string {
  return names.flatMap((name) => (name ? [foldName(name)] : [])).join('\n');
}
