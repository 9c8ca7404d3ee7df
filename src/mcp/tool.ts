import type { z } from 'zod';
import type { Ask } from '../graphql/committed/in-one-release.js';

/** What every tool answers, before what it alone answers. */
export interface Answer {
  /** The answer in a few sentences: the verdict first. */
  summary: string;
  /** The id of the release that all of it is read from. */
  release: string;
  [name: string]: unknown;
}

/** What a tool may use. */
export interface Asking {
  ask: Ask;
  /** Where the pages and files of the service are, without a slash at the end. */
  publicUrl: string;
}

/** One tool of an assistant: it reads, and changes nothing. */
export interface Tool<Input extends z.ZodType = z.ZodType> {
  name: string;
  /** Japanese and English. */
  title: string;
  /** For the assistant: what it is for, when to take it, what must be heeded of its answer. */
  description: string;
  input: Input;
  answer(input: z.output<Input>, asking: Asking): Promise<Answer>;
}

/** Checks a tool against the type of its own input. */
export const tool = <Input extends z.ZodType>(one: Tool<Input>): Tool<Input> => one;
