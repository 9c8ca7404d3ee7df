import { isIP } from 'node:net';

/** Whether text is an address or a network (10.1.0.0/16, 2001:db8::/32) and not every address. */
export function isProxyAddress(text: string): boolean {
  const [address = '', prefix, ...more] = text.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  if (prefix === undefined) return true;
  return /^[1-9]\d{0,2}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128);
}

/**
 * What stands for one client: an IPv4 address, or the first 64 bits of an IPv6 address, since a
 * single household may use any of the 2^64 addresses behind them.
 */
export function clientOf(address: string): string {
  const mapped = address.replace(/^::ffff:(?=\d+\.)/i, '');
  // What a proxy gives for an address may be anything: no more of it is kept than of an address.
  if (!mapped.includes(':') || isIP(mapped) !== 6) return mapped.slice(0, 45);
  const [head = '', tail] = (mapped.split('%')[0] ?? '').split('::');
  const groups = (text: string | undefined) => (text ? text.split(':') : []);
  const before = groups(head);
  const after = groups(tail);
  // An IPv4 address at the end takes the place of two groups.
  const length = before.length + after.length + (after.at(-1)?.includes('.') ? 1 : 0);
  const zeros = tail === undefined ? 0 : 8 - length;
  const all = [...before, ...new Array<string>(Math.max(zeros, 0)).fill('0'), ...after];
  const first = all.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${first.join(':')}::/64`;
}
