import type { Write } from './write.js';

/** A function of the code that is being made, from a value `v` and what is asked, `a`. */
export interface Step {
  name: string;
  /** Whether it may give a promise. */
  waits: boolean;
}

/** Functions that are made for one operation: engines run them faster than closures that all share. */
export interface Code {
  /** The name by which the functions reach a value. */
  give(value: unknown): string;
  define(lines: readonly string[], waits: boolean): Step;
  /** Makes them all, and gives one of them. */
  make(step: Step): Write;
}

/** No code comes from outside: of a document only names get in, of letters, digits and "_". */
export function newCode(): Code {
  const given: unknown[] = [];
  const functions: string[] = [];
  return {
    give: (value) => `g${given.push(value) - 1}`,
    define(lines, waits) {
      const name = `f${functions.length}`;
      functions.push(`function ${name}(v, a) {\n${lines.join('\n')}\n}`);
      return { name, waits };
    },
    make({ name }) {
      const names = given.map((_, i) => `g${i}`);
      const make = new Function(...names, `${functions.join('\n')}\nreturn ${name};`);
      return make(...given) as Write;
    },
  };
}
