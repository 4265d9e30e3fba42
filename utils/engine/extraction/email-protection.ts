/**
 * An address that a well-known content network scrambles against spam robots: the first byte is the key to the rest.
 * Without this, the contact of the data protection officer would read "[email protected]".
 */
export function revealEmail(code: string): string | null {
  if (!/^(?:[0-9a-f]{2}){4,200}$/i.test(code)) return null;
  const bytes = code.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  const key = bytes[0] ?? 0;
  const address = String.fromCharCode(...bytes.slice(1).map((byte) => byte ^ key));
  return /^[^\s@]+@[^\s@]+$/.test(address) ? address : null;
}
