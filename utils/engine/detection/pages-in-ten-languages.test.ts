import { describe, expect, test } from 'vitest';
import { observeHtml } from '../observation/observe-html.ts';
import { detect } from './detect.ts';

/** What a made-up vendor's page in one language holds beside its text. */
interface MadeUpPage {
  /** Title and heading of the page, and what it is. */
  title: [string, string];
  /** Footer links by their words; the addresses say nothing. */
  footer: [string, string][];
  /** Writing about documents. */
  post: [string, string];
}

const PAGES: Record<string, MadeUpPage> = {
  en: {
    title: ['Data Processing Addendum', 'dpa'],
    footer: [
      ['Privacy Notice', 'privacy-policy'],
      ['Terms of Service', 'terms'],
      ['Sub-processors', 'subprocessors'],
      ['Cookie Policy', 'cookie-policy'],
    ],
    post: ['/blog/gdpr-checklist', 'What the GDPR means for your data processing agreement'],
  },
  nl: {
    title: ['Verwerkersovereenkomst', 'dpa'],
    footer: [
      ['Privacyverklaring', 'privacy-policy'],
      ['Algemene voorwaarden', 'terms'],
      ['Subverwerkers', 'subprocessors'],
      ['Cookieverklaring', 'cookie-policy'],
    ],
    post: ['/blog/avg-stappenplan', 'Waarom een verwerkersovereenkomst volgens de AVG verplicht is'],
  },
  de: {
    title: ['Vertrag zur Auftragsverarbeitung', 'dpa'],
    footer: [
      ['Datenschutzerklärung', 'privacy-policy'],
      ['Nutzungsbedingungen', 'terms'],
      ['Unterauftragnehmer', 'subprocessors'],
      ['Cookie-Richtlinie', 'cookie-policy'],
      ['Impressum', 'imprint'],
    ],
    post: ['/blog/dsgvo-ratgeber', 'Wie Sie einen Auftragsverarbeitungsvertrag nach DSGVO prüfen'],
  },
  fr: {
    title: ['Accord de traitement des données', 'dpa'],
    footer: [
      ['Politique de confidentialité', 'privacy-policy'],
      ["Conditions générales d'utilisation", 'terms'],
      ['Sous-traitants ultérieurs', 'subprocessors'],
      ['Politique de cookies', 'cookie-policy'],
      ['Mentions légales', 'imprint'],
    ],
    post: ['/blog/guide-rgpd', 'Comment rédiger une politique de confidentialité conforme au RGPD'],
  },
  es: {
    title: ['Acuerdo de encargo de tratamiento', 'dpa'],
    footer: [
      ['Política de privacidad', 'privacy-policy'],
      ['Términos y condiciones', 'terms'],
      ['Lista de subencargados', 'subprocessors'],
      ['Política de cookies', 'cookie-policy'],
      ['Aviso legal', 'imprint'],
    ],
    post: ['/blog/guia-rgpd', 'Cómo redactar una política de privacidad según el RGPD'],
  },
  it: {
    title: ['Accordo sul trattamento dei dati', 'dpa'],
    footer: [
      ['Informativa sulla privacy', 'privacy-policy'],
      ['Termini di servizio', 'terms'],
      ['Elenco dei sub-responsabili', 'subprocessors'],
      ['Informativa sui cookie', 'cookie-policy'],
      ['Note legali', 'imprint'],
    ],
    post: ['/blog/guida-gdpr', 'Come scrivere una informativa sulla privacy conforme al GDPR'],
  },
  pt: {
    title: ['Acordo de tratamento de dados', 'dpa'],
    footer: [
      ['Política de privacidade', 'privacy-policy'],
      ['Termos de utilização', 'terms'],
      ['Subcontratantes ulteriores', 'subprocessors'],
      ['Política de cookies', 'cookie-policy'],
    ],
    post: ['/blog/guia-rgpd', 'Como escrever uma política de privacidade segundo o RGPD'],
  },
  pl: {
    title: ['Umowa powierzenia przetwarzania danych', 'dpa'],
    footer: [
      ['Polityka prywatności', 'privacy-policy'],
      ['Regulamin serwisu', 'terms'],
      ['Lista podprocesorów', 'subprocessors'],
      ['Polityka cookies', 'cookie-policy'],
    ],
    post: ['/blog/poradnik-rodo', 'Jak napisać politykę prywatności zgodną z RODO'],
  },
  da: {
    title: ['Databehandleraftale', 'dpa'],
    footer: [
      ['Privatlivspolitik', 'privacy-policy'],
      ['Handelsbetingelser', 'terms'],
      ['Underdatabehandlere', 'subprocessors'],
      ['Cookiepolitik', 'cookie-policy'],
    ],
    post: ['/blog/gdpr-guide', 'Hvorfor du skal have en databehandleraftale'],
  },
  sv: {
    title: ['Personuppgiftsbiträdesavtal', 'dpa'],
    footer: [
      ['Integritetspolicy', 'privacy-policy'],
      ['Allmänna villkor', 'terms'],
      ['Lista över underbiträden', 'subprocessors'],
      ['Om kakor', 'cookie-policy'],
    ],
    post: ['/blog/gdpr-guide', 'Hur du skriver en integritetspolicy enligt GDPR'],
  },
};

const HOME = 'https://www.moorvane.example/x/1';

const html = (language: string, { title, footer, post }: MadeUpPage): string => `<html lang="${language}">
  <title>${title[0]} | Moorvane</title><main><h1>${title[0]}</h1><a href="${post[0]}">${post[1]}</a></main>
  <footer>${footer.map(([words], i) => `<a href="/f/${i}">${words}</a>`).join('')}
  ${footer.map(([words]) => `<a href="#top">${words}</a><a>${words}</a><a href="javascript:void(0)">${words}</a>`).join('')}
  </footer>`;

describe.each(Object.entries(PAGES))('a page in %s', (language, page) => {
  const { page: read, links } = detect(observeHtml(html(language, page), HOME));

  test('is what its title says', () => expect(read.documentType).toBe(page.title[1]));

  test('leads to the documents of its footer, not to dead anchors, and not to what is written about them', () => {
    const found = Object.fromEntries(links.map(({ url, documentType }) => [new URL(url).pathname, documentType]));
    expect(found).toEqual(Object.fromEntries(page.footer.map(([, type], i) => [`/f/${i}`, type])));
  });

  test('a post by the same words is no document', () => {
    const post = `<html lang="${language}"><meta property="article:published_time" content="2026-03-01">
      <title>${page.post[1]} | Moorvane</title><article><h1>${page.post[1]}</h1><p>Text</p></article>`;
    expect(detect(observeHtml(post, new URL(page.post[0], HOME).href)).page.documentType).toBeNull();
  });
});
