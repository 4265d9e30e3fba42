import type { transparency as original } from '../en/transparency.ts';
import type { QuestionsLike } from '../question-texts.ts';

/** Questions on the privacy notice. */
export const transparency: QuestionsLike<typeof original> = {
  'pp-automated-decisions':
    'Treffen Sie automatisierte Entscheidungen über Personen einschließlich Profiling (Art. 22 DSGVO), und wenn ja, wo erläutert Ihre Datenschutzerklärung die Logik und die Folgen?',
  'pp-change-notification':
    'Wie informieren Sie betroffene Personen über wesentliche Änderungen Ihrer Datenschutzerklärung?',
  'pp-children':
    'Verarbeiten Sie personenbezogene Daten von Kindern, und wenn ja, ab welchem Alter und mit wessen Einwilligung (Art. 8 DSGVO)?',
  'pp-controller-contact':
    'Unter welcher E-Mail-Adresse oder Postanschrift können betroffene Personen Sie zu ihren personenbezogenen Daten erreichen (Art. 13 Abs. 1 lit. a DSGVO)?',
  'pp-controller-identity':
    'Welche juristische Person ist Verantwortlicher für die in Ihrer Datenschutzerklärung beschriebenen Verarbeitungen (Art. 13 Abs. 1 lit. a DSGVO)?',
  'pp-cookies-consent':
    'Setzen Sie nicht unbedingt erforderliche Cookies nur nach Einwilligung, auch in dem Dienst, den unsere Beschäftigten nutzen würden?',
  'pp-data-categories':
    'Welche Kategorien personenbezogener Daten erheben Sie als Verantwortlicher, und wo nennt Ihre Datenschutzerklärung diese (Art. 14 Abs. 1 lit. d DSGVO)?',
  'pp-dpo-contact':
    'Haben Sie einen Datenschutzbeauftragten benannt (Art. 37 DSGVO), und wenn ja, wie lauten die Kontaktdaten?',
  'pp-eu-representative':
    'Falls Sie nicht in der Union niedergelassen sind: Wen haben Sie dort als Ihren Vertreter benannt (Art. 27 DSGVO)?',
  'pp-further-purposes':
    'Informieren Sie betroffene Personen, bevor Sie ihre Daten für einen anderen Zweck verwenden als den, für den sie erhoben wurden (Art. 13 Abs. 3 DSGVO)?',
  'pp-last-updated': 'Wann wurde Ihre Datenschutzerklärung zuletzt geändert, und ist dieses Datum darin angegeben?',
  'pp-legal-basis':
    'Auf welcher Rechtsgrundlage verarbeiten Sie personenbezogene Daten für den jeweiligen Zweck (Art. 6 Abs. 1 und Art. 13 Abs. 1 lit. c DSGVO)?',
  'pp-legitimate-interests':
    'Soweit Sie sich auf berechtigte Interessen stützen: Welche Interessen sind das (Art. 13 Abs. 1 lit. d DSGVO)?',
  'pp-no-sale': 'Können Sie bestätigen, dass Sie keine personenbezogenen Daten an Dritte verkaufen oder vermieten?',
  'pp-processor-role-statement':
    'Unterscheidet Ihre Datenschutzerklärung zwischen Daten, die Sie als Verantwortlicher verarbeiten, und Daten, die Sie als Auftragsverarbeiter für Kunden verarbeiten?',
  'pp-purposes':
    'Für welche Zwecke verarbeiten Sie personenbezogene Daten als Verantwortlicher (Art. 13 Abs. 1 lit. c DSGVO)?',
  'pp-recipients':
    'Welche Empfänger oder Kategorien von Empfängern erhalten die personenbezogenen Daten (Art. 13 Abs. 1 lit. e DSGVO)?',
  'pp-retention':
    'Wie lange speichern Sie personenbezogene Daten, oder nach welchen Kriterien wird dies festgelegt (Art. 13 Abs. 2 lit. a DSGVO)?',
  'pp-right-access':
    'Wo informieren Sie betroffene Personen über ihr Auskunftsrecht (Art. 13 Abs. 2 lit. b und Art. 15 DSGVO)?',
  'pp-right-complaint':
    'Wo informieren Sie betroffene Personen über ihr Recht auf Beschwerde bei einer Aufsichtsbehörde, und bei welcher (Art. 13 Abs. 2 lit. d und Art. 77 DSGVO)?',
  'pp-right-erasure':
    'Wo informieren Sie betroffene Personen über ihr Recht auf Löschung (Art. 13 Abs. 2 lit. b und Art. 17 DSGVO)?',
  'pp-right-object':
    'Wo informieren Sie betroffene Personen über ihr Widerspruchsrecht gegen die Verarbeitung (Art. 13 Abs. 2 lit. b und Art. 21 DSGVO)?',
  'pp-right-portability':
    'Wo informieren Sie betroffene Personen über ihr Recht auf Datenübertragbarkeit (Art. 13 Abs. 2 lit. b und Art. 20 DSGVO)?',
  'pp-right-rectification':
    'Wo informieren Sie betroffene Personen über ihr Recht auf Berichtigung (Art. 13 Abs. 2 lit. b und Art. 16 DSGVO)?',
  'pp-right-restriction':
    'Wo informieren Sie betroffene Personen über ihr Recht auf Einschränkung der Verarbeitung (Art. 13 Abs. 2 lit. b und Art. 18 DSGVO)?',
  'pp-right-withdraw-consent':
    'Wo informieren Sie betroffene Personen über ihr Recht, ihre Einwilligung jederzeit zu widerrufen (Art. 13 Abs. 2 lit. c und Art. 7 Abs. 3 DSGVO)?',
  'pp-rights-how-to-exercise':
    'Wie können betroffene Personen ihre Rechte bei Ihnen ausüben, ist dies unentgeltlich, und erhalten sie innerhalb eines Monats eine Antwort (Art. 12 Abs. 3 und 5 DSGVO)?',
  'pp-source-of-data':
    'Aus welchen Quellen stammen personenbezogene Daten, die Sie nicht bei den betroffenen Personen selbst erheben (Art. 14 Abs. 2 lit. f DSGVO)?',
  'pp-statutory-contractual-requirement':
    'Teilen Sie betroffenen Personen mit, ob sie ihre Daten bereitstellen müssen und welche Folgen die Nichtbereitstellung hätte (Art. 13 Abs. 2 lit. e DSGVO)?',
  'pp-third-country-transfers':
    'In welche Länder außerhalb des EWR übermitteln Sie als Verantwortlicher personenbezogene Daten (Art. 13 Abs. 1 lit. f DSGVO)?',
  'pp-transfer-safeguards':
    'Welche Garantien schützen personenbezogene Daten, die Sie in Länder außerhalb des EWR übermitteln, und wie ist eine Kopie davon erhältlich (Art. 13 Abs. 1 lit. f DSGVO)?',
};
