/** Questions on transfers, supervision and the vendor itself. */
export const vendor = {
  'tr-adequacy-relied-on':
    'On which adequacy decisions do you rely for transfers, and does their scope cover each recipient (Art. 45 GDPR)?',
  'tr-art49-not-standing-basis':
    'Can you confirm that your regular transfers do not rest on consent or another derogation of Art. 49 GDPR?',
  'tr-bcr-processor':
    'Does your group have approved binding corporate rules for processors (Art. 47 GDPR), and for which transfers do you use them?',
  'tr-dpf-certified':
    'Are you, and your recipients in the United States, actively certified under the EU-US Data Privacy Framework, and for which data?',
  'tr-dpf-fallback':
    'If the EU-US Data Privacy Framework were to fall, would the standard contractual clauses apply automatically?',
  'tr-eu-only-commitment':
    'Can you commit that our personal data are stored and accessed only within the EEA, support and backups included?',
  'tr-government-access-policy':
    'How do you handle requests from authorities for our data: do you refer them to us, inform us, and contest unlawful ones (Art. 48 GDPR)?',
  'tr-hosting-location': 'In which countries and data centre regions are our personal data stored, backups included?',
  'tr-onward-transfer':
    'Are recipients outside the EEA bound to the same safeguards when they pass our data on (Art. 44 GDPR)?',
  'tr-parent-company-jurisdiction': 'Who is your ultimate parent company, and in which country is it established?',
  'tr-remote-access-disclosed':
    'Can support or engineering staff reach our personal data from outside the EEA, and if so, from which countries?',
  'tr-scc-2021-914':
    'Do your transfers to countries without an adequacy decision rest on the standard contractual clauses of Decision (EU) 2021/914 (Art. 46(2)(c) GDPR), or on which other tool?',
  'tr-scc-module-and-annexes':
    'Which module of the standard contractual clauses applies between us, and could you send us the completed annexes?',
  'tr-stale-references':
    'Which transfer instruments and laws do your documents rely on today, and have references to replaced ones, such as Privacy Shield, been removed?',
  'tr-supplementary-measures':
    'Which supplementary measures, such as encryption with keys that we hold, protect our data against access by authorities of third countries?',
  'tr-transfer-impact-assessment':
    'Have you assessed the law and practice of the countries of destination, and can you share that transfer impact assessment with us?',
  'tr-transparency-report': 'Do you publish figures on requests from authorities for customer data, and where?',
  'tr-uk-swiss-addenda':
    'For data from the United Kingdom or Switzerland: have you added the UK Addendum and the Swiss adaptations to the standard contractual clauses?',
  'tr-us-surveillance-exposure':
    'Do you or does your parent company fall under foreign laws that allow authorities access, such as FISA 702 or the CLOUD Act?',
  'sa-authority-named': 'Which supervisory authority is competent for you (Art. 55 and 56 GDPR)?',
  'sa-main-establishment': 'In which Member State do you have your main establishment (Art. 4(16) GDPR)?',
  'rep-accountability-documents':
    'Can you share your security policy, a whitepaper or other documents with which we can account for our choice (Art. 5(2) GDPR)?',
  'rep-breach-history':
    'Have you had personal data breaches in the past three years, and what did you change after them?',
  'rep-change-of-control':
    'What happens to our data if your company merges or is sold, and do you inform us beforehand?',
  'rep-company-registration-number': 'Under which number are you registered in which trade register?',
  'rep-customer-data-ownership':
    'Can you confirm that we keep all rights to our data and that you use them only to provide the service?',
  'rep-customer-references': 'Can you name reference customers that are comparable to our organisation?',
  'rep-exit-and-switching':
    'How do you support us in switching to another provider, and within which periods (Art. 23 to 25 of Regulation (EU) 2023/2854, Data Act)?',
  'rep-insurance': 'Are you insured against cyber incidents or professional liability, and up to which amount?',
  'rep-legal-entity': 'What are the full legal name and the legal form of the entity with which we would contract?',
  'rep-privacy-contact': 'At which e-mail address can we reach the people in charge of privacy or security directly?',
  'rep-privacy-organisation': 'Who in your organisation is responsible for privacy and for security?',
  'rep-registered-address': 'What is your registered or visiting address?',
  'rep-status-page': 'Where can we see outages of your service, current and past?',
  'rep-trust-center':
    'Do you have a trust centre where we can find reports, policies and certificates, and how do we get access?',
  'rep-vat-number': 'What is your VAT number?',
  'rep-years-in-business': 'In which year was your company founded?',
} as const;
