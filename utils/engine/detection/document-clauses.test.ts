import { describe, expect, test } from 'vitest';
import { clausesIn, documentTypeOfText } from './document-clauses.ts';
import { plainWords } from './document-name.ts';

const typeOf = (text: string) => documentTypeOfText(plainWords(text));

describe('documentTypeOfText', () => {
  test.each([
    [
      'terms',
      'You agree to these terms. Limitation of liability. Governing law. Force majeure. We may terminate your account. Indemnification.',
    ],
    [
      'acceptable-use',
      'You may not use the service to send spam, phishing or malware, to harass or defraud others. Such use is prohibited.',
    ],
    [
      'cookie-policy',
      'Qu’est-ce qu’un cookie ? Un petit fichier. Les cookies nécessaires, les cookies tiers et les cookies publicitaires. Votre navigateur permet de supprimer les cookies.',
    ],
    [
      'security',
      'Alle gegevens zijn versleuteld met TLS. Pentesten, toegangsbeheer, een firewall, back-ups in twee datacenters; iso 27001.',
    ],
    [
      'imprint',
      'Sede legale: Via Tassi 1, Milano. Partita IVA 00000000000. Codice fiscale. Registro delle imprese. Capitale sociale.',
    ],
  ])('%s', (type, text) => expect(typeOf(text)).toBe(type));

  test('rules stand in terms too', () => {
    const rules =
      'You may not use it for spam, phishing, malware, harassment or to impersonate others; hate is prohibited. ';
    expect(typeOf(rules)).toBe('acceptable-use');
    expect(typeOf(`${rules} Limitation of liability. Governing law. Fees. Arbitration. Indemnify. As is.`)).toBe(
      'terms',
    );
  });

  test('what a text calls itself counts, once is not enough', () => {
    const text = 'We use your data. You can opt out. ';
    expect(typeOf(text)).toBeNull();
    expect(typeOf(`This privacy policy tells more. ${text}`)).toBeNull();
    expect(typeOf(`This privacy policy tells more. ${text} We may change this privacy policy.`)).toBe('privacy-policy');
  });

  test.each([
    ['a few words', 'Governing law. As is.'],
    [
      'a text of two kinds',
      'Limitation of liability, governing law, force majeure, arbitration, indemnify, fees. Documented instructions, sub-processors, personal data breach, categories of data subjects, inspections, without undue delay.',
    ],
    ['a page about a product', 'Plan your port in minutes. Berths, tides and pilots in one place.'],
  ])('%s leaves it open', (_, text) => expect(typeOf(text)).toBeNull());

  test('the same words said often count once', () =>
    expect(clausesIn(plainWords('Governing law. '.repeat(30))).get('terms')).toBe(1));
});
