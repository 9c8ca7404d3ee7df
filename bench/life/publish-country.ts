import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { publishToFolder } from '../../src/releases/folder/publish.js';
import { publishToPostgres } from '../../src/releases/postgres/publish.js';
import { madeCountry } from '../datasets/made-country.js';
import type { CountryId } from '../datasets/sizes.js';
import { peakMemory } from '../usage.js';

// A process that does nothing but publish a made country: ID, the file of its places, a folder or the URL of a
// database. It writes what it took as JSON.
const [id, places, target] = process.argv.slice(2) as [CountryId, string, string];
const source = madeCountry(id, JSON.parse(readFileSync(places, 'utf8')));
const began = performance.now();
const publish = target.startsWith('postgres') ? publishToPostgres : publishToFolder;
const { record } = await publish(target, source, { kept: 1 });
const seconds = (performance.now() - began) / 1000;
// Not what the system says of it at its end: that holds the memory of the process that started it, too.
const peak = peakMemory(process.pid);
process.stdout.write(`${JSON.stringify({ seconds, peak, record })}\n`);
