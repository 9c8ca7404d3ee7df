import type { Value } from '../sink.js';

/** A row as COPY takes it in its text format. */
export function copyLine(values: readonly Value[]): string {
  let line = '';
  for (let i = 0; i < values.length; i++) {
    line += (i === 0 ? '' : '\t') + copyText(values[i] as Value);
  }
  return `${line}\n`;
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function copyText(value: Value): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return value.replace(/[\\\t\n\r]/g, (one) => ESCAPES[one] ?? one);
  return String(value);
}
