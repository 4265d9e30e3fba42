/** How the pages of a pack look: they stand on their own, without any file beside them. */
export const PACK_STYLE = `
:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
body { max-width: 62rem; margin: 0 auto; padding: 2rem 1rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 0.5rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 0.5rem; break-after: avoid; }
p { margin: 0.5rem 0; }
table { width: 100%; border-collapse: collapse; font-size: 0.9rem; }
caption { text-align: start; }
th, td { text-align: start; vertical-align: top; padding: 0.4rem 0.6rem; border-block-end: 1px solid #8888; }
thead th { border-block-end: 2px solid; }
tr { break-inside: avoid; }
code { font: 0.8rem ui-monospace, monospace; overflow-wrap: anywhere; }
blockquote { margin: 0.2rem 0; padding-inline-start: 0.6rem; border-inline-start: 3px solid #8888; font-family: Georgia, serif; }
.soft { opacity: 0.8; font-size: 0.9rem; }
.note { padding: 0.75rem 1rem; border: 1px solid #8888; border-radius: 0.5rem; }
.good { border-color: #17803a; border-inline-start-width: 6px; }
.bad { border-color: #c0271d; border-inline-start-width: 6px; }
.drop { display: grid; gap: 1rem; justify-items: start; padding: 2rem; border: 2px dashed #888; border-radius: 0.75rem; }
.drop.over { border-color: #0a5fd6; }
:focus-visible { outline: 3px solid #0a5fd6; outline-offset: 2px; }
@media (max-width: 40rem) { table, tbody, tr, td, th { display: block; } thead { position: absolute; clip-path: inset(50%); } }
`;
