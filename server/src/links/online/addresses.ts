/** Which network addresses may be asked: public ones, and hosts that a setting of the user's names. */
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** 192.0.0.0/24, 198.18.0.0/15 and the like are "reserved" to ipaddr.js; only `unicast` is the public network. */
const PUBLIC = 'unicast';

/** NAT64 (RFC 6052) and 6to4 (RFC 3056) addresses carry an IPv4 address, which decides. */
function embeddedIPv4(address: ipaddr.IPv6): ipaddr.IPv4 | null {
  const bytes = address.toByteArray();
  if (address.isIPv4MappedAddress()) return address.toIPv4Address();
  const range = address.range();
  if (range === 'rfc6052') return new ipaddr.IPv4(bytes.slice(12));
  if (range === '6to4') return new ipaddr.IPv4(bytes.slice(2, 6));
  // IPv4-compatible addresses (::/96) are long deprecated, and some systems still route them.
  if (bytes.slice(0, 12).every((byte) => byte === 0) && range !== 'loopback') return new ipaddr.IPv4(bytes.slice(12));
  return null;
}

/**
 * True for an IP address of the public network. Loopback, private, link-local (cloud metadata among them),
 * carrier-grade NAT (100.64/10), multicast, documentation, benchmarking and reserved ranges are not, nor an IPv6
 * address that stands for such an IPv4 one.
 */
export function isPublicAddress(ip: string): boolean {
  const bare = ip.replace(/^\[|\]$/g, '').split('%')[0] ?? '';
  if (!ipaddr.isValid(bare)) return false;
  const address = ipaddr.parse(bare);
  if (address.kind() === 'ipv4') return address.range() === PUBLIC;
  const v6 = address as ipaddr.IPv6;
  const embedded = embeddedIPv4(v6);
  return embedded ? embedded.range() === PUBLIC : v6.range() === PUBLIC;
}

/** Names that never leave the machine or the local network, whatever a resolver says (RFC 6761, 6762, 8375). */
const LOCAL_NAME = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|home\.arpa|localdomain)\.?$/i;

/**
 * Why a host may not be asked, from its name or literal address alone, else null. Addresses that a name resolves to are
 * checked again when the connection is made.
 */
export function refuseHost(url: URL, allowHosts: readonly string[]): string | null {
  if (isAllowed(url, allowHosts)) return null;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host)) return isPublicAddress(host) ? null : `${host} is not an address of the public network`;
  if (!host.includes('.') || LOCAL_NAME.test(host)) return `${host} is a name of the local network`;
  return null;
}

/** True where the user's settings name the host, with its port or without. */
export function isAllowed(url: URL, allowHosts: readonly string[]): boolean {
  return allowHosts.some((allowed) => allowed.toLowerCase() === url.hostname || allowed.toLowerCase() === url.host);
}
