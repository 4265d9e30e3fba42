import type { documents as original } from '../en/documents.ts';
import type { TranslationOf } from '../message.ts';

/** Document types, how reading them went, and the ids that the engine gives to what it saw. */
export const documents: TranslationOf<typeof original> = {
  'document.privacy-policy': 'Privacyverklaring',
  'document.dpa': 'Verwerkersovereenkomst',
  'document.subprocessors': 'Lijst van subverwerkers',
  'document.terms': 'Algemene voorwaarden',
  'document.security': 'Beveiligingspagina',
  'document.trust-center': 'Trust center',
  'document.cookie-policy': 'Cookieverklaring',
  'document.sla': 'Service level agreement (SLA)',
  'document.status-page': 'Statuspagina',
  'document.vulnerability-disclosure': 'Melden van kwetsbaarheden',
  'document.imprint': 'Bedrijfsgegevens',
  'document.acceptable-use': 'Gebruiksregels',
  'document.other-legal': 'Ander juridisch document',

  'reading.waiting': 'In de wachtrij',
  'reading.reading': 'Wordt gelezen',
  'reading.read': 'Gelezen',
  'reading.failed': 'Kon niet worden gelezen',

  'problem.not-reachable': 'De server is niet bereikbaar.',
  'problem.not-found': 'De pagina bestaat niet (meer).',
  'problem.http-error': 'De server gaf een foutmelding.',
  'problem.login-wall': 'Het document staat achter een inlogscherm.',
  'problem.consent-wall': 'De tekst gaat schuil achter een toestemmingsscherm.',
  'problem.captcha': 'De site wil weten of u een mens bent.',
  'problem.timed-out': 'De server deed te lang over een antwoord.',
  'problem.too-large': 'Het document is te groot.',
  'problem.encrypted-pdf': 'De pdf is met een wachtwoord beveiligd.',
  'problem.scanned-pdf': 'De pdf is een scan: afbeeldingen van bladzijden, zonder tekst.',
  'problem.broken-file': 'Het bestand is beschadigd.',
  'problem.unsupported-type': 'Dit soort bestand kan Vetwell niet lezen.',
  'problem.needs-javascript': 'De pagina bouwt haar tekst pas in de browser op.',
  'problem.empty': 'De pagina heeft geen eigen tekst.',
  'problem.permission-missing': 'Vetwell heeft geen toestemming om deze site te lezen.',
  'problem.other-language': 'De site antwoordde in een andere taal dan voorheen.',

  'advice.not-reachable': 'Controleer het adres, of probeer het later opnieuw.',
  'advice.not-found': 'Zoek waar het document nu staat, of vraag de leverancier erom.',
  'advice.http-error': 'Probeer het later opnieuw.',
  'advice.login-wall':
    'Log in, open het document en klik daar op de knop van Vetwell: dan wordt de pagina gelezen die u ziet.',
  'advice.consent-wall': 'Open het document, beantwoord het toestemmingsscherm en klik daar op de knop van Vetwell.',
  'advice.captcha': 'Open het document, beantwoord de vraag en klik daar op de knop van Vetwell.',
  'advice.timed-out': 'Probeer het opnieuw, of open het document en klik daar op de knop van Vetwell.',
  'advice.too-large': 'Open het document en lees het zelf, of vraag de leverancier om een kortere versie.',
  'advice.encrypted-pdf': 'Vraag de leverancier om een versie zonder wachtwoord.',
  'advice.scanned-pdf': 'Vraag de leverancier om een versie met tekst.',
  'advice.broken-file': 'Vraag de leverancier om een onbeschadigd bestand.',
  'advice.unsupported-type': 'Vraag de leverancier om een webpagina of een pdf.',
  'advice.needs-javascript':
    'Open het document en klik daar op de knop van Vetwell: dan wordt de pagina gelezen die u ziet.',
  'advice.empty': 'Open het document. Ziet u daar tekst, klik dan op de knop van Vetwell.',
  'advice.permission-missing':
    'Toets opnieuw en sta het toe, of open het document en klik daar op de knop van Vetwell.',
  'advice.other-language':
    'Bij de volgende controle wordt het opnieuw opgevraagd. Is het alleen nog in deze taal te krijgen, toets de leverancier dan opnieuw: de nieuwe tekst wordt dan overgenomen.',

  'group.processor-contract': 'Verwerkersovereenkomst',
  'group.subprocessor-list': 'Lijst van subverwerkers',
  'group.transparency': 'Transparantie',
  'group.certifications': 'Certificeringen',
  'group.security-measures': 'Beveiligingsmaatregelen',
  'group.transfers': 'Internationale doorgifte',
  'group.supervision': 'Toezicht',
  'group.reputation': 'Reputatie en ervaring',
  'group.other': 'Overig',
};
