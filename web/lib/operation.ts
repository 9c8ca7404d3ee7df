/** A query of schema/queries/web with the types of what goes in and what comes back. */
export interface Operation<Data, Variables> {
  name: string;
  /** As it stands in the file, to show to readers. */
  text: string;
  /** Only for the types. */
  types?: (variables: Variables) => Data;
}

/** On one line and without comments, to be sent. The queries hold no strings. */
export const compact = (text: string): string =>
  text.replaceAll(/#.*$/gm, '').replaceAll(/\s+/g, ' ').trim();
