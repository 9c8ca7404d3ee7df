import { describe, expect, test } from '@jest/globals';
import { clientOf, isProxyAddress } from '../../src/lib/ip-address.js';

describe('an address that a proxy can have', () => {
  test.each(['10.0.0.5', '10.1.0.0/16', '127.0.0.1/32', '::1', '2001:db8::/32', '::1/128'])(
    '%s',
    (text) => {
      expect(isProxyAddress(text)).toBe(true);
    },
  );

  test.each([
    '',
    'true',
    '1',
    'loopback',
    'proxy.example',
    '10.0.0',
    '10.0.0.0/0',
    '10.0.0.0/33',
    '10.0.0.0/8/8',
    '10.0.0.0/',
    '::/0',
    '::/129',
  ])('is not "%s"', (text) => {
    expect(isProxyAddress(text)).toBe(false);
  });
});

describe('a client', () => {
  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['::1', '0:0:0:0::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:0DB8:0:1:2:3:4:5', '2001:db8:0:1::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['1::2:3:4:5:6:7', '1:0:2:3::/64'],
    ['64:ff9b::192.0.2.1', '64:ff9b:0:0::/64'],
    ['1:2:3:4:5:6:192.0.2.1', '1:2:3:4::/64'],
  ])('at %s is %s', (address, client) => {
    expect(clientOf(address)).toBe(client);
  });

  test('whose proxy gives something else is that, cut to the length of an address', () => {
    expect(clientOf('unknown')).toBe('unknown');
    expect(clientOf('x'.repeat(10_000))).toHaveLength(45);
  });
});
