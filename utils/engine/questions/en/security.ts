/** Questions on certificates and security measures. */
export const security = {
  'sec-bsi-c5':
    'Do you have a current BSI C5 attestation for the service (type 1 or type 2), and can you share the report?',
  'sec-certificate-evidence':
    'Could you send us your certificates, with number, accredited certification body, scope and period of validity?',
  'sec-cispe-coc':
    'Is your cloud infrastructure declared under the CISPE code of conduct (Art. 40 GDPR), and where is it listed?',
  'sec-csa-star': 'Is your service listed in the CSA STAR registry, and at which level?',
  'sec-cyber-essentials':
    'Do you hold a Cyber Essentials or Cyber Essentials Plus certificate, and until when is it valid?',
  'sec-data-pro-code':
    'Are you certified under the Dutch Data Pro Code, and can you send us the certificate and your Data Pro Statement?',
  'sec-dora-readiness':
    'Do you offer the contractual provisions that DORA requires of ICT providers to financial entities (Art. 30 of Regulation (EU) 2022/2554)?',
  'sec-ens': 'Do you hold a certificate under the Spanish Esquema Nacional de Seguridad (ENS), and at which level?',
  'sec-eu-cloud-coc':
    'Is your service declared adherent to the EU Cloud Code of Conduct (Art. 40 GDPR), and what is its verification ID?',
  'sec-europrivacy':
    'Is your processing certified under a mechanism approved under Art. 42 GDPR, such as Europrivacy, and for which processing operations?',
  'sec-fedramp': 'Is your service authorised under FedRAMP, and at which impact level?',
  'sec-hds':
    'Are you, or is your hosting provider, certified as a host of health data in France (HDS), and for which activities?',
  'sec-hipaa': 'Do you have a HIPAA attestation, or do you conclude a business associate agreement?',
  'sec-isae3000':
    'Do you have an ISAE 3000 assurance report on your security or privacy controls, and can you share it?',
  'sec-isae3402-soc1': 'Do you have an ISAE 3402 or SOC 1 report (type I or type II), and can you share it?',
  'sec-iso22301': 'Do you hold an ISO 22301 certificate for business continuity, and can you send it to us?',
  'sec-iso27001':
    'Do you yourselves hold a current ISO/IEC 27001 certificate, and can you send us the certificate and the statement of applicability?',
  'sec-iso27001-edition': 'Was your ISO/IEC 27001 certificate issued against the 2022 edition of the standard?',
  'sec-iso27017': 'Does your certification include the cloud controls of ISO/IEC 27017, and for which services?',
  'sec-iso27018':
    'Does your certification include ISO/IEC 27018 on personal data in public clouds, and for which services?',
  'sec-iso27701':
    'Do you hold an ISO/IEC 27701 certificate for privacy management, and does it cover your role as processor?',
  'sec-iso42001':
    'Do you hold an ISO/IEC 42001 certificate for the management of artificial intelligence, and for which systems?',
  'sec-nen7510': 'Do you hold a NEN 7510 certificate, and does its scope include the service that we would use?',
  'sec-nis2-readiness':
    'Do you fall under NIS2 (Directive (EU) 2022/2555), and have you taken the measures of its Art. 21?',
  'sec-pci-dss': 'Do you hold a current PCI DSS attestation of compliance, and at which level?',
  'sec-secnumcloud': 'Is your service, or the cloud that it runs on, qualified by ANSSI under SecNumCloud?',
  'sec-soc2': 'Do you have a current SOC 2 Type II report, for which criteria and which period, and can you share it?',
  'sec-tisax':
    'Do you have a TISAX label, at which assessment level, and can you share the result with us through the ENX portal?',
  'sec-access-control':
    'Is access to our personal data granted by role and with the fewest rights needed, and how often do you review those rights (Art. 32 GDPR)?',
  'sec-access-logging': 'Do you log who views or changes our personal data, and how long do you keep those logs?',
  'sec-availability-sla':
    'Which availability do you promise in the contract, as a percentage per month, and what follows if you do not meet it?',
  'sec-awareness-training': 'Are your staff trained regularly in security and data protection, and how often?',
  'sec-background-checks': 'Do you screen staff who can reach our personal data before they start?',
  'sec-backup':
    'How often do you make backups of our data, where do you keep them, and do you test restoring them (Art. 32(1)(c) GDPR)?',
  'sec-bug-bounty': 'Do you have a bug bounty programme, and does it cover the service that we would use?',
  'sec-business-continuity':
    'Do you have a tested plan for continuity and recovery, and which recovery time and recovery point (RTO and RPO) does it aim at?',
  'sec-encryption-at-rest':
    'Are our personal data encrypted at rest, backups included, and with which algorithm (Art. 32(1)(a) GDPR)?',
  'sec-encryption-in-transit':
    'Are our personal data encrypted in transit with TLS 1.2 or higher, also between your own systems (Art. 32(1)(a) GDPR)?',
  'sec-incident-response':
    'Do you have a documented process for security incidents, and can we reach someone at any hour?',
  'sec-key-management': 'Who holds the encryption keys, where are they kept, and can we manage them ourselves?',
  'sec-mfa': 'Is multi-factor authentication mandatory for your own staff, and available for all our users?',
  'sec-penetration-testing':
    'How often do independent testers carry out penetration tests on the service, and can you share a summary of the latest (Art. 32(1)(d) GDPR)?',
  'sec-physical-security': 'How are the data centres in which our data stand physically secured?',
  'sec-pseudonymisation':
    'Do you pseudonymise personal data where possible, and how do you limit what you collect (Art. 25 and 32(1)(a) GDPR)?',
  'sec-regular-testing':
    'How and how often do you test and evaluate whether your security measures are effective (Art. 32(1)(d) GDPR)?',
  'sec-secure-development':
    'How is security part of your software development: is code reviewed, and do you test without real personal data?',
  'sec-security-txt': 'Do you publish a security.txt file that is kept up to date (RFC 9116)?',
  'sec-sso':
    'Can our users sign in through our own identity provider (SAML or OpenID Connect), and are accounts removed automatically (SCIM)?',
  'sec-tenant-separation': 'How are our data kept apart from those of other customers?',
  'sec-vulnerability-disclosure-policy':
    'Do you have a policy by which outsiders can report vulnerabilities safely, and to which address?',
  'sec-vulnerability-management':
    'How do you find known vulnerabilities in your software, and within how many days do you fix critical ones?',
} as const;
