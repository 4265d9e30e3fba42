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
  'document.sla': 'Dienstverleningsovereenkomst (SLA)',
  'document.status-page': 'Statuspagina',
  'document.vulnerability-disclosure': 'Melden van kwetsbaarheden',
  'document.imprint': 'Bedrijfsgegevens',
  'document.acceptable-use': 'Gebruiksregels',
  'document.other-legal': 'Ander juridisch document',

  'reading.waiting': 'Wacht',
  'reading.reading': 'Wordt gelezen',
  'reading.read': 'Gelezen',
  'reading.failed': 'Kon niet worden gelezen',

  'problem.not-reachable': 'De server is niet bereikbaar.',
  'problem.not-found': 'De pagina bestaat niet (meer).',
  'problem.http-error': 'De server antwoordde met een fout.',
  'problem.login-wall': 'Het document staat achter een login.',
  'problem.consent-wall': 'Er staat een toestemmingsscherm voor de tekst.',
  'problem.captcha': 'De site wil weten of u een mens bent.',
  'problem.timed-out': 'De server deed te lang over een antwoord.',
  'problem.too-large': 'Het document is te groot.',
  'problem.encrypted-pdf': 'De PDF is met een wachtwoord beveiligd.',
  'problem.scanned-pdf': 'De PDF is een scan: plaatjes van bladzijden, zonder tekst.',
  'problem.broken-file': 'Het bestand is beschadigd.',
  'problem.unsupported-type': 'Dit soort bestand kan Vetwell niet lezen.',
  'problem.needs-javascript': 'De pagina bouwt haar tekst pas in de browser op.',
  'problem.empty': 'De pagina heeft geen eigen tekst.',
  'problem.permission-missing': 'Vetwell heeft geen toestemming om deze site te lezen.',

  'advice.not-reachable': 'Controleer het adres, of probeer het later opnieuw.',
  'advice.not-found': 'Zoek waar het document nu staat, of vraag de leverancier erom.',
  'advice.http-error': 'Probeer het later opnieuw.',
  'advice.login-wall':
    'Log in, open het en klik daar op de knop van Vetwell: dan wordt de pagina gelezen die u ziet.',
  'advice.consent-wall': 'Open het, beantwoord het scherm en klik daar op de knop van Vetwell.',
  'advice.captcha': 'Open het, beantwoord de vraag en klik daar op de knop van Vetwell.',
  'advice.timed-out': 'Probeer het opnieuw, of open het en klik daar op de knop van Vetwell.',
  'advice.too-large': 'Open en lees het zelf, of vraag de leverancier om een kortere versie.',
  'advice.encrypted-pdf': 'Vraag de leverancier om een versie zonder wachtwoord.',
  'advice.scanned-pdf': 'Vraag de leverancier om een versie met tekst.',
  'advice.broken-file': 'Vraag de leverancier om een gaaf bestand.',
  'advice.unsupported-type': 'Vraag de leverancier om een webpagina of een PDF.',
  'advice.needs-javascript':
    'Open het en klik daar op de knop van Vetwell: dan wordt de pagina gelezen die u ziet.',
  'advice.empty': 'Open het. Ziet u daar tekst, klik dan op de knop van Vetwell.',
  'advice.permission-missing':
    'Toets opnieuw en sta het toe, of open het document en klik daar op de knop van Vetwell.',

  'group.processor-contract': 'Verwerkersovereenkomst',
  'group.subprocessor-list': 'Lijst van subverwerkers',
  'group.transparency': 'Transparantie',
  'group.certifications': 'Certificeringen',
  'group.security-measures': 'Beveiligingsmaatregelen',
  'group.transfers': 'Internationale doorgifte',
  'group.supervision': 'Toezicht',
  'group.reputation': 'Reputatie en ervaring',
  'group.other': 'Overig',

  'unit.hours': { one: '{count} uur', other: '{count} uur' },
  'unit.days': { one: '{count} dag', other: '{count} dagen' },
  'unit.percent': { one: '{count}%', other: '{count}%' },
};
