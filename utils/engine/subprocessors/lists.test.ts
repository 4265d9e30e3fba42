import { describe, expect, test } from 'vitest';
import { extract } from '../extraction/extract.ts';
import { readSubProcessors } from './read-sub-processors.ts';

const read = async (body: string, contentType = 'text/markdown') =>
  readSubProcessors(
    await extract({ url: 'https://vendor.example/list', contentType, body: new TextEncoder().encode(body) }),
  );

async function rowsOf(body: string, contentType?: string): Promise<string[]> {
  const { rows } = await read(body, contentType);
  return rows.map((row) => [row.name, row.purpose ?? '', [...row.countries, ...row.regions].join('+')].join(' | '));
}

describe('lists of sub-processors', () => {
  test.each([
    ['name. purpose.', '- Brightcloud. Cloud hosting provider.', 'Brightcloud | Cloud hosting provider | '],
    ['name – purpose – country', '- Brightcloud Ltd – hosting – Ireland', 'Brightcloud Ltd | hosting | IE'],
    ['name (country): purpose', '- Mailfox, Inc. (USA): e-mail delivery', 'Mailfox, Inc. | e-mail delivery | US'],
    ['name: purpose (country)', '- Mailfox: e-mail delivery (USA)', 'Mailfox | e-mail delivery | US'],
    ['name (purpose), country', '- Mailfox (e-mail delivery), United States', 'Mailfox | e-mail delivery | US'],
    ['name, country – purpose', '- Mailfox, Germany – e-mail delivery', 'Mailfox | e-mail delivery | DE'],
    ['name for purpose', '- Mailfox Inc. for sending e-mail', 'Mailfox Inc. | for sending e-mail | '],
    [
      'name with its short form',
      '- Bright Cloud Services (BCS) – hosting, Ireland',
      'Bright Cloud Services (BCS) | hosting | IE',
    ],
    ['a name in small letters', '- mailFox.io – e-mail – EU', 'mailFox.io | e-mail | EU'],
    ['several countries', '- Brightcloud Ltd – hosting – Ireland and Germany', 'Brightcloud Ltd | hosting | IE+DE'],
    [
      'labels behind the name',
      '- Brightcloud Ltd; Purpose: hosting; Location: Ireland',
      'Brightcloud Ltd | hosting | IE',
    ],
  ])('%s', async (_form, item, expected) => {
    expect(await rowsOf(`# Sub-processors\n\nWe use the following sub-processors:\n\n${item}\n`)).toEqual([expected]);
  });

  test.each([
    [
      'nl',
      '# Subverwerkers\n\nWij maken gebruik van de volgende subverwerkers:\n\n- Wolkenhuis B.V. (Nederland): hosting\n- Postvos Inc. (Verenigde Staten): e-mail',
      ['NL', 'US'],
    ],
    [
      'de',
      '# Unterauftragsverarbeiter\n\nFolgende Unterauftragsverarbeiter werden eingesetzt:\n\n- Wolkenhaus GmbH (Deutschland): Hosting\n- Postfuchs Inc. (USA): E-Mail-Versand',
      ['DE', 'US'],
    ],
    [
      'fr',
      '# Sous-traitants ultérieurs\n\nNous faisons appel aux sous-traitants suivants :\n\n- Nuage SAS (France) : hébergement\n- Renardpost Inc. (États-Unis) : e-mails',
      ['FR', 'US'],
    ],
    [
      'es',
      '# Subencargados\n\nUtilizamos los siguientes subencargados:\n\n- Nube Clara S.L. (España): alojamiento\n- Zorro Inc. (Estados Unidos): correo',
      ['ES', 'US'],
    ],
    [
      'it',
      '# Sub-responsabili\n\nUtilizziamo i seguenti sub-responsabili:\n\n- Nuvola S.r.l. (Italia): hosting\n- Volpe Inc. (Stati Uniti): posta',
      ['IT', 'US'],
    ],
  ])('in %s', async (_language, body, countries) => {
    const { rows } = await read(body);
    expect(rows.map((row) => row.country)).toEqual(countries);
    expect(rows.every((row) => row.purpose !== null)).toBe(true);
  });

  test('whose introduction says where all of them are', async () => {
    const body = `# Subprocessors

These subprocessors are all located in the United States:

* Brightcloud. Hosting.
* Mailfox. E-mail.

These subprocessors are located in the EU:

* Logbird. Monitoring.`;
    expect(await rowsOf(body)).toEqual([
      'Brightcloud | Hosting | US',
      'Mailfox | E-mail | US',
      'Logbird | Monitoring | EU',
    ]);
  });

  test('with particulars in deeper items', async () => {
    const body = `# Sub-processors

The following sub-processors are used:

- Brightcloud Ltd
  - Purpose: hosting
  - Location: Ireland
- Mailfox Inc.
  - Purpose: e-mail
  - Location: USA
  - Safeguard: SCC (module 3)`;
    expect(await rowsOf(body)).toEqual(['Brightcloud Ltd | hosting | IE', 'Mailfox Inc. | e-mail | US']);
    expect((await read(body)).rows[1]?.transferMechanism).toBe('SCC (module 3)');
  });

  test('with titles above deeper items', async () => {
    const body = `# Sub-processors

We use these sub-processors:

- Hosting
  - Brightcloud Ltd, Ireland
- E-mail
  - Mailfox Inc., USA`;
    expect((await read(body)).rows).toMatchObject([
      { name: 'Brightcloud Ltd', country: 'IE', section: 'Hosting', purpose: 'Hosting' },
      { name: 'Mailfox Inc.', country: 'US', section: 'E-mail', purpose: 'E-mail' },
    ]);
  });

  test('of headings with text below', async () => {
    const body = `# Our sub-processors

## Brightcloud Ltd
Brightcloud hosts our application. Data is stored in Ireland.

## Mailfox
**Purpose:** e-mail delivery

**Location:** United States

## Logbird GmbH
Monitoring of errors, hosted in Germany.

## Contact
Write to privacy@vendor.example.`;
    expect(await rowsOf(body)).toEqual([
      'Brightcloud Ltd | Brightcloud hosts our application. Data is stored in Ireland. | IE',
      'Mailfox | e-mail delivery | US',
      'Logbird GmbH | Monitoring of errors, hosted in Germany. | DE',
    ]);
  });

  test('of labelled lines', async () => {
    const body = `<h1>Sub-processors</h1>
<div><p>Name: Brightcloud Ltd</p><p>Service: hosting</p><p>Country: Ireland</p></div>
<div><p>Name: Mailfox Inc.</p><p>Service: e-mail</p><p>Country: USA</p></div>`;
    expect(await rowsOf(body, 'text/html')).toEqual(['Brightcloud Ltd | hosting | IE', 'Mailfox Inc. | e-mail | US']);
  });

  test('of paragraphs in plain text', async () => {
    const body = `Annex III – List of sub-processors

Brightcloud Ltd, 1 Quay Street, Dublin, Ireland – hosting of the platform

Mailfox Inc., 2 Main Street, Boston, USA – e-mail delivery

Logbird GmbH, Musterweg 3, 80331 München, Germany – monitoring`;
    expect(await rowsOf(body, 'text/plain')).toEqual([
      'Brightcloud Ltd | hosting of the platform | IE',
      'Mailfox Inc. | e-mail delivery | US',
      'Logbird GmbH | monitoring | DE',
    ]);
  });
});

describe('other lists', () => {
  test.each([
    [
      'duties',
      '# Sub-processors\n\nEach sub-processor must:\n\n- Keep personal data confidential\n- Notify us of a breach\n- Delete data at the end',
    ],
    ['categories of data', '# Sub-processors\n\nCategories of data:\n\n- Name\n- E-mail address\n- IP address'],
    [
      'kinds of providers',
      '# Sub-processors\n\nWe use sub-processors for:\n\n- Cloud hosting: reliable infrastructure\n- E-mail delivery: transactional messages\n- Support: helpdesk software',
    ],
    [
      'examples',
      '# What is a sub-processor?\n\nExamples:\n\n- Cloud hosting providers that store data\n- E-mail services',
    ],
    [
      'verplichtingen',
      '# Subverwerkers\n\nWij leggen subverwerkers deze verplichtingen op:\n\n- Geheimhouding\n- Beveiliging van gegevens\n- Melding van datalekken',
    ],
    [
      'Pflichten',
      '# Unterauftragnehmer\n\nDer Unterauftragnehmer muss:\n\n- Daten vertraulich behandeln\n- Vorfälle melden',
    ],
    [
      'customers',
      '# Customers\n\nThese companies trust us:\n\n- Bakery Jones Ltd (Ireland): bread\n- Butcher Smith Inc. (USA): meat',
    ],
    [
      'former ones',
      '# Sub-processors\n\nWe no longer use the following sub-processors:\n\n- Oldcloud Inc. (USA): hosting\n- Oldmail Inc. (USA): e-mail',
    ],
    ['places', '# Sub-processors\n\nOur sub-processors are located in:\n\n- Ireland\n- Germany'],
  ])('are left out: %s', async (_name, body) => {
    expect(await rowsOf(body)).toEqual([]);
  });
});

describe('how many the page says there are', () => {
  test.each([
    ['We currently use 12 sub-processors.', 12],
    ['Our three third-party sub-processors are:', 3],
    ['Wij schakelen 7 subverwerkers in.', 7],
    ['Wij werken met vier externe subverwerkers.', 4],
    ['Derzeit setzen wir 5 Unterauftragsverarbeiter ein.', 5],
    ['Nous faisons appel à 9 sous-traitants ultérieurs.', 9],
    ['Sub-processors (8)', 8],
    ['We use 4 affiliates and 6 authorised sub-processors.', 6],
    ['We give 30 days notice of new sub-processors.', null],
    ['See clause 5 sub-processors.', null],
    ['May 2026: added 25 sub-processors.', null],
    ['As of 2026, sub-processors are listed here.', null],
  ])('%s', async (sentence, expected) => {
    expect((await read(`# List\n\n${sentence}`)).statedCount).toBe(expected);
  });
});

test('time grows with the length of the list, whatever its form', async () => {
  const forms = [
    '- Brightcloud Ltd (Ireland): hosting of things\n',
    '## Brightcloud Ltd\n\nHosts data in Ireland.\n\n',
    'Name: Brightcloud Ltd\n\nCountry: Ireland\n\n',
    'Brightcloud Ltd hosting Ireland\n\n',
  ];
  for (const form of forms) {
    const time = async (times: number): Promise<number> => {
      const body = new TextEncoder().encode(
        `# Sub-processors\n\nThe following sub-processors:\n\n${form.repeat(times)}`,
      );
      const extraction = await extract({ url: 'https://v.example/', contentType: 'text/markdown', body });
      // As much work at each length, by the time of this thread: a busy machine and a coarse clock change little.
      const runs = 2000 / times;
      const start = process.threadCpuUsage();
      for (let run = 0; run < runs; run++) readSubProcessors(extraction);
      return process.threadCpuUsage(start).user / 1000 / runs;
    };
    const short = await time(250);
    // Eight times the list takes about eight times as long; sixty-four times would be quadratic.
    expect((await time(2000)) / Math.max(0.5, short), form).toBeLessThan(32);
  }
}, 30_000);
