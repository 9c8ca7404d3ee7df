import { type DocumentNode, visit } from 'graphql';

const INTROSPECTION = ['__schema', '__type'];

/**
 * Whether a document is compiled. Left to GraphQL itself: directives, by which the selections of an
 * operation depend on its variables; the schema's own fields, which nobody asks often.
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
  });
  return may;
}
