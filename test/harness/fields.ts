/** A field that must be text; throws naming the field otherwise. */
export function text(request: Record<string, unknown>, field: string): string {
  const value = request[field];
  if (typeof value !== 'string') throw new TypeError(`${field} must be a string`);
  return value;
}

/** A field that must be an absolute http(s) URL. */
export function address(request: Record<string, unknown>, field: string): string {
  const value = text(request, field);
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) throw new TypeError(`${field} must be a URL`);
  return value;
}
