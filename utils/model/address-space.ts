/**
 * How private an address is, from the name alone: public (0), private network (1), this machine (2). The same order as
 * in Private Network Access (https://wicg.github.io/private-network-access/).
 */
export const addressSpace = (url: string): 0 | 1 | 2 => hostSpace(URL.parse(url)?.hostname ?? '');

/** The same of a host as `URL.hostname` writes it. */
export function hostSpace(hostname: string): 0 | 1 | 2 {
  const host = hostname.replace(/\.$/, '');
  if (host.startsWith('[')) return addressSpaceOfIpv6(host.slice(1, -1));
  const ipv4 = /^(\d{1,3})\.(\d{1,3})\.\d{1,3}\.\d{1,3}$/.exec(host);
  if (ipv4 !== null) return addressSpaceOfIpv4(Number(ipv4[1]), Number(ipv4[2]));
  if (host === 'localhost' || host.endsWith('.localhost')) return 2;
  const isPrivateName = !host.includes('.') || /\.(?:local|internal|intranet|lan|home\.arpa)$/.test(host);
  return isPrivateName ? 1 : 0;
}

/** Only http and https, and never an address more private than the page that names it: it may not reach into our network. */
export function mayReach(fromUrl: string, url: string): boolean {
  return /^https?:\/\//i.test(url) && addressSpace(url) <= addressSpace(fromUrl);
}

function addressSpaceOfIpv4(first: number, second: number): 0 | 1 | 2 {
  if (first === 127 || first === 0) return 2;
  const isPrivate =
    first === 10 ||
    (first === 172 && second >= 16 && second <= 31) ||
    (first === 192 && second === 168) ||
    (first === 169 && second === 254) ||
    (first === 100 && second >= 64 && second <= 127) ||
    first >= 224;
  return isPrivate ? 1 : 0;
}

/** The address as URL.hostname writes it: lower case, shortest form. */
function addressSpaceOfIpv6(address: string): 0 | 1 | 2 {
  if (address === '::1' || address === '::') return 2;
  // IPv4 inside IPv6: mapped (::ffff:a.b.c.d) and translated (64:ff9b::a.b.c.d).
  const embedded = /^(?:::ffff:|64:ff9b::)([0-9a-f]{1,4}):[0-9a-f]{1,4}$/.exec(address);
  if (embedded !== null) {
    const high = Number.parseInt(embedded[1] ?? '', 16);
    return addressSpaceOfIpv4(high >> 8, high & 0xff);
  }
  return /^f[cde]/.test(address) ? 1 : 0;
}
