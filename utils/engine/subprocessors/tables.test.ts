import { describe, expect, test } from 'vitest';
import { extract } from '../extraction/extract.ts';
import { readSubProcessors } from './read-sub-processors.ts';

/** Short form of the rows: name, purpose, countries and regions, mechanism. */
async function rowsOf(body: string, contentType = 'text/markdown'): Promise<string[]> {
  const url = 'https://vendor.example/list';
  const extraction = await extract({ url, contentType, body: new TextEncoder().encode(body) });
  const { rows } = readSubProcessors(extraction);
  for (const { evidence } of rows) expect(extraction.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  return rows.map((row) =>
    [row.name, row.purpose ?? '', [...row.countries, ...row.regions].join('+'), row.transferMechanism ?? ''].join(
      ' | ',
    ),
  );
}

describe('tables of sub-processors', () => {
  test('in English, with a column for the transfer mechanism', async () => {
    const list = `# Sub-processors
| Sub-processor | Location of processing | Purpose | Transfer mechanism |
|---|---|---|---|
| Brightcloud Ltd | Ireland | Hosting | n/a |
| Mailfox, Inc. | United States | E-mail delivery | SCCs and DPF |`;
    expect(await rowsOf(list)).toEqual([
      'Brightcloud Ltd | Hosting | IE | n/a',
      'Mailfox, Inc. | E-mail delivery | US | SCCs and DPF',
    ]);
  });

  test('in Dutch', async () => {
    const list = `# Overzicht van onze subverwerkers
| Naam | Doel van de verwerking | Land van verwerking | Waarborg |
|---|---|---|---|
| Wolkenhuis B.V. | Hosting van de applicatie | Nederland | EER |
| Postvos Inc. | Verzenden van e-mail | Verenigde Staten | Modelcontractbepalingen |`;
    expect(await rowsOf(list)).toEqual([
      'Wolkenhuis B.V. | Hosting van de applicatie | NL | EER',
      'Postvos Inc. | Verzenden van e-mail | US | Modelcontractbepalingen',
    ]);
  });

  test('in German, with name and address in one cell', async () => {
    const list = `## Anlage 2: Genehmigte Unterauftragnehmer
| Unternehmen, Anschrift | Leistung | Drittlandgarantie |
|---|---|---|
| Wolkenhaus GmbH, Musterstraße 1, 10115 Berlin, Deutschland | Rechenzentrum | – |
| Postfuchs Inc. 12 Sample Ave, Boston, MA 02110, USA | E-Mail-Versand | Standardvertragsklauseln |`;
    expect(await rowsOf(list)).toEqual([
      'Wolkenhaus GmbH | Rechenzentrum | DE | –',
      'Postfuchs Inc. | E-Mail-Versand | US | Standardvertragsklauseln',
    ]);
  });

  test('in French', async () => {
    const list = `# Liste des sous-traitants ultérieurs
| Sous-traitant | Finalité | Localisation | Encadrement |
|---|---|---|---|
| Nuage SAS | Hébergement | France | Sans objet |
| Renardpost Inc. | Envoi d’e-mails | États-Unis | CCT + DPF |`;
    expect(await rowsOf(list)).toEqual([
      'Nuage SAS | Hébergement | FR | Sans objet',
      'Renardpost Inc. | Envoi d’e-mails | US | CCT + DPF',
    ]);
  });

  test('in Spanish and Italian', async () => {
    const spanish = `# Lista de subencargados
| Nombre | Finalidad | País |
|---|---|---|
| Nube Clara S.L. | Alojamiento | España |`;
    const italian = `# Elenco dei sub-responsabili
| Nome | Finalità | Paese |
|---|---|---|
| Nuvola Chiara S.r.l. | Hosting | Italia |`;
    expect(await rowsOf(spanish)).toEqual(['Nube Clara S.L. | Alojamiento | ES | ']);
    expect(await rowsOf(italian)).toEqual(['Nuvola Chiara S.r.l. | Hosting | IT | ']);
  });

  test('with a number in front, a seat beside the place of processing, and codes of cloud regions', async () => {
    const list = `# List of Subprocessors
| # | Entity | Registered address | Data center location | Services provided |
|---|---|---|---|---|
| 1 | Brightcloud | 1 Main St, Springfield, USA | AWS eu-central-1 (Frankfurt) | Infrastructure |
| 2 | Mailfox | 2 Main St, Springfield, USA | US, IE | Messaging |`;
    expect(await rowsOf(list)).toEqual(['Brightcloud | Infrastructure | DE | ', 'Mailfox | Messaging | US+IE | ']);
  });

  test('with parts: section rows, own group companies, and a label above each table', async () => {
    const html = `<h1>Our sub-processors</h1><p>Hosting partners</p>
<table><tr><th>Company</th><th>Country</th></tr><tr><td>Brightcloud Ltd</td><td>Ireland</td></tr></table>
<p>Acme affiliates</p>
<table><tr><th>Company</th><th>Country</th></tr><tr><td>Acme India Pvt. Ltd.</td><td>India</td></tr></table>`;
    const url = 'https://vendor.example/list';
    const extraction = await extract({ url, contentType: 'text/html', body: new TextEncoder().encode(html) });
    expect(readSubProcessors(extraction).rows).toMatchObject([
      {
        name: 'Brightcloud Ltd',
        country: 'IE',
        section: 'Hosting partners',
        affiliate: false,
        purpose: 'Hosting partners',
      },
      { name: 'Acme India Pvt. Ltd.', country: 'IN', section: 'Acme affiliates', affiliate: true, purpose: null },
    ]);
  });

  test('with section rows inside', async () => {
    const list = `# Sub-processors
| Name | Purpose | Country |
|---|---|---|
| Third-party sub-processors | | |
| Brightcloud | Hosting | Ireland |
| Affiliates | | |
| Acme France SAS | Support | France |`;
    const extraction = await extract({
      url: 'https://v.example/',
      contentType: 'text/markdown',
      body: new TextEncoder().encode(list),
    });
    expect(readSubProcessors(extraction).rows.map((row) => [row.name, row.section, row.affiliate])).toEqual([
      ['Brightcloud', 'Third-party sub-processors', false],
      ['Acme France SAS', 'Affiliates', true],
    ]);
  });

  test('whose rows go on in the next line, as in a PDF', async () => {
    const list = `# Sub-processors
| Name | Purpose | Country |
|---|---|---|
| Brightcloud | Hosting of the | Ireland |
| | application and backups | Germany |
| Mailfox | E-mail | USA |`;
    expect(await rowsOf(list)).toEqual([
      'Brightcloud | Hosting of the application and backups | IE+DE | ',
      'Mailfox | E-mail | US | ',
    ]);
  });

  test('without titles, below a heading that says what it is', async () => {
    const html = `<h2>Sub-processors we use</h2>
<table><tr><td>Brightcloud</td><td>Hosting</td><td>Ireland</td></tr><tr><td>Mailfox</td><td>E-mail</td><td>USA</td></tr></table>`;
    expect(await rowsOf(html, 'text/html')).toEqual(['Brightcloud | Hosting | IE | ', 'Mailfox | E-mail | US | ']);
  });

  test('set upright: a label and a value in each row', async () => {
    const html = `<h2>Sub-processors</h2>
<table><tr><td>Name</td><td>Brightcloud Ltd</td></tr><tr><td>Purpose</td><td>Hosting</td></tr><tr><td>Location</td><td>Ireland</td></tr>
<tr><td>Name</td><td>Mailfox Inc.</td></tr><tr><td>Purpose</td><td>E-mail</td></tr><tr><td>Location</td><td>USA</td></tr></table>`;
    expect(await rowsOf(html, 'text/html')).toEqual([
      'Brightcloud Ltd | Hosting | IE | ',
      'Mailfox Inc. | E-mail | US | ',
    ]);
  });

  test('whose header calls the companies tools, and says what they are for', async () => {
    const list = `# Subverwerkers
| Tool | Waarvoor wij het gebruiken | Locatie |
|---|---|---|
| Brightcloud | Hosting | Ierland |`;
    expect(await rowsOf(list)).toEqual(['Brightcloud | Hosting | IE | ']);
  });
});

describe('other tables', () => {
  test.each([
    [
      'cookies, on a page of sub-processors',
      `# Sub-processors
## Cookies
| Cookie | Purpose | Duration |
|---|---|---|
| sid | Session | 1 day |`,
    ],
    [
      'categories of data',
      `# Sub-processors
## Categories of personal data
| Category | Description | Purpose |
|---|---|---|
| Contact data | Name, e-mail | Support |`,
    ],
    [
      'what changed in the list',
      `# Sub-processors
## Change history
| Date | Sub-processor | Change |
|---|---|---|
| 1 May 2026 | Mailfox | Added |`,
    ],
    [
      'former sub-processors',
      `# Sub-processors
## Former sub-processors
| Sub-processor | Purpose | Country |
|---|---|---|
| Oldcloud Inc. | Hosting | USA |`,
    ],
    [
      'companies that nobody calls sub-processors',
      `# Our customers
| Company | Country | Services |
|---|---|---|
| Bakery Jones Ltd | Ireland | Bread |`,
    ],
    [
      'retention periods',
      `# Data processing agreement
| Data | Purpose | Retention |
|---|---|---|
| Log files | Security | 30 days |`,
    ],
  ])('are left out: %s', async (_name, list) => {
    expect(await rowsOf(list)).toEqual([]);
  });
});
