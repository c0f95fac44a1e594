import ipaddr from 'ipaddr.js';

/**
 * Why a network address is not one of the public web ("loopback", "private", "link-local", …); undefined where it is.
 * An IPv4 address inside an IPv6 one is judged by itself. Only addresses that anybody on the internet may use are public:
 * everything set aside for another purpose is not, today's purposes and tomorrow's.
 *
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry and its sibling for IPv6
 */
export function notPublic(address: string): string | undefined {
  if (!ipaddr.isValid(address)) return 'not a network address';
  const range = ipaddr.process(address).range();
  return range === 'unicast' ? undefined : range.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
