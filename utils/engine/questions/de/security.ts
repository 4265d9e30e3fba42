import type { security as original } from '../en/security.ts';
import type { QuestionsLike } from '../question-texts.ts';

/** Questions on certificates and security measures. */
export const security: QuestionsLike<typeof original> = {
  'sec-bsi-c5':
    'Liegt für den Dienst ein aktuelles C5-Testat nach BSI (Typ 1 oder Typ 2) vor, und können Sie uns den Bericht zur Verfügung stellen?',
  'sec-certificate-evidence':
    'Können Sie uns Ihre Zertifikate mit Nummer, akkreditierter Zertifizierungsstelle, Geltungsbereich und Gültigkeitsdauer zusenden?',
  'sec-cispe-coc':
    'Ist Ihre Cloud-Infrastruktur gemäß den CISPE-Verhaltensregeln gemeldet (Art. 40 DSGVO), und wo ist dies verzeichnet?',
  'sec-csa-star': 'Ist Ihr Dienst im CSA-STAR-Register eingetragen, und auf welcher Stufe?',
  'sec-cyber-essentials':
    'Besitzen Sie ein Zertifikat nach Cyber Essentials oder Cyber Essentials Plus, und bis wann ist es gültig?',
  'sec-data-pro-code':
    'Sind Sie nach dem niederländischen Data Pro Code zertifiziert, und können Sie uns das Zertifikat und Ihr Data Pro Statement zusenden?',
  'sec-dora-readiness':
    'Bieten Sie die Vertragsbestimmungen an, die DORA für IKT-Dienstleister von Finanzunternehmen verlangt (Art. 30 der Verordnung (EU) 2022/2554)?',
  'sec-ens':
    'Besitzen Sie ein Zertifikat nach dem spanischen Esquema Nacional de Seguridad (ENS), und auf welcher Stufe?',
  'sec-eu-cloud-coc':
    'Ist Ihr Dienst nach dem EU Cloud Code of Conduct verifiziert (Art. 40 DSGVO), und wie lautet die Verifizierungs-ID?',
  'sec-europrivacy':
    'Ist Ihre Verarbeitung nach einem gemäß Art. 42 DSGVO genehmigten Verfahren wie Europrivacy zertifiziert, und für welche Verarbeitungsvorgänge?',
  'sec-fedramp': 'Ist Ihr Dienst nach FedRAMP autorisiert, und auf welcher Stufe?',
  'sec-hds':
    'Sind Sie oder ist Ihr Hosting-Anbieter für das Hosting von Gesundheitsdaten in Frankreich zertifiziert (HDS), und für welche Tätigkeiten?',
  'sec-hipaa': 'Verfügen Sie über eine HIPAA-Bescheinigung, oder schließen Sie ein Business Associate Agreement ab?',
  'sec-isae3000':
    'Liegt ein Prüfbericht nach ISAE 3000 über Ihre Sicherheits- oder Datenschutzmaßnahmen vor, und können Sie ihn uns zur Verfügung stellen?',
  'sec-isae3402-soc1':
    'Liegt ein Bericht nach ISAE 3402 oder SOC 1 (Typ I oder Typ II) vor, und können Sie ihn uns zur Verfügung stellen?',
  'sec-iso22301':
    'Besitzen Sie ein Zertifikat nach ISO 22301 für betriebliches Kontinuitätsmanagement, und können Sie es uns zusenden?',
  'sec-iso27001':
    'Besitzen Sie selbst ein gültiges Zertifikat nach ISO/IEC 27001, und können Sie uns das Zertifikat und die Erklärung zur Anwendbarkeit zusenden?',
  'sec-iso27001-edition': 'Wurde Ihr ISO/IEC-27001-Zertifikat nach der Ausgabe 2022 der Norm ausgestellt?',
  'sec-iso27017': 'Umfasst Ihre Zertifizierung die Cloud-Maßnahmen nach ISO/IEC 27017, und für welche Dienste?',
  'sec-iso27018':
    'Umfasst Ihre Zertifizierung ISO/IEC 27018 zu personenbezogenen Daten in öffentlichen Clouds, und für welche Dienste?',
  'sec-iso27701':
    'Besitzen Sie ein Zertifikat nach ISO/IEC 27701 für das Datenschutzmanagement, und umfasst es Ihre Rolle als Auftragsverarbeiter?',
  'sec-iso42001':
    'Besitzen Sie ein Zertifikat nach ISO/IEC 42001 für das Management künstlicher Intelligenz, und für welche Systeme?',
  'sec-nen7510':
    'Besitzen Sie ein Zertifikat nach NEN 7510, und umfasst sein Geltungsbereich den Dienst, den wir nutzen würden?',
  'sec-nis2-readiness':
    'Fallen Sie unter die NIS-2-Richtlinie (EU) 2022/2555, und haben Sie die Maßnahmen nach deren Art. 21 ergriffen?',
  'sec-pci-dss': 'Liegt eine aktuelle Konformitätsbescheinigung nach PCI DSS (AoC) vor, und auf welcher Stufe?',
  'sec-secnumcloud': 'Ist Ihr Dienst oder die Cloud, auf der er läuft, von der ANSSI nach SecNumCloud qualifiziert?',
  'sec-soc2':
    'Liegt ein aktueller Bericht nach SOC 2 Typ II vor, für welche Kriterien und welchen Zeitraum, und können Sie ihn uns zur Verfügung stellen?',
  'sec-tisax':
    'Besitzen Sie ein TISAX-Label, mit welchem Assessment-Level, und können Sie das Ergebnis über das ENX-Portal mit uns teilen?',
  'sec-access-control':
    'Gewähren Sie den Zugriff auf unsere personenbezogenen Daten rollenbasiert und nach dem Prinzip der geringsten Rechte, und wie oft überprüfen Sie diese Rechte (Art. 32 DSGVO)?',
  'sec-access-logging':
    'Protokollieren Sie, wer unsere personenbezogenen Daten einsieht oder ändert, und wie lange bewahren Sie diese Protokolle auf?',
  'sec-availability-sla':
    'Welche Verfügbarkeit sagen Sie vertraglich zu, in Prozent pro Monat, und was gilt, wenn sie nicht erreicht wird?',
  'sec-awareness-training': 'Werden Ihre Beschäftigten regelmäßig zu Sicherheit und Datenschutz geschult, und wie oft?',
  'sec-background-checks':
    'Überprüfen Sie Beschäftigte mit Zugang zu unseren personenbezogenen Daten vor ihrem Einsatz?',
  'sec-backup':
    'Wie oft sichern Sie unsere Daten, wo bewahren Sie die Sicherungen auf, und testen Sie die Wiederherstellung (Art. 32 Abs. 1 lit. c DSGVO)?',
  'sec-bug-bounty': 'Haben Sie ein Bug-Bounty-Programm, und umfasst es den Dienst, den wir nutzen würden?',
  'sec-business-continuity':
    'Haben Sie einen getesteten Plan für Geschäftsfortführung und Wiederherstellung, und welche Wiederherstellungszeit und welcher Wiederherstellungspunkt (RTO und RPO) sind darin vorgesehen?',
  'sec-encryption-at-rest':
    'Sind unsere personenbezogenen Daten im Ruhezustand verschlüsselt, auch in Backups, und mit welchem Algorithmus (Art. 32 Abs. 1 lit. a DSGVO)?',
  'sec-encryption-in-transit':
    'Werden unsere personenbezogenen Daten bei der Übertragung mit TLS 1.2 oder höher verschlüsselt, auch zwischen Ihren eigenen Systemen (Art. 32 Abs. 1 lit. a DSGVO)?',
  'sec-incident-response':
    'Haben Sie einen dokumentierten Prozess für Sicherheitsvorfälle, und können wir jederzeit jemanden erreichen?',
  'sec-key-management':
    'Wer verwaltet die kryptografischen Schlüssel, wo werden sie aufbewahrt, und können wir sie selbst verwalten?',
  'sec-mfa':
    'Ist die Multi-Faktor-Authentisierung für Ihre eigenen Beschäftigten verpflichtend und für alle unsere Nutzer verfügbar?',
  'sec-penetration-testing':
    'Wie oft führen unabhängige Prüfer Penetrationstests des Dienstes durch, und können Sie uns eine Zusammenfassung des letzten Tests zur Verfügung stellen (Art. 32 Abs. 1 lit. d DSGVO)?',
  'sec-physical-security': 'Wie sind die Rechenzentren, in denen unsere Daten liegen, physisch gesichert?',
  'sec-pseudonymisation':
    'Pseudonymisieren Sie personenbezogene Daten, wo dies möglich ist, und wie beschränken Sie die Datenerhebung (Art. 25 und Art. 32 Abs. 1 lit. a DSGVO)?',
  'sec-regular-testing':
    'Wie und wie oft überprüfen und bewerten Sie die Wirksamkeit Ihrer Sicherheitsmaßnahmen (Art. 32 Abs. 1 lit. d DSGVO)?',
  'sec-secure-development':
    'Wie ist Sicherheit in Ihre Softwareentwicklung eingebunden: Wird Code überprüft, und testen Sie ohne echte personenbezogene Daten?',
  'sec-security-txt': 'Veröffentlichen Sie eine security.txt-Datei, die aktuell gehalten wird (RFC 9116)?',
  'sec-sso':
    'Können sich unsere Nutzer über unseren eigenen Identitätsanbieter anmelden (SAML oder OpenID Connect), und werden Konten automatisch entfernt (SCIM)?',
  'sec-tenant-separation': 'Wie sind unsere Daten von denen anderer Kunden getrennt?',
  'sec-vulnerability-disclosure-policy':
    'Haben Sie eine Richtlinie, nach der Außenstehende Schwachstellen sicher melden können, und an welche Adresse?',
  'sec-vulnerability-management':
    'Wie finden Sie bekannte Schwachstellen in Ihrer Software, und innerhalb von wie vielen Tagen beheben Sie kritische?',
};
