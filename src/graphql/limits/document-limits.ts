import { type ASTVisitor, type DocumentNode, GraphQLError, type ValidationContext } from 'graphql';
import { CodedError } from '../../lib/coded-error.js';
import { checkAliases } from './check-aliases.js';
import { checkDepth } from './check-depth.js';
import { checkDirectives } from './check-directives.js';
import { checkFragments } from './check-fragments.js';
import { checkLiterals } from './check-literals.js';

/** For GraphQL's parser, which counts them. */
export const MOST_TOKENS = 2_000;
/** With more errors than these GraphQL stops to validate a document. */
export const MOST_ERRORS = 5;

/** A rule of validation: the limits of a document, whatever its variables. */
export function documentLimits(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      const fault = faultOf(document);
      // A document of few tokens can take long to validate: what is out of a limit is not looked at
      // any further. Validation ends when it is told of too many errors, and in no other way.
      for (let i = 0; fault && i <= MOST_ERRORS; i++) {
        context.reportError(new GraphQLError(fault.message, { originalError: fault }));
      }
    },
  };
}

function faultOf(document: DocumentNode): CodedError | null {
  try {
    checkDepth(document);
    checkAliases(document);
    checkDirectives(document);
    checkFragments(document);
    checkLiterals(document);
    return null;
  } catch (error) {
    if (error instanceof CodedError) return error;
    throw error;
  }
}
