import { afterAll, beforeAll, jest } from '@jest/globals';

/**
 * Stops the clock for the tests of a file that count statements: where a turn of the event loop takes long,
 * what is loaded together is loaded in several pieces.
 */
export function turnsTakeNoTime(): void {
  beforeAll(() => {
    jest.spyOn(performance, 'now').mockReturnValue(0);
  });
  afterAll(() => {
    jest.restoreAllMocks();
  });
}
