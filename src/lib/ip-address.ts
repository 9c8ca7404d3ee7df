import ipaddr from 'ipaddr.js';

/** The longest address that there is; what a proxy gives for one may be anything. */
const LONGEST = 45;

/** Whether text is an address or a network (10.1.0.0/16, 2001:db8::/32) and not every address. */
export function isProxyAddress(text: string): boolean {
  const [address = '', prefix] = text.split('/');
  // The library also reads the short forms of old (10.1), which nobody means.
  if (!ipaddr.IPv6.isValid(address) && !ipaddr.IPv4.isValidFourPartDecimal(address)) return false;
  if (prefix === undefined) return true;
  return ipaddr.isValidCIDR(text) && ipaddr.parseCIDR(text)[1] > 0;
}

/**
 * What stands for one client: an IPv4 address, or the first 64 bits of an IPv6 address, since a
 * single household may use any of the 2^64 addresses behind them.
 */
export function clientOf(address: string): string {
  // One of IPv4, as most are, is seen at once; IPv6 may wrap it.
  const mapped = address.replace(/^::ffff:(?=\d+\.)/i, '');
  const parts = mapped.includes(':') ? partsOf(mapped) : null;
  if (!parts) return mapped.slice(0, LONGEST);
  const first = parts.slice(0, 4).map((part) => part.toString(16));
  return `${first.join(':')}::/64`;
}

function partsOf(address: string): number[] | null {
  try {
    return ipaddr.IPv6.parse(address).parts;
  } catch {
    return null;
  }
}
