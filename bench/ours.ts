import 'reflect-metadata';
import { fileReader } from '../src/db/serving/file-reader.js';
import { buildServer } from '../src/server.js';

// Our server over the file DATABASE as `npm start` starts it, but for two things: the limits of a
// public server are lifted, and it keeps whole answers only where KEEPING is set.
const { app, stop } = await buildServer({
  reader: fileReader(process.env.DATABASE ?? ''),
  publicUrl: () => 'http://localhost',
  logLevel: 'warn',
  rateLimit: 1e9,
  largestCost: Number.POSITIVE_INFINITY,
  ...(process.env.KEEPING ? {} : { mostBytes: 1 }),
});
process.stdout.write(`${await app.listen({ port: 0, host: '127.0.0.1' })}\n`);
process.once('SIGTERM', () => void stop());
