import { type DocumentNode, visit } from 'graphql';

const INTROSPECTION = ['__schema', '__type'];

/** The compiler writes values into code as JSON, then turns what looks like its own marks into code. */
const MARK_OF_COMPILER = '__MAGIC_';

/**
 * Whether the compiler does right by a document. Left to GraphQL itself: directives, which the compiler
 * keeps by node, though a node of a fragment can stand in many places; the schema's own fields, which
 * nobody asks often; text that could become code.
 */
export function mayCompile(document: DocumentNode): boolean {
  let may = true;
  const no = () => {
    may = false;
  };
  visit(document, {
    Directive: no,
    Field({ name }) {
      if (INTROSPECTION.includes(name.value)) no();
    },
    StringValue({ value }) {
      if (value.includes(MARK_OF_COMPILER)) no();
    },
  });
  return may;
}
