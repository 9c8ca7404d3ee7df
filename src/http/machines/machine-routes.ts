import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Serving } from '../../graphql/answering.js';
import { perOwner } from '../../lib/per-owner.js';
import { type Shared, using } from '../../lib/shared.js';
import { sendPublic } from '../send-public.js';
import { llmsText } from './llms-text.js';
import { pageAddresses } from './page-addresses.js';
import { robotsText } from './robots-text.js';
import { sitemap } from './sitemap.js';

export interface MachineRoutesOptions {
  current(): Shared<Serving>;
  publicUrl: () => string;
  /** The releases as a feed. */
  changes(): Promise<string>;
}

const XML = 'application/xml; charset=utf-8';
const PLAIN = 'text/plain; charset=utf-8';

/** What programs look for at a site: what changed, which pages there are, and how to ask. */
export function machineRoutes(app: FastifyInstance, options: MachineRoutesOptions): void {
  const { current, publicUrl, changes } = options;
  // Once for a release: it may hold many thousands of pages.
  const written = perOwner((memory: Serving['memory']) =>
    sitemap(
      pageAddresses(memory).map((path) => publicUrl() + path),
      (part) => `${publicUrl()}/sitemap-${part}.xml`,
    ),
  );
  const pages = () => using(current(), async ({ memory }) => written(memory));
  const sending =
    (type: string, textOf: () => string | Promise<string>) =>
    async (request: FastifyRequest, reply: FastifyReply) =>
      sendPublic(request, reply, { type, text: await textOf() });
  app.get('/changes.atom', sending('application/atom+xml; charset=utf-8', changes));
  app.get(
    '/robots.txt',
    sending(PLAIN, () => robotsText(publicUrl())),
  );
  app.get(
    '/llms.txt',
    sending('text/markdown; charset=utf-8', () => llmsText(publicUrl())),
  );
  app.get(
    '/sitemap.xml',
    sending(XML, async () => (await pages()).whole),
  );
  app.get<{ Params: { part: string } }>('/sitemap-:part(^\\d{1,4}).xml', async (request, reply) => {
    const text = (await pages()).parts[Number(request.params.part) - 1];
    return text ? sendPublic(request, reply, { type: XML, text }) : reply.callNotFound();
  });
}
