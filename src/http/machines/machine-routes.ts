import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Serving } from '../../graphql/answering.js';
import { type Shared, using } from '../../lib/shared.js';
import { sendPublic } from '../send-public.js';
import { llmsText } from './llms-text.js';
import { pageAddresses } from './page-addresses.js';
import { robotsText } from './robots-text.js';
import { sitemap, sitemapPart } from './sitemap.js';

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
  const urls = () =>
    using(current(), async ({ memory }) => pageAddresses(memory).map((path) => publicUrl() + path));
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
  const partUrl = (part: number) => `${publicUrl()}/sitemap-${part}.xml`;
  app.get(
    '/sitemap.xml',
    sending(XML, async () => sitemap(await urls(), partUrl)),
  );
  app.get<{ Params: { part: string } }>('/sitemap-:part(^\\d{1,4}).xml', async (request, reply) => {
    const text = sitemapPart(await urls(), Number(request.params.part));
    return text === null ? reply.callNotFound() : sendPublic(request, reply, { type: XML, text });
  });
}
