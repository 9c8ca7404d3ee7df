import { ArgsType, type ClassType, Field, InputType, registerEnumType } from 'type-graphql';
import { IN_RELEASE, type OrderKey } from '../db/order.js';
import { words } from '../lib/words.js';
import { type OrderedArgs, PageArgs } from './connection.js';
import { describeEnum } from './enums.js';

export const OrderDirection = words('ASC', 'DESC');
export type OrderDirection = keyof typeof OrderDirection;

describeEnum(OrderDirection, 'OrderDirection', 'Which end of an order comes first.', {
  ASC: 'The smallest, the earliest, the first of the alphabet.',
  DESC: 'The largest, the latest, the last of the alphabet.',
});

/** A key of an order with what the API says of it. */
export interface OrderField extends OrderKey {
  description: string;
}

/** The order that every list has, from either end. */
export const POSITION: OrderField = {
  by: IN_RELEASE.by,
  description: 'The order that the list has without `orderBy`; DESC begins at its end.',
};

/** The arguments of a list of `name` that can be sorted by these fields. */
export function orderedArgs<F extends string>(
  name: string,
  fields: Record<F, OrderField>,
): ClassType<OrderedArgs<F>> {
  const OrderFields = words(...Object.keys(fields));
  const valuesConfig: Record<string, OrderField> = fields;
  registerEnumType(OrderFields, {
    name: `${name}OrderField`,
    description: `What rows of ${name}Connection can be sorted by.`,
    valuesConfig,
  });

  @InputType(`${name}Order`, {
    description: `How rows of ${name}Connection are sorted. Rows with equal values keep the order that the list has without it; rows without a value stand last in both directions.`,
  })
  class Order {
    @Field(() => OrderFields, { description: 'What to sort by.' })
    field: F;

    @Field(() => OrderDirection, { defaultValue: 'ASC', description: 'Which end comes first.' })
    direction: OrderDirection;
  }

  @ArgsType()
  class Args extends PageArgs implements OrderedArgs<F> {
    @Field(() => Order, {
      nullable: true,
      description:
        'In which order. A cursor may be used with another order: the page begins behind its row.',
    })
    orderBy?: Order | null;
  }
  return Args;
}
