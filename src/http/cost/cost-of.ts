import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getVariableValues,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { atMost } from '../limits/at-most.js';
import { own, type Place, type SizeRule } from './place.js';

/** Fragments inside fragments can make many times more selections than a document has tokens. */
const MOST_SELECTIONS = 20_000;

const META_FIELDS = [SchemaMetaFieldDef, TypeMetaFieldDef];

/** What a query may cost at most. */
export interface Cost {
  /** The objects that its answer may hold, and the cells of comparisons that are worked out for it. */
  objects: number;
  /** The fields of the query itself: each reads at least one table. */
  reads: number;
}

interface Walk {
  schema: GraphQLSchema;
  rules: ReadonlyMap<string, SizeRule>;
  variables: Record<string, unknown>;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  reads: number;
  seen: number;
}

/**
 * Counts from the top down: how many objects may stand at a place depends on how many stand above it.
 * The document must be valid: no fragment spreads itself. Null where a variable has a value that it
 * cannot have.
 * @throws CodedError BAD_USER_INPUT for sizes and years that cannot be, LIMIT_EXCEEDED
 */
export function costOf(
  schema: GraphQLSchema,
  rules: ReadonlyMap<string, SizeRule>,
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>> = {},
): Cost | null {
  const query = schema.getQueryType();
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!coerced || !query) return null;
  const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  const byName = new Map(fragments.map((one) => [one.name.value, one]));
  const walk: Walk = { schema, rules, variables: coerced, fragments: byName, reads: 0, seen: 0 };
  const objects = countSet(walk, operation.selectionSet, query, { count: 1, distinct: true });
  return { objects, reads: walk.reads };
}

function countSet(
  walk: Walk,
  set: SelectionSetNode,
  type: GraphQLCompositeType,
  place: Place,
): number {
  if (!isObjectType(type)) {
    const possible = walk.schema.getPossibleTypes(type);
    return Math.max(0, ...possible.map((one) => countSet(walk, set, one, place)));
  }
  let sum = 0;
  for (const node of set.selections) {
    walk.seen++;
    atMost(MOST_SELECTIONS, 'selections, with fragments written out', walk.seen);
    if (!isIncluded(walk, node)) continue;
    if (node.kind === Kind.FIELD) {
      sum += countField(walk, node, type, place);
      continue;
    }
    const fragment =
      node.kind === Kind.FRAGMENT_SPREAD ? walk.fragments.get(node.name.value) : node;
    if (fragment && appliesTo(walk, fragment.typeCondition?.name.value, type)) {
      sum += countSet(walk, fragment.selectionSet, type, place);
    }
  }
  return sum;
}

function countField(walk: Walk, node: FieldNode, type: GraphQLObjectType, place: Place): number {
  const name = node.name.value;
  const field = META_FIELDS.find((one) => one.name === name) ?? type.getFields()[name];
  const given = field && getNamedType(field.type);
  if (!field || !node.selectionSet || !isCompositeType(given)) return 0;
  if (type === walk.schema.getQueryType()) walk.reads++;
  const rule = walk.rules.get(`${type.name}.${name}`) ?? own;
  const here = rule(place, getArgumentValues(field, node, walk.variables));
  if (here.count === 0) return 0;
  return here.count + (here.work ?? 0) + countSet(walk, node.selectionSet, given, here);
}

function isIncluded({ variables }: Walk, node: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
  return skip?.if !== true && include?.if !== false;
}

/** Whether a fragment on the type of this name, if it names one, is on this type. */
function appliesTo({ schema }: Walk, name: string | undefined, type: GraphQLObjectType): boolean {
  const condition = name === undefined ? type : schema.getType(name);
  return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
}
