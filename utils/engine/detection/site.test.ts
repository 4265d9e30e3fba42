import { describe, expect, test } from 'vitest';
import type { Detection } from '../../model/detection.ts';
import { observeHtml } from '../observation/observe-html.ts';
import { detect } from './detect.ts';
import { SITE_SIGNALS } from './site-signals.ts';

const links = (...texts: string[]): string => texts.map((text, i) => `<a href="/l${i}">${text}</a>`).join('');
const page = (head: string, nav: string, main: string, footer: string): string =>
  `<html><head>${head}</head><body><header><nav>${nav}</nav></header><main>${main}</main><footer>${footer}</footer></body></html>`;
const look = (html: string, url = 'https://pebblewick.example/'): Detection => detect(observeHtml(html, url));

const VENDORS = {
  English: page(
    '<title>Pebblewick: rota software for ports</title>',
    links('Product', 'Integrations', 'Pricing', 'Customers', 'Log in'),
    '<h1>Rota software for busy teams</h1><p>A cloud platform with an API and workflows your team will like.</p><a class="btn" href="/demo">Book a demo</a>',
    `${links('Privacy', 'Terms', 'Data Processing Agreement', 'Security')}<p>© 2026 Pebblewick Ltd.</p>`,
  ),
  Dutch: page(
    '<title>Pebblewick | Roostersoftware voor bedrijven</title>',
    links('Functies', 'Koppelingen', 'Prijzen', 'Klantverhalen', 'Inloggen'),
    '<h1>Roosteren zonder gedoe</h1><p>Software in de cloud, € 9 per maand per gebruiker, maandelijks opzegbaar.</p><a class="btn" href="/demo">Demo aanvragen</a>',
    `${links('Privacyverklaring', 'Algemene voorwaarden', 'Verwerkersovereenkomst')}<p>Pebblewick B.V.</p>`,
  ),
  German: page(
    '<title>Pebblewick – Dienstplan-Software für Unternehmen</title>',
    links('Funktionen', 'Lösungen', 'Preise', 'Referenzen', 'Anmelden'),
    '<h1>Dienstpläne in Minuten</h1><p>Die Plattform mit Schnittstellen, gehostet in Deutschland.</p><a class="btn" href="/t">14 Tage kostenlos testen</a>',
    `${links('Impressum', 'Datenschutz', 'AGB', 'AVV')}<p>Pebblewick GmbH</p>`,
  ),
  French: page(
    '<title>Pebblewick : logiciel de planning pour les entreprises</title>',
    links('Fonctionnalités', 'Tarifs', 'Cas clients', 'Se connecter'),
    '<h1>Le planning de vos équipes</h1><p>Plateforme SaaS, sans engagement, 9 € par mois par utilisateur.</p><a class="btn" href="/d">Demander une démo</a>',
    links('Mentions légales', 'Politique de confidentialité', 'CGU', 'Sécurité'),
  ),
  'an agency': page(
    '<title>Pebblewick — digital strategy, design and software engineering agency</title>',
    links('Services', 'Expertise', 'Our work', 'Careers', 'Contact'),
    '<h1>We help teams ship</h1><p>We build products with our clients.</p>',
    `${links('Privacy Policy')}<p>© 2026 Pebblewick LLC</p>`,
  ),
  'a vendor’s blog': page(
    '<title>Seven rota mistakes | Pebblewick</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-03">',
    links('Features', 'Pricing', 'Customers', 'Log in', 'Start free trial'),
    `<article><h1>Seven rota mistakes</h1><time>3 March</time>${'<p>Rotas go wrong.</p>'.repeat(10)}</article>`,
    links('Privacy', 'Terms', 'Status', 'Security', 'API docs', 'Help center'),
  ),
};

const OTHERS = {
  'a newspaper': page(
    '<title>Ferry late again - The Pebblewick Post</title><meta property="og:type" content="article">',
    links('Politics', 'Sport', 'Business', 'Opinion', 'Weather', 'Culture', 'Subscribe'),
    `<article><h1>Ferry late again</h1><time>3 March</time><p class="byline">By Ann</p>${'<p>The cloud platform said the software was late.</p>'.repeat(9)}</article>`,
    links('Privacy Policy', 'Terms of Service', 'Cookies'),
  ),
  'a web shop': page(
    '<title>Tea and kettles | Pebblewick</title>',
    links('Kettles', 'Sale', 'New arrivals', 'Wishlist', 'Basket'),
    `<h1>Kettles</h1>${'<p>£19.99 <button>Add to basket</button></p>'.repeat(6)}`,
    links('Delivery', 'Returns', 'Privacy Policy', 'Terms and Conditions', 'Store locator'),
  ),
  'a Dutch web shop': page(
    '<title>Theepotten | Pebblewick</title>',
    links('Aanbiedingen', 'Merken', 'Verlanglijst', 'Winkelwagen', 'Inloggen'),
    `<h1>Theepotten</h1>${'<p>€ 19,99 <button>In winkelwagen</button></p>'.repeat(6)}`,
    links('Verzending', 'Retourneren', 'Privacy', 'Algemene voorwaarden'),
  ),
  'a university': page(
    '<title>Pebblewick University</title>',
    links('Students', 'Faculty and staff', 'Admissions', 'Research', 'Alumni', 'Library', 'Software'),
    '<h1>Welcome</h1><p>Apply for a course in cloud software and analytics.</p>',
    links('Privacy', 'Accessibility', 'Security'),
  ),
  'a ministry': page(
    '<title>Ministerium für Häfen</title>',
    links('Presse', 'Gesetze', 'Bürgerservice', 'Leichte Sprache', 'Gebärdensprache', 'IT-Sicherheit'),
    '<h1>Digitale Häfen</h1><p>Cloud, Software und Schnittstellen für Häfen.</p>',
    links('Impressum', 'Datenschutz', 'Barrierefreiheit'),
  ),
  'an open-source project': page(
    '<title>pebble - a small parser</title>',
    links('Downloads', 'Source code', 'Documentation', 'Mailing lists', 'Contribute', 'Donate', 'Wiki'),
    '<h1>pebble</h1><p>An open source parser with an API. Download the latest release.</p>',
    links('License', 'Privacy Policy'),
  ),
  'a personal blog': page(
    '<title>Notes on databases | Ann’s blog</title><meta property="og:type" content="article">',
    links('Home', 'About me', 'Archives', 'RSS'),
    `<article><h1>Notes on databases</h1>${'<p>I deployed the API to the cloud and automated the workflow.</p>'.repeat(12)}</article>`,
    links('Leave a comment', 'Older posts'),
  ),
  'a charity': page(
    '<title>Clean Seas</title>',
    links('Donate', 'Volunteer', 'Campaigns', 'Our mission', 'News'),
    '<h1>Clean seas for all</h1><p>Join us.</p>',
    links('Privacy', 'Annual reports'),
  ),
};

describe('vendor or not', () => {
  test.each(Object.entries(VENDORS))('vendor: %s', (_, html) => expect(look(html).site.kind).toBe('vendor'));
  test.each(Object.entries(OTHERS))('not a vendor: %s', (_, html) => expect(look(html).site.kind).toBe('not-vendor'));

  test('a page that says nothing is not a vendor’s', () => {
    expect(look('').site).toMatchObject({ kind: 'not-vendor', signals: [] });
  });

  test('schools and public bodies are known by their domain', () => {
    const html = page('<title>Portal</title>', links('Platform', 'Login', 'Documentation'), '<p>Cloud</p>', '');
    const names = (url: string) => look(html, url).site.signals.map(({ name }) => name);
    expect(names('https://portal.pebblewick.edu/')).toContain('institution-domain');
    expect(names('https://portal.pebblewick.gov.uk/')).toContain('institution-domain');
    expect(names('https://portal.pebblewick.example/')).not.toContain('institution-domain');
  });
});

describe('the reasons shown', () => {
  const { signals, confidence } = look(VENDORS.English).site;

  test('have known names, weights that add up to the confidence, and words of the page', () => {
    const total = signals.reduce((sum, { weight }) => sum + weight, -1.5);
    expect(1 / (1 + Math.exp(-total))).toBeCloseTo(confidence, 1);
    for (const { name } of signals) expect(SITE_SIGNALS).toHaveProperty(name);
    expect(signals.find(({ name }) => name === 'demo')?.quote).toBe('Book a demo');
    expect(signals.find(({ name }) => name === 'link-processing-agreement')?.quote).toBe('Data Processing Agreement');
    expect(signals.find(({ name }) => name === 'legal-entity')?.quote).toBe('Pebblewick Ltd.');
  });

  test('come with the strongest first', () => {
    const weights = signals.map(({ weight }) => Math.abs(weight));
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });
});

test('the language is the text’s, not the template’s', () => {
  const text =
    '<p>Wij verwerken uw gegevens alleen voor het doel waarvoor u ze aan ons hebt gegeven en niet langer dan nodig is.</p>'.repeat(
      4,
    );
  expect(look(`<html lang="en"><main>${text}</main></html>`).page.language).toBe('nl');
  expect(look('<html lang="de-AT"><main><p>Hallo</p></main></html>').page.language).toBe('de');
});
