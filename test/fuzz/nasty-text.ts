import fc from 'fast-check';

/** Words of documents in several languages, to be cut and glued. */
const SENTENCES = [
  'The processor shall notify the controller of a personal data breach within 48 hours.',
  'Sub-processors are engaged with general written authorisation (see Annex 2).',
  'All personal data is deleted or returned within 30 days, at the choice of the controller.',
  'De verwerker verwerkt persoonsgegevens uitsluitend op schriftelijke instructie van de verwerkingsverantwoordelijke.',
  'De verwerker stelt de verwerkingsverantwoordelijke zonder onredelijke vertraging in kennis van een inbreuk.',
  'Der Auftragsverarbeiter löscht nach Ende der Leistung alle personenbezogenen Daten (Art. 28 Abs. 3 DSGVO).',
  'Le sous-traitant n’engage pas d’autre sous-traitant sans l’autorisation écrite du responsable du traitement.',
  'Wolkenlager GmbH, Kade 1, 2611 AB Delft, dpo@plannica.example, +31 15 555 0100.',
  'Privacy Policy',
  'Data Processing Agreement',
  'Cookies: wij gebruiken ze.',
  'Last updated: 1 March 2026',
  '1.2 Scope',
  '(a) records;',
  '© 2026 Plannica B.V. All rights reserved.',
];

/** What has broken, or fooled, programs that read text. */
const NASTY = [
  '<script>globalThis.ran = true</script>',
  '"><img src=x onerror="globalThis.ran=true">',
  "';--",
  '{{constructor.constructor("globalThis.ran=true")()}}',
  '=HYPERLINK("https://evil.example","x")',
  '__proto__',
  'constructor',
  'toString',
  '\u202Egpj.exe\u202C',
  '\u2066\u2067bidi\u2069',
  'per\u200Bso\u00ADnal\u200D data\u200C',
  'tag\u{E0041}\u{E0042}\u{E007F}s',
  '\u0000\u0001\u001B[31m\u007F\u0085',
  '\uFEFF\uFFFE\uFFFF',
  '\uD800',
  '\uDC00x',
  '😀👩‍👩‍👧',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢',
  'שלום עולם مرحبا',
  '日本語の文章。これは二番目です。',
  '&#0;&#x110000;&#xD800;&lt;b&gt;&amp;amp;&nbsp;&notit;&#x80;',
  '\u2028\u2029\u00A0\u3000',
  '%00%0d%0aSet-Cookie:x',
  '```\n<!-- ]]> --> \\',
  'a.b.c. e.g. Nr. 5. 1. Januar',
  '… ... !?!?',
];

/** One sentence of a document. */
export const sentence = fc.constantFrom(...SENTENCES);
/** What trips code up: mark-up and formulas, marks that turn or hide text, halves of characters. */
export const nastyText = fc.constantFrom(...NASTY);

/** Mostly prose, with anything in it. */
export const anyText = fc.oneof(
  { weight: 6, arbitrary: sentence },
  { weight: 2, arbitrary: nastyText },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.tuple(sentence, nastyText, sentence).map((parts) => parts.join('')) },
);

/** Several of them, parted by what parts text. */
export const longText = fc
  .array(fc.tuple(anyText, fc.constantFrom(' ', '\n', '\n\n', '', '\r\n', '\t', '; ', '\u2028', '\n- ')), {
    maxLength: 25,
  })
  .map((parts) => parts.flat().join(''));
