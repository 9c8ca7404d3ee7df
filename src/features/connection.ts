import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import type { Counting } from '../db/counting.js';
import type { Order, OrderKey } from '../db/order.js';
import type { Page, PageRequest } from '../db/page.js';
import { badCursor, badUserInput } from '../domain/errors.js';

/** The most rows of one page. */
const LARGEST_PAGE = 100;
const DEFAULT_PAGE = 20;

@ArgsType()
export class FirstArgs {
  @Field(() => Int, {
    nullable: true,
    defaultValue: DEFAULT_PAGE,
    description: 'How many, 1 to 100.',
  })
  first?: number | null;
}

@ArgsType()
export class PageArgs extends FirstArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Continue after this cursor (pageInfo.endCursor of the page before).',
  })
  after?: string | null;
}

/** Those of a list that can be sorted by the words `F`. */
export interface OrderedArgs<F extends string> extends PageArgs {
  orderBy?: { field: F; direction: Order['direction'] } | null;
}

@ObjectType({ description: 'Where a page stands in its list (Relay).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether rows follow.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether rows came before.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'Null on an empty page.' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'Null on an empty page.' })
  endCursor: string | null;
}

/** A page as the API shows it. */
export interface Connection<T> {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: PageInfo;
  counting: Counting;
}

/** The GraphQL type of a list of `Node`, with its edge type; `countsOf` adds what is counted. */
export function connectionOf<T extends object>(
  Node: ClassType<T>,
  name: string,
): ClassType<Connection<T>> {
  @ObjectType(`${name}Edge`, { description: `One ${name} of a list, with its cursor.` })
  class Edge {
    @Field(() => String, { description: 'Give it as `after` to continue behind this row.' })
    cursor: string;

    @Field(() => Node, { description: 'The row.' })
    node: T;
  }

  @ObjectType(`${name}Connection`, {
    description: `A page of a list of ${name} (Relay connection).`,
  })
  class ConnectionType implements Connection<T> {
    @Field(() => [Edge], { description: 'The rows with their cursors.' })
    edges: Edge[];

    @Field(() => [Node], { description: 'The rows alone.' })
    nodes: T[];

    @Field(() => PageInfo, { description: 'Where the page stands.' })
    pageInfo: PageInfo;

    counting: Counting;
  }
  return ConnectionType;
}

/**
 * How many rows are asked for, checked.
 * @throws CodedError BAD_USER_INPUT for a size that is no page
 */
export function pageSize({ first: wanted }: FirstArgs, argument = 'first'): number {
  const first = wanted ?? DEFAULT_PAGE;
  if (first < 1 || first > LARGEST_PAGE) {
    throw badUserInput(argument, `from 1 to ${LARGEST_PAGE}`, first);
  }
  return first;
}

/**
 * The arguments of a list, checked.
 * @throws CodedError BAD_USER_INPUT for a size that is no page, BAD_CURSOR for what is no cursor
 */
export function pageRequest<F extends string>(
  { first, after, orderBy }: OrderedArgs<F>,
  keys?: Record<F, OrderKey>,
): PageRequest {
  return {
    first: pageSize({ first }),
    after: after === undefined || after === null ? null : decode(after),
    order: keys && orderBy ? { ...keys[orderBy.field], direction: orderBy.direction } : null,
  };
}

/** A page of rows as a connection; cursors are made where they are asked for. */
export function connection<T extends { id: string }>(page: Page<T>): Connection<T> {
  const { rows, hasNextPage, hasPreviousPage, counting } = page;
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    nodes: rows,
    counting,
    get edges() {
      return rows.map((node) => ({ cursor: encode(node.id), node }));
    },
    get pageInfo() {
      return {
        hasNextPage,
        hasPreviousPage,
        startCursor: first ? encode(first.id) : null,
        endCursor: last ? encode(last.id) : null,
      };
    },
  };
}

const encode = (id: string) => Buffer.from(id, 'utf8').toString('base64url');

/** The id in a cursor; whether such a row exists is seen when the list is read. */
function decode(cursor: string): string {
  const id = Buffer.from(cursor, 'base64url').toString('utf8');
  // A control character is in no id, and not every database takes one.
  if (id === '' || encode(id) !== cursor || /\p{Cc}/u.test(id)) throw badCursor('after');
  return id;
}
