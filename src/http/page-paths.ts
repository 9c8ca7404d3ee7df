import { readFileSync } from 'node:fs';
import type { FastifyRequest } from 'fastify';
import { projectFile } from '../lib/project-file.js';

/** The pages of the explorer, which has its routes from the same list: path by name. */
export const PAGE_PATHS: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(projectFile('schema/pages.json'), 'utf8'),
);

/** The part of a path that stands for an id: `:code`, or for all that follows (`:id+`). */
const PARAMETER = /:\w+\+?$/;

export const namesOne = (path: string): boolean => PARAMETER.test(path);

/** A path with an id in the place of its parameter. */
export const pathOf = (path: string, id: string): string => path.replace(PARAMETER, () => id);

/** The paths of pages that may stand in frames of other sites. */
export const EMBED_PATHS: readonly string[] = (
  JSON.parse(readFileSync(projectFile('schema/embeds.json'), 'utf8')) as string[]
).map((name) => `/embed${PAGE_PATHS[name]}`);

/** Whether a request is for such a page. */
export const isEmbed = ({ routeOptions }: Pick<FastifyRequest, 'routeOptions'>): boolean =>
  routeOptions.url?.startsWith('/releases/:release/embed/') ?? false;

/** The pages that are there for each release: all but the first, which shows no figures. */
export const FROZEN_PATHS: readonly string[] = Object.values(PAGE_PATHS).filter(
  (path) => path !== '/',
);

const PATTERNS = Object.values(PAGE_PATHS).map(
  (path) => new RegExp(`^${pathOf(path, path.endsWith('+') ? '[^?#]+' : '[^/?#]+')}$`),
);

/** Whether a path is that of a page of the explorer, of no release by its id. */
export const isPagePath = (path: string): boolean => PATTERNS.some((one) => one.test(path));
