import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Answer, Failure } from './ask.js';
import type { CardRow } from './card-row.js';
import type { Operation } from './operation.js';

/** What a page is called and whether there is one: told by the page, read where it is rendered. */
export interface Told {
  title: string | null;
  /** What it says, in a sentence or two of facts; null: what every page is for. */
  description: string | null;
  /** Its first figures, for the picture that a link to it is shown with. */
  figures: readonly CardRow[];
  /** Whether the address names what is not there. */
  missing: boolean;
}

/** Something that is asked of a release; null: of the current one. */
export interface Question {
  operation: Operation<unknown, unknown>;
  variables: unknown;
  release: string | null;
}

/** What a page begins with: the same on the server and at the first rendering in the browser. */
export interface Given {
  /** What has been asked on the server, and answered, by its key. */
  answers: Record<string, Answer<unknown>>;
  /** Where the service is reached; null where only the browser knows. */
  origin: string | null;
}

/** What a page may tell while it is rendered on the server. */
export interface OnServer {
  want(question: Question): void;
  told: Told;
}

export const GivenContext = createContext<Given & { onServer?: OnServer }>({
  answers: {},
  origin: null,
});

export const useGiven = () => useContext(GivenContext);

/** Tells a question apart from all others of a page. */
export const keyOfQuestion = ({ operation, variables, release }: Question): string =>
  `${release ?? ''} ${operation.name} ${JSON.stringify(variables)}`;

/** How the server has refused the release of the page; null where it holds it. */
export function useRefusedRelease(release: string | null): Failure | null {
  const { answers } = useGiven();
  if (release === null) return null;
  const failures = Object.entries(answers).flatMap(([key, { failure }]) =>
    failure?.code === 'UNKNOWN_RELEASE' && key.startsWith(`${release} `) ? [failure] : [],
  );
  return failures[0] ?? null;
}

/** Says that the address names what is not there: the server answers with status 404. */
export function useMissing(): void {
  const { onServer } = useGiven();
  if (onServer) onServer.told.missing = true;
}
