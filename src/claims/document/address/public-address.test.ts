import { expect, test } from 'vitest';
import { notPublic } from './public-address.ts';

test.each([
  ['127.0.0.1', 'loopback'],
  ['127.255.255.254', 'loopback'],
  ['0.0.0.0', 'unspecified'],
  ['10.1.2.3', 'private'],
  ['172.16.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['192.168.0.1', 'private'],
  ['169.254.169.254', 'link-local'],
  ['100.64.0.1', 'carrier-grade-nat'],
  ['224.0.0.1', 'multicast'],
  ['255.255.255.255', 'broadcast'],
  ['240.0.0.1', 'reserved'],
  ['192.0.2.1', 'reserved'],
  ['::', 'unspecified'],
  ['::1', 'loopback'],
  ['::ffff:127.0.0.1', 'loopback'],
  ['::ffff:a00:1', 'private'],
  ['fe80::1', 'link-local'],
  ['fe80::1%eth0', 'link-local'],
  ['fd00::1', 'unique-local'],
  ['ff02::1', 'multicast'],
  ['64:ff9b::7f00:1', 'rfc6052'],
  ['2002:7f00:1::', '6to4'],
  ['2001:db8::1', 'reserved'],
  ['localhost', 'not a network address'],
])('%s is %s', (address, why) => {
  expect(notPublic(address)).toBe(why);
});

test.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '193.0.6.139', '2a00:1450:4001::200e', '::ffff:8.8.8.8'])(
  '%s is public',
  (address) => {
    expect(notPublic(address)).toBeUndefined();
  },
);
