/** The built entrypoints/read-pdf.ts, in the extension's folder: it leaves what it brings with `globalThis`. */
declare module 'virtual:read-pdf';
