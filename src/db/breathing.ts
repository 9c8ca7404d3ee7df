import { type EntitySubscriberInterface, EventSubscriber } from 'typeorm';
import { breathe } from '../lib/breathe.js';

/**
 * Lets other requests in between two statements: SQLite answers at once, so that the many statements of
 * a request would otherwise run in one turn of the event loop. One statement begins when the one before
 * has ended: of many that are asked for together each must see how long the turn has taken.
 */
@EventSubscriber()
export class Breathing implements EntitySubscriberInterface {
  readonly #waiting: (() => void)[] = [];
  #isBusy = false;

  beforeQuery(): Promise<void> | undefined {
    if (this.#isBusy) {
      return new Promise<void>((resolve) => this.#waiting.push(resolve)).then(
        () => breathe() ?? undefined,
      );
    }
    this.#isBusy = true;
    return breathe() ?? undefined;
  }

  /** Called of each statement that `beforeQuery` was called of, failed ones too. */
  afterQuery(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#isBusy = false;
  }
}
