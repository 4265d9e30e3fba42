const SNIFFED_LENGTH = 1024;
const UNTRUSTED = ['', 'text/plain', 'application/octet-stream', 'binary/octet-stream', 'application/pdf'];
/** First bytes → type, for what is never a text however it is served. */
const BINARY_TYPES: readonly (readonly [start: string, type: string])[] = [
  ['PK\u0003\u0004', 'application/zip'],
  ['\u001F\u008B', 'application/gzip'],
  ['\u0089PNG', 'image/png'],
  ['\u00FF\u00D8\u00FF', 'image/jpeg'],
  ['GIF8', 'image/gif'],
];

/**
 * The type by which the bytes are read: the Content-Type header, or what the bytes themselves say where the header is
 * missing, says nothing, or lies (PDF served as text, HTML error page served as PDF).
 */
export function effectiveContentType(header: string, body: Uint8Array, url: string): string {
  const start = latin1(body.subarray(0, SNIFFED_LENGTH));
  if (start.includes('%PDF-')) return 'application/pdf';
  const binary = BINARY_TYPES.find(([signature]) => start.startsWith(signature));
  if (binary !== undefined) return binary[1];
  const type = (header.split(';', 1)[0] ?? '').trim().toLowerCase();
  if (!UNTRUSTED.includes(type)) return header;
  if (/<(?:!doctype\s+html|html|head|body)[\s>]/i.test(start)) return `text/html${parameters(header)}`;
  if (/\.(?:md|markdown)$/i.test(URL.parse(url)?.pathname ?? '')) return `text/markdown${parameters(header)}`;
  if (type === 'text/plain') return header;
  return start.includes('\u0000') ? 'application/octet-stream' : `text/plain${parameters(header)}`;
}

/** Whether a Content-Type is that of a web page. */
export const isHtmlType = (contentType: string): boolean =>
  /^(?:text\/html|application\/xhtml\+xml)/i.test(contentType);

function parameters(header: string): string {
  const semicolon = header.indexOf(';');
  return semicolon < 0 ? '' : header.slice(semicolon);
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
