import { expect, test } from 'vitest';
import { readVendor } from '../../engine/criteria/vendor-reading.ts';
import { extract } from '../../engine/extraction/extract.ts';
import type { DocumentType } from '../../model/document-type.ts';
import type { AssessableDocument } from '../../model/finding.ts';
import { vendorIdentity, vendorProfile } from './vendor-profile.ts';

const NOW = Date.UTC(2026, 10, 1);
const HOME = 'https://brightledger.example';

async function document(documentType: DocumentType, path: string, html: string): Promise<AssessableDocument> {
  const url = `${HOME}/${path}`;
  const body = new TextEncoder().encode(`<html lang="en"><body><main>${html}</main></body></html>`);
  const { text, blocks, language } = await extract({ url, contentType: 'text/html; charset=utf-8', body });
  return { documentType, url, text, blocks, language };
}

const LIST = `<h1>Sub-processors</h1><p>We engage 2 sub-processors.</p><table>
  <tr><th>Name</th><th>Purpose</th><th>Country</th></tr>
  <tr><td>Northcloud ApS</td><td>Hosting</td><td>Denmark</td></tr>
  <tr><td>Maildrop Inc.</td><td>E-mail delivery</td><td>United States</td></tr></table>`;
const IMPRINT = `<h1>Imprint</h1><p>Brightledger B.V.<br>Keizersgracht 1<br>1015 CJ Amsterdam<br>The Netherlands</p>
  <p>Chamber of Commerce number: 63412403</p>`;
const POLICY = `<h1>Privacy policy</h1><p>Transfers rest on the EU-US Privacy Shield. Write to us with any question you
  may have about the way in which we handle personal data in our service and on this website.</p>`;

test('the documents tell who the vendor is, whom it engages, where data goes and what is out of date', async () => {
  const documents = [
    await document('imprint', 'imprint', IMPRINT),
    await document('subprocessors', 'subprocessors', LIST),
    await document('privacy-policy', 'privacy', POLICY),
  ];
  const identity = vendorIdentity(documents, []);
  const profile = vendorProfile(identity, readVendor(documents, { vendorCountry: 'NL', now: NOW }));
  expect(profile.identity.legalName).toMatchObject({ value: 'Brightledger B.V.', url: `${HOME}/imprint` });
  expect(profile.identity.country?.value).toBe('NL');
  expect(profile.identity.numbers.map(({ number }) => number)).toEqual(['63412403']);
  expect(profile.statedSubProcessors).toBe(2);
  expect(profile.subProcessors.map(({ name, country, document }) => [name, country, document])).toEqual([
    ['Northcloud ApS', 'DK', 1],
    ['Maildrop Inc.', 'US', 1],
  ]);
  expect(profile.transfers.worst).toBe('third');
  expect(profile.staleReferences.map(({ id, document }) => [id, document])).toContainEqual(['privacy-shield', 2]);
  for (const { document, evidence } of profile.subProcessors) {
    expect(documents[document]?.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  }
});

test("the vendor's footer says who it is when no document does", () => {
  const footer = { origin: 'footer' as const, url: `${HOME}/`, text: '© 2026 Brightledger B.V.' };
  expect(vendorIdentity([], [footer]).legalName?.value).toBe('Brightledger B.V.');
});
