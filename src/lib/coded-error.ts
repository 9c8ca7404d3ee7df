import { shorten } from './text.js';

/**
 * An error that the client is meant to see. Everything else that is thrown is masked.
 * The message says what was wanted, what came and what to do, in at most 300 characters.
 */
export class CodedError extends Error {
  readonly code: string;
  /** Facts for programs, such as the nearest names. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: string, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(shorten(message));
    this.name = 'CodedError';
    this.code = code;
    this.details = details;
  }
}
