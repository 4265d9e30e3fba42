import type { vendor as original } from '../en/vendor.ts';
import type { QuestionsLike } from '../question-texts.ts';

/** Questions on transfers, supervision and the vendor itself. */
export const vendor: QuestionsLike<typeof original> = {
  'tr-adequacy-relied-on':
    'Auf welche Angemessenheitsbeschlüsse stützen Sie Übermittlungen, und erfassen diese jeden Empfänger (Art. 45 DSGVO)?',
  'tr-art49-not-standing-basis':
    'Können Sie bestätigen, dass Ihre regelmäßigen Übermittlungen nicht auf einer Einwilligung oder einer anderen Ausnahme nach Art. 49 DSGVO beruhen?',
  'tr-bcr-processor':
    'Verfügt Ihre Unternehmensgruppe über genehmigte verbindliche interne Datenschutzvorschriften für Auftragsverarbeiter (Art. 47 DSGVO), und für welche Übermittlungen nutzen Sie diese?',
  'tr-dpf-certified':
    'Sind Sie und Ihre Empfänger in den Vereinigten Staaten aktiv nach dem EU-US Data Privacy Framework zertifiziert, und für welche Daten?',
  'tr-dpf-fallback':
    'Gelten automatisch die Standardvertragsklauseln, falls das EU-US Data Privacy Framework entfällt?',
  'tr-eu-only-commitment':
    'Können Sie zusagen, dass unsere personenbezogenen Daten nur innerhalb des EWR gespeichert und abgerufen werden, auch für Support und Backups?',
  'tr-government-access-policy':
    'Wie gehen Sie mit behördlichen Anfragen nach unseren Daten um: Verweisen Sie an uns, informieren Sie uns, und gehen Sie gegen rechtswidrige Anfragen vor (Art. 48 DSGVO)?',
  'tr-hosting-location':
    'In welchen Ländern und Rechenzentrumsregionen werden unsere personenbezogenen Daten gespeichert, einschließlich der Backups?',
  'tr-onward-transfer':
    'Sind Empfänger außerhalb des EWR an dieselben Garantien gebunden, wenn sie unsere Daten weiterübermitteln (Art. 44 DSGVO)?',
  'tr-parent-company-jurisdiction': 'Wer ist Ihre oberste Muttergesellschaft, und in welchem Land hat sie ihren Sitz?',
  'tr-remote-access-disclosed':
    'Können Support- oder Technikmitarbeiter von außerhalb des EWR auf unsere personenbezogenen Daten zugreifen, und wenn ja, aus welchen Ländern?',
  'tr-scc-2021-914':
    'Beruhen Ihre Übermittlungen in Länder ohne Angemessenheitsbeschluss auf den Standardvertragsklauseln nach Beschluss (EU) 2021/914 (Art. 46 Abs. 2 lit. c DSGVO), oder auf welchem anderen Instrument?',
  'tr-scc-module-and-annexes':
    'Welches Modul der Standardvertragsklauseln gilt zwischen uns, und können Sie uns die ausgefüllten Anhänge zusenden?',
  'tr-stale-references':
    'Auf welche Übermittlungsinstrumente und Gesetze stützen sich Ihre Dokumente heute, und wurden Verweise auf ersetzte Regelungen wie den Privacy Shield entfernt?',
  'tr-supplementary-measures':
    'Welche zusätzlichen Maßnahmen, etwa Verschlüsselung mit von uns gehaltenen Schlüsseln, schützen unsere Daten vor dem Zugriff von Behörden in Drittländern?',
  'tr-transfer-impact-assessment':
    'Haben Sie Recht und Praxis der Bestimmungsländer geprüft, und können Sie uns diese Folgenabschätzung (Transfer Impact Assessment) zur Verfügung stellen?',
  'tr-transparency-report': 'Veröffentlichen Sie Zahlen zu behördlichen Anfragen nach Kundendaten, und wo?',
  'tr-uk-swiss-addenda':
    'Für Daten aus dem Vereinigten Königreich oder der Schweiz: Haben Sie die Standardvertragsklauseln um das UK Addendum und die schweizerischen Anpassungen ergänzt?',
  'tr-us-surveillance-exposure':
    'Unterliegen Sie oder Ihre Muttergesellschaft ausländischen Gesetzen, die Behörden Zugriff erlauben, etwa FISA 702 oder dem CLOUD Act?',
  'sa-authority-named': 'Welche Aufsichtsbehörde ist für Sie zuständig (Art. 55 und 56 DSGVO)?',
  'sa-main-establishment': 'In welchem Mitgliedstaat befindet sich Ihre Hauptniederlassung (Art. 4 Nr. 16 DSGVO)?',
  'rep-accountability-documents':
    'Können Sie uns Ihre Sicherheitsrichtlinie, ein Whitepaper oder andere Dokumente zur Verfügung stellen, mit denen wir unsere Auswahl nachweisen können (Art. 5 Abs. 2 DSGVO)?',
  'rep-breach-history':
    'Gab es bei Ihnen in den letzten drei Jahren Datenschutzverletzungen, und was haben Sie danach geändert?',
  'rep-change-of-control':
    'Was geschieht mit unseren Daten, wenn Ihr Unternehmen fusioniert oder verkauft wird, und informieren Sie uns vorher?',
  'rep-company-registration-number': 'Unter welcher Nummer sind Sie in welchem Handelsregister eingetragen?',
  'rep-customer-data-ownership':
    'Können Sie bestätigen, dass wir alle Rechte an unseren Daten behalten und dass Sie diese nur zur Erbringung des Dienstes verwenden?',
  'rep-customer-references': 'Können Sie Referenzkunden nennen, die mit unserer Organisation vergleichbar sind?',
  'rep-exit-and-switching':
    'Wie unterstützen Sie uns beim Wechsel zu einem anderen Anbieter, und innerhalb welcher Fristen (Art. 23 bis 25 der Verordnung (EU) 2023/2854, Datenverordnung)?',
  'rep-insurance': 'Haben Sie eine Cyber- oder Berufshaftpflichtversicherung, und bis zu welcher Summe?',
  'rep-legal-entity':
    'Wie lauten die vollständige Firma und die Rechtsform des Unternehmens, mit dem wir den Vertrag schließen würden?',
  'rep-privacy-contact':
    'Unter welcher E-Mail-Adresse erreichen wir die für Datenschutz oder Sicherheit zuständigen Personen direkt?',
  'rep-privacy-organisation': 'Wer ist in Ihrer Organisation für Datenschutz und wer für Sicherheit verantwortlich?',
  'rep-registered-address': 'Wie lautet die Anschrift Ihres Sitzes oder Ihrer Geschäftsräume?',
  'rep-status-page': 'Wo können wir aktuelle und frühere Störungen Ihres Dienstes einsehen?',
  'rep-trust-center':
    'Haben Sie ein Trust Center, in dem wir Berichte, Richtlinien und Zertifikate finden, und wie erhalten wir Zugang?',
  'rep-vat-number': 'Wie lautet Ihre Umsatzsteuer-Identifikationsnummer?',
  'rep-years-in-business': 'In welchem Jahr wurde Ihr Unternehmen gegründet?',
};
