/**
 * Answers in which what repeats stands once: names of fields as shapes, and values that are there several times, whole
 * objects too, in a list. A comparison says of most of its gaps the same.
 */
export interface Folded {
  shapes: string[][];
  /** Each made of those before it. */
  repeated: Part[];
  whole: Part;
}

/** A number: one of `repeated`, in which numbers are themselves. A list: the number of its shape (-1: none), then its parts. */
type Part = number | string | boolean | null | Part[];

/** A value, or the shape and the parts of one, by their numbers. */
type Distinct = { value: number | string | boolean | null } | { shape: number; parts: number[] };

const LIST = -1;

/** Takes JSON alone: a field that is undefined is left out. */
export function fold(json: unknown): Folded {
  const shapes = new Map<string, number>();
  const numbers = new Map<string, number>();
  const all: Distinct[] = [];
  const numberIn = (map: Map<string, number>, key: string) => {
    const number = map.get(key) ?? map.size;
    map.set(key, number);
    return number;
  };
  const take = (value: unknown): number => {
    const one = distinct(value);
    const number = numberIn(numbers, JSON.stringify(one));
    all[number] = one;
    return number;
  };
  const distinct = (value: unknown): Distinct => {
    if (Array.isArray(value)) return { shape: LIST, parts: value.map(take) };
    if (value === null || typeof value !== 'object') return { value: value as Part & string };
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    const shape = numberIn(shapes, JSON.stringify(fields.map(([name]) => name)));
    return { shape, parts: fields.map(([, field]) => take(field)) };
  };
  const whole = take(json);
  return { shapes: [...shapes.keys()].map((names) => JSON.parse(names)), ...write(all, whole) };
}

/** Writes once what is used more often, and all numbers, which stand for such. */
function write(all: Distinct[], whole: number): Pick<Folded, 'repeated' | 'whole'> {
  const uses = new Map<number, number>();
  for (const one of all) {
    for (const part of 'parts' in one ? one.parts : []) uses.set(part, (uses.get(part) ?? 0) + 1);
  }
  const repeated: Part[] = [];
  const places = new Map<number, number>();
  const partOf = (number: number): Part => {
    const known = places.get(number);
    if (known !== undefined) return known;
    const one = all[number] as Distinct;
    const part = 'parts' in one ? [one.shape, ...one.parts.map(partOf)] : one.value;
    const isOnce = (uses.get(number) ?? 0) < 2 && typeof part !== 'number';
    if (isOnce || part === null || typeof part === 'boolean') return part;
    places.set(number, repeated.push(part) - 1);
    return repeated.length - 1;
  };
  return { whole: partOf(whole), repeated };
}

/** What was folded. What repeats is one object, so it is not to be changed. */
export function unfold({ shapes, repeated, whole }: Folded): unknown {
  const values: unknown[] = [];
  const read = (part: Part): unknown => (typeof part === 'number' ? values[part] : build(part));
  const build = (part: Part): unknown => {
    if (!Array.isArray(part)) return part;
    const [shape, ...parts] = part;
    if (shape === LIST) return parts.map(read);
    const names = shapes[shape as number] ?? [];
    return Object.fromEntries(names.map((name, at) => [name, read(parts[at] as Part)]));
  };
  for (const part of repeated) values.push(build(part));
  return read(whole);
}
