import { z } from 'zod';
import { proposal } from './proposal-form.js';

/** The JSON Schema of a proposal, from the definition that checks it. */
export const proposalJsonSchema = (): string =>
  `${JSON.stringify(z.toJSONSchema(proposal, { io: 'input' }), null, 2)}\n`;
