import { badUserInput } from '../../domain/errors.js';

const LONGEST_TEXT = 200;
const MOST_ITEMS = 250;
const DEEPEST = 8;

/** Control characters and halves of characters: databases read them differently, or not at all. */
const UNREADABLE = /[\p{Cc}\p{Cs}]/u;

/** @throws CodedError BAD_USER_INPUT for text that no argument can have */
export function checkText(argument: string, text: string): void {
  // Characters are counted only where there may be too many by any count.
  const length = text.length > LONGEST_TEXT ? [...text].length : text.length;
  if (length > LONGEST_TEXT) {
    throw badUserInput(argument, `at most ${LONGEST_TEXT} characters`, `${length} characters`);
  }
  if (UNREADABLE.test(text)) {
    throw badUserInput(argument, 'without control characters and halves of characters', text);
  }
}

/** @throws CodedError BAD_USER_INPUT for a list that no argument can have */
export function checkItems(argument: string, items: readonly unknown[]): void {
  if (items.length <= MOST_ITEMS) return;
  throw badUserInput(argument, `at most ${MOST_ITEMS} items`, `${items.length} items`);
}

/** @throws CodedError BAD_USER_INPUT for lists and objects inside each other as no argument has them */
export function checkLevels(argument: string, levels: number): void {
  if (levels > DEEPEST) throw badUserInput(argument, `at most ${DEEPEST} levels deep`, 'deeper');
}

/** @throws CodedError BAD_USER_INPUT for a name that means something else to JavaScript */
export function checkName(argument: string, name: string): void {
  if (!['__proto__', 'constructor', 'prototype'].includes(name)) return;
  throw badUserInput(argument, 'without this name in it', name);
}
