import type { contract as original } from '../en/contract.ts';
import type { QuestionsLike } from '../question-texts.ts';

/** Questions on the processing agreement and the sub-processors. */
export const contract: QuestionsLike<typeof original> = {
  'dpa-ai-training-restriction':
    'Verwenden Sie unsere personenbezogenen Daten, um eigene oder fremde KI-Modelle zu trainieren oder zu verbessern, und können wir dies gegebenenfalls vertraglich ausschließen?',
  'dpa-assist-security':
    'Unterstützen Sie uns bei der Einhaltung unserer eigenen Pflichten zur Sicherheit der Verarbeitung nach Art. 32 DSGVO, wie es Art. 28 Abs. 3 lit. f DSGVO verlangt, und wo steht das in Ihrem Vertrag?',
  'dpa-assistance-cost':
    'Stellen Sie die Unterstützung in Rechnung, die Art. 28 Abs. 3 DSGVO von einem Auftragsverarbeiter verlangt, und wenn ja, zu welchen Sätzen?',
  'dpa-audit-conditions':
    'Unter welchen Bedingungen dürfen wir eine Prüfung durchführen: wie oft, mit welcher Ankündigungsfrist und auf wessen Kosten?',
  'dpa-audit-information':
    'Stellen Sie uns alle Informationen zur Verfügung, die zum Nachweis der Einhaltung von Art. 28 DSGVO erforderlich sind, wie es Art. 28 Abs. 3 lit. h DSGVO verlangt, und in welcher Form?',
  'dpa-audit-inspection':
    'Ermöglichen Sie Überprüfungen einschließlich Inspektionen durch uns oder einen von uns beauftragten Prüfer und tragen Sie dazu bei (Art. 28 Abs. 3 lit. h DSGVO)?',
  'dpa-authority-cooperation':
    'Arbeiten Sie auf Anfrage mit der Aufsichtsbehörde zusammen (Art. 31 DSGVO), und halten Sie das im Vertrag fest?',
  'dpa-breach-assist-authority-and-subjects':
    'Unterstützen Sie uns nach einer Verletzung des Schutzes personenbezogener Daten bei der Meldung an die Aufsichtsbehörde und der Benachrichtigung der betroffenen Personen (Art. 28 Abs. 3 lit. f, Art. 33 und 34 DSGVO)?',
  'dpa-breach-notice-content':
    'Welche Informationen enthält Ihre Meldung einer Datenschutzverletzung an uns, und deckt sie, gegebenenfalls schrittweise, die Punkte des Art. 33 Abs. 3 DSGVO ab?',
  'dpa-breach-notification':
    'Melden Sie uns eine Verletzung des Schutzes personenbezogener Daten unverzüglich (Art. 33 Abs. 2 DSGVO), und innerhalb von höchstens wie vielen Stunden, nachdem sie Ihnen bekannt geworden ist?',
  'dpa-confidentiality-commitment':
    'Haben sich alle zur Verarbeitung unserer personenbezogenen Daten befugten Personen zur Vertraulichkeit verpflichtet (Art. 28 Abs. 3 lit. b DSGVO)?',
  'dpa-controller-obligations-and-rights':
    'Wo legt Ihr Vertrag unsere Pflichten und Rechte als Verantwortlicher fest, wie es Art. 28 Abs. 3 DSGVO verlangt?',
  'dpa-data-subject-categories':
    'Von welchen Kategorien betroffener Personen verarbeiten Sie für uns Daten, und wo führt Ihr Vertrag diese auf (Art. 28 Abs. 3 DSGVO)?',
  'dpa-deletion-backups':
    'Wie lange verbleiben unsere personenbezogenen Daten nach der Löschung in Ihren Backups, und werden sie danach überschrieben oder gelöscht?',
  'dpa-deletion-confirmation': 'Bestätigen Sie uns schriftlich, dass unsere personenbezogenen Daten gelöscht wurden?',
  'dpa-deletion-or-return':
    'Löschen Sie nach Ende der Leistungen nach unserer Wahl alle personenbezogenen Daten oder geben Sie sie zurück, und löschen Sie vorhandene Kopien (Art. 28 Abs. 3 lit. g DSGVO)?',
  'dpa-deletion-period': 'Innerhalb von wie vielen Tagen nach Vertragsende löschen Sie unsere personenbezogenen Daten?',
  'dpa-documented-instructions':
    'Verarbeiten Sie unsere personenbezogenen Daten nur auf unsere dokumentierte Weisung (Art. 28 Abs. 3 lit. a DSGVO), und wo steht das in Ihrem Vertrag?',
  'dpa-dpia-assistance':
    'Unterstützen Sie uns bei Datenschutz-Folgenabschätzungen (Art. 28 Abs. 3 lit. f und Art. 35 DSGVO)?',
  'dpa-dsr-assistance':
    'Wie unterstützen Sie uns bei der Beantwortung von Anträgen betroffener Personen auf Wahrnehmung ihrer Rechte (Art. 28 Abs. 3 lit. e DSGVO), und innerhalb welcher Frist?',
  'dpa-dsr-forwarding':
    'Wenn sich eine betroffene Person mit einem Antrag an Sie wendet, leiten Sie ihn dann an uns weiter, ohne ihn selbst zu beantworten, und innerhalb von wie vielen Tagen?',
  'dpa-duration': 'Wie lange dauert die Verarbeitung, und wo steht das in Ihrem Vertrag (Art. 28 Abs. 3 DSGVO)?',
  'dpa-eu-scc-915-used':
    'Beruht Ihr Auftragsverarbeitungsvertrag auf den Standardvertragsklauseln der Europäischen Kommission (Beschluss (EU) 2021/915) oder auf denen einer Aufsichtsbehörde?',
  'dpa-exists-and-binding':
    'Können Sie uns den Auftragsverarbeitungsvertrag zusenden, den Sie mit Ihren Kunden schließen, und uns mitteilen, wie er verbindlich wird (Art. 28 Abs. 3 und 9 DSGVO)?',
  'dpa-export-format':
    'In welchen gängigen, maschinenlesbaren Formaten können wir unsere Daten exportieren oder zurückerhalten?',
  'dpa-governing-law-eu':
    'Welchem Recht unterliegt Ihr Auftragsverarbeitungsvertrag, und ist dies das Unionsrecht oder das Recht eines Mitgliedstaats, wie es Art. 28 Abs. 3 DSGVO verlangt?',
  'dpa-infringing-instruction-notice':
    'Informieren Sie uns unverzüglich, wenn eine unserer Weisungen Ihrer Auffassung nach gegen Datenschutzvorschriften verstößt (Art. 28 Abs. 3 DSGVO)?',
  'dpa-legal-requirement-notice':
    'Wenn Sie gesetzlich verpflichtet sind, unsere personenbezogenen Daten außerhalb unserer Weisungen zu verarbeiten, teilen Sie uns dies vorher mit (Art. 28 Abs. 3 lit. a DSGVO)?',
  'dpa-liability':
    'Inwieweit haften Sie für Schäden aus eigenen Verstößen gegen die DSGVO (Art. 82 DSGVO), und welche Haftungsgrenzen gelten?',
  'dpa-nature-and-purpose':
    'Welcher Art ist die Verarbeitung, die Sie für uns vornehmen, welchem Zweck dient sie, und wo beschreibt Ihr Vertrag dies (Art. 28 Abs. 3 DSGVO)?',
  'dpa-no-own-purposes':
    'Sehen Sie davon ab, unsere personenbezogenen Daten für eigene Zwecke wie Werbung, Analysen oder Produktentwicklung zu verwenden (Art. 28 Abs. 3 lit. a und Abs. 10 DSGVO)?',
  'dpa-parties-identified':
    'Welche juristische Person wäre unser Auftragsverarbeiter, wie lautet ihre Anschrift, und wer ist dort Ansprechpartner für Datenschutzfragen?',
  'dpa-personnel-access-need-to-know':
    'Ist der Zugang zu unseren personenbezogenen Daten auf Beschäftigte beschränkt, die ihn für ihre Arbeit benötigen und auf Weisung handeln (Art. 29 und Art. 32 Abs. 4 DSGVO)?',
  'dpa-precedence':
    'Hat bei Widersprüchen zwischen Ihren Dokumenten in Fragen personenbezogener Daten der Auftragsverarbeitungsvertrag Vorrang?',
  'dpa-prior-consultation-assistance':
    'Unterstützen Sie uns, wenn wir vor einer Verarbeitung mit hohem Risiko die Aufsichtsbehörde konsultieren müssen (Art. 28 Abs. 3 lit. f und Art. 36 DSGVO)?',
  'dpa-records-of-processing':
    'Führen Sie ein Verzeichnis der Verarbeitungen, die Sie im Auftrag Ihrer Kunden durchführen (Art. 30 Abs. 2 DSGVO)?',
  'dpa-roles-defined':
    'Können Sie bestätigen, dass Sie Auftragsverarbeiter sind und wir Verantwortlicher (Art. 4 Nr. 7 und 8 DSGVO), und angeben, für welche Verarbeitungen Sie sich selbst als Verantwortlichen sehen?',
  'dpa-security-annex-specific':
    'Können Sie uns die Beschreibung der konkreten technischen und organisatorischen Maßnahmen zusenden, die für unsere Daten gelten (Art. 28 Abs. 3 lit. c und Art. 32 DSGVO)?',
  'dpa-security-measures-art32':
    'Verpflichten Sie sich im Vertrag zu geeigneten technischen und organisatorischen Maßnahmen nach Art. 32 DSGVO (Art. 28 Abs. 3 lit. c DSGVO)?',
  'dpa-security-no-degradation':
    'Gewährleisten Sie bei Änderungen Ihrer Sicherheitsmaßnahmen, dass das Schutzniveau nicht abgesenkt wird?',
  'dpa-special-categories':
    'Dürfen in Ihrem Dienst besondere Kategorien personenbezogener Daten oder Daten über Straftaten verarbeitet werden (Art. 9 und 10 DSGVO), und mit welchen zusätzlichen Garantien?',
  'dpa-subject-matter':
    'Was ist Gegenstand der Verarbeitung, das heißt, für welchen Dienst verarbeiten Sie unsere personenbezogenen Daten (Art. 28 Abs. 3 DSGVO)?',
  'dpa-subprocessor-authorisation':
    'Setzen Sie Unterauftragsverarbeiter nur mit unserer vorherigen schriftlichen Genehmigung ein, und ist diese gesondert oder allgemein (Art. 28 Abs. 2 DSGVO)?',
  'dpa-subprocessor-change-notice':
    'Wie viele Tage im Voraus informieren Sie uns über die Hinzuziehung oder Ersetzung eines Unterauftragsverarbeiters (Art. 28 Abs. 2 DSGVO), und auf welchem Weg?',
  'dpa-subprocessor-contract-copy':
    'Stellen Sie uns auf Anfrage eine Kopie Ihrer Verträge mit Unterauftragsverarbeitern zur Verfügung?',
  'dpa-subprocessor-flow-down':
    'Erlegen Sie jedem Unterauftragsverarbeiter vertraglich dieselben Datenschutzpflichten auf (Art. 28 Abs. 4 DSGVO)?',
  'dpa-subprocessor-liability':
    'Haften Sie uns gegenüber in vollem Umfang dafür, dass Ihre Unterauftragsverarbeiter ihre Pflichten einhalten (Art. 28 Abs. 4 DSGVO)?',
  'dpa-subprocessor-objection-remedy':
    'Wenn wir gegen einen Unterauftragsverarbeiter Einspruch erheben und keine Lösung gefunden wird, dürfen wir den Dienst dann ohne Nachteile kündigen?',
  'dpa-subprocessor-objection-right':
    'Können wir gegen einen neuen Unterauftragsverarbeiter Einspruch erheben, bevor er tätig wird (Art. 28 Abs. 2 DSGVO), und innerhalb von wie vielen Tagen?',
  'dpa-subprocessor-third-party-beneficiary':
    'Könnten wir im Falle Ihrer Insolvenz oder Auflösung selbst den Vertrag mit einem Unterauftragsverarbeiter kündigen und unsere Daten löschen oder zurückgeben lassen?',
  'dpa-suspension-termination-right':
    'Dürfen wir die Verarbeitung aussetzen lassen oder den Vertrag kündigen, wenn Sie Ihre Datenschutzpflichten nicht einhalten?',
  'dpa-transfers-on-instructions':
    'Übermitteln Sie unsere personenbezogenen Daten nur auf unsere dokumentierte Weisung und mit den Garantien des Kapitels V DSGVO in Länder außerhalb des EWR (Art. 28 Abs. 3 lit. a und Art. 44 DSGVO)?',
  'dpa-types-of-personal-data':
    'Welche Arten personenbezogener Daten verarbeiten Sie für uns, und wo führt Ihr Vertrag diese auf (Art. 28 Abs. 3 DSGVO)?',
  'dpa-unilateral-amendment':
    'Können Sie den Auftragsverarbeitungsvertrag ohne unsere Zustimmung ändern, und wenn ja, wie und wie lange im Voraus teilen Sie uns das mit?',
  'sub-list-affiliates':
    'Haben Unternehmen Ihrer eigenen Unternehmensgruppe Zugang zu unseren personenbezogenen Daten, und wenn ja, können Sie diese als Unterauftragsverarbeiter benennen?',
  'sub-list-available':
    'Können Sie uns die aktuelle Liste aller Ihrer Unterauftragsverarbeiter zusenden (Art. 28 Abs. 2 DSGVO)?',
  'sub-list-entity-and-contact':
    'Können Sie für jeden Unterauftragsverarbeiter die vollständige Firma und die Anschrift angeben?',
  'sub-list-last-updated': 'Wann wurde Ihre Liste der Unterauftragsverarbeiter zuletzt aktualisiert?',
  'sub-list-location': 'In welchem Land verarbeitet jeder Unterauftragsverarbeiter unsere personenbezogenen Daten?',
  'sub-list-notification-channel':
    'Wie erfahren wir von Änderungen Ihrer Liste der Unterauftragsverarbeiter: Können wir entsprechende Mitteilungen per E-Mail oder auf anderem Weg abonnieren?',
  'sub-list-purpose': 'Für welche Leistung oder Aufgabe setzen Sie jeden Unterauftragsverarbeiter ein?',
  'sub-list-transfer-mechanism':
    'Auf welches Übermittlungsinstrument stützt sich die Übermittlung bei jedem Unterauftragsverarbeiter außerhalb des EWR (Art. 44 bis 46 DSGVO)?',
};
