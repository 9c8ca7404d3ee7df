import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { projectFile } from '../lib/project-file.js';
import { sendPublic } from './send-public.js';

/** The corrections of the release that is served, as files. */
export interface CorrectionFiles {
  csv(): Promise<string>;
  atom(): Promise<string>;
}

/** The page on how to report a wrong figure, and what was corrected. Needs @fastify/static's `sendFile`. */
export function correctionRoutes(app: FastifyInstance, { csv, atom }: CorrectionFiles): void {
  app.get('/corrections', (_request, reply) =>
    reply.type('text/plain; charset=utf-8').sendFile('corrections.md', projectFile('docs')),
  );
  const sending =
    (type: string, text: () => Promise<string>) =>
    async (request: FastifyRequest, reply: FastifyReply) =>
      sendPublic(request, reply, { type, text: await text() });
  app.get('/corrections.csv', sending('text/csv; charset=utf-8', csv));
  app.get('/corrections.atom', sending('application/atom+xml; charset=utf-8', atom));
}
