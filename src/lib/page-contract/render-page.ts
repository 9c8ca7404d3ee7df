/** What a page of the explorer asks while it is rendered. */
export interface PageQuestion {
  /** Name of the operation. */
  name: string;
  text: string;
  variables: Record<string, unknown>;
}

/** An error as a client of the API is told of it. */
export interface PageError {
  message: string;
  extensions?: { code?: string; argument?: string; nearest?: unknown[] };
}

/** What is answered; `errors` will be the same whenever it is asked. Null: it could not be answered now. */
export type PageAnswer = { data: unknown } | { errors: readonly PageError[] } | null;

export interface PageToRender {
  /** Path and query. */
  url: string;
  /** Where the service is reached from outside, without a slash at the end; null: only the browser knows. */
  origin: string | null;
  ask(question: PageQuestion): Promise<PageAnswer>;
  /** Tells the request apart in the server's log. */
  requestId: string;
}

/** A figure on the picture of a page, with its town or whatever it is of. */
export interface CardRow {
  name: string;
  /** As it is written on the page, with its unit. */
  text: string;
  /** Its part of the longest bar, from 0 to 1; null where bars would compare what may not be compared. */
  share: number | null;
}

/** A page in a few words. */
export interface PageCard {
  title: string;
  says: string;
  rows: readonly CardRow[];
  /** Name of the site and what it is for. */
  site: string;
  motto: string;
}

/** The parts of a page that depend on its address. */
export interface RenderedPage {
  /** 404 where the address names what is not there, 400 where it asks for what cannot be answered. */
  status: 200 | 400 | 404;
  language: 'ja' | 'en';
  /** Its name in schema/pages.json; null where the address is none of a page. */
  name: string | null;
  /** What stands in the head: HTML. */
  head: string;
  /** What stands in the body: HTML. */
  body: string;
  /** A style sheet of the rules for what stands there; mostly empty. */
  styles: string;
  /** What it was rendered with, for the browser to begin with. */
  given: unknown;
  /** What it says of itself, for the picture that a link to it is shown with. */
  card: PageCard;
  /** Whether all that was asked has been answered, and nothing refused. */
  whole: boolean;
}

/** How `src` has pages rendered by `web`, of which it knows nothing but the file that is built. */
export type RenderPage = (page: PageToRender) => Promise<RenderedPage>;
