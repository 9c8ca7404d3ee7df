import { type EntitySubscriberInterface, EventSubscriber } from 'typeorm';
import { beginTurn, hasTime } from '../lib/turn.js';

/**
 * Lets other requests in between two statements: SQLite answers at once, so that the many statements of
 * a request would otherwise run in one turn of the event loop. One begins when the one before has ended:
 * of many that are asked for together each must see how long the turn has taken. A request that comes
 * while others wait for a turn passes them.
 */
@EventSubscriber()
export class OneByOne implements EntitySubscriberInterface {
  readonly #waiting: (() => void)[] = [];
  #isBusy = false;
  #isCalled = false;

  beforeQuery(): Promise<void> | undefined {
    if (!this.#isBusy && hasTime()) {
      this.#isBusy = true;
      return undefined;
    }
    const turn = new Promise<void>((resolve) => this.#waiting.push(resolve));
    if (!this.#isBusy) this.#callLater();
    return turn;
  }

  /** Called of each statement that `beforeQuery` was called of, failed ones too. */
  afterQuery(): void {
    this.#isBusy = false;
    if (hasTime()) this.#callNext();
    else this.#callLater();
  }

  #callNext(): void {
    const next = this.#isBusy ? undefined : this.#waiting.shift();
    if (!next) return;
    this.#isBusy = true;
    next();
  }

  #callLater(): void {
    if (this.#isCalled || this.#waiting.length === 0) return;
    this.#isCalled = true;
    setImmediate(() => {
      this.#isCalled = false;
      beginTurn();
      this.#callNext();
    });
  }
}
