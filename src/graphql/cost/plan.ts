import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { own, type SizeRule } from '../../features/size-rule.js';
import type { Lister } from '../arguments/checks-of.js';
import { fragmentsOf } from '../fragments.js';

const META_FIELDS = [SchemaMetaFieldDef, TypeMetaFieldDef];

/** A set of selections on one type: all that can be known of its cost before the variables are. */
export interface Plan {
  /** Its selections, those below them too, with fragments written out. */
  size: number;
  steps: readonly Step[];
}

/** A selection that may cost something or be asked wrongly: a field with objects in it or arguments, or a fragment. */
export type Step = FieldStep | FragmentStep;

interface FragmentStep {
  kind: 'fragment';
  node: SelectionNode;
  below: Plan;
}

/** By "Type.field": how many objects it may give, and what its arguments are looked at for. */
export interface Counted {
  rules: ReadonlyMap<string, SizeRule>;
  listers: ReadonlyMap<string, Lister>;
}

export interface FieldStep {
  kind: 'field';
  node: FieldNode;
  field: GraphQLField<unknown, unknown>;
  rule: SizeRule;
  /** What its arguments are looked at for; null where it has none of which anything is asked. */
  lister: Lister | null;
  /** Whether it is a field of the query itself. */
  reads: boolean;
  /** Of an object one, of a union one for each of its types. */
  below: readonly Plan[];
}

/** Plans the sets of one document, each once: fragments may be spread in many places. */
export function planner(
  schema: GraphQLSchema,
  { rules, listers }: Counted,
  document: DocumentNode,
): (set: SelectionSetNode, type: GraphQLObjectType) => Plan {
  const fragments = fragmentsOf(document);
  const plans = new Map<SelectionSetNode, Map<GraphQLObjectType, Plan>>();

  function plan(set: SelectionSetNode, type: GraphQLObjectType): Plan {
    const ofSet = plans.get(set) ?? new Map<GraphQLObjectType, Plan>();
    plans.set(set, ofSet);
    const known = ofSet.get(type) ?? made(set, type);
    ofSet.set(type, known);
    return known;
  }

  function made(set: SelectionSetNode, type: GraphQLObjectType): Plan {
    const steps = set.selections.flatMap((node) => step(node, type) ?? []);
    const below = steps.flatMap((one) => one.below).map(({ size }) => size);
    return { size: below.reduce((sum, size) => sum + size, set.selections.length), steps };
  }

  function step(node: SelectionNode, type: GraphQLObjectType): Step | null {
    if (node.kind === Kind.FIELD) return fieldStep(node, type);
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value] : node;
    if (!fragment || !appliesTo(schema, fragment.typeCondition?.name.value, type)) return null;
    return { kind: 'fragment', node, below: plan(fragment.selectionSet, type) };
  }

  function fieldStep(node: FieldNode, type: GraphQLObjectType): FieldStep | null {
    const name = node.name.value;
    const { selectionSet } = node;
    const field = META_FIELDS.find((one) => one.name === name) ?? type.getFields()[name];
    const given = field && getNamedType(field.type);
    if (!field) return null;
    const lister = listers.get(`${type.name}.${name}`) ?? null;
    const told = rules.get(`${type.name}.${name}`);
    if (!selectionSet || !isCompositeType(given)) {
      const none = { kind: 'field', node, field, lister, reads: false, below: [] } as const;
      // A plain field costs nothing but what is told of it, and under another name: so one text may be
      // asked for many times.
      if (node.alias) return { ...none, rule: told ? atLeastOwn(told) : own };
      return told || lister ? { ...none, rule: told ?? nothing } : null;
    }
    return {
      kind: 'field',
      node,
      field,
      rule: told ?? own,
      lister,
      reads: type === schema.getQueryType(),
      below: possibleTypes(schema, given).map((one) => plan(selectionSet, one)),
    };
  }

  return plan;
}

const atLeastOwn =
  (told: SizeRule): SizeRule =>
  (parents, args) => {
    const place = told(parents, args);
    return { ...place, price: Math.max(1, place.price ?? 1) };
  };

const nothing: SizeRule = ({ distinct }) => ({ count: 0, distinct });

const possibleTypes = (schema: GraphQLSchema, type: GraphQLCompositeType) =>
  isObjectType(type) ? [type] : schema.getPossibleTypes(type);

/** Whether a fragment on the type of this name, if it names one, is on this type. */
function appliesTo(
  schema: GraphQLSchema,
  name: string | undefined,
  type: GraphQLObjectType,
): boolean {
  const condition = name === undefined ? type : schema.getType(name);
  return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
}
