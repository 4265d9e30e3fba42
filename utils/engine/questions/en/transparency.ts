/** Questions on the privacy notice. */
export const transparency = {
  'pp-automated-decisions':
    'Do you take automated decisions about people, including profiling (Art. 22 GDPR), and if so, where does your privacy notice explain the logic and the consequences?',
  'pp-change-notification': 'How do you inform people of important changes to your privacy notice?',
  'pp-children':
    'Do you process personal data of children, and if so, from which age and with whose consent (Art. 8 GDPR)?',
  'pp-controller-contact':
    'At which e-mail or postal address can people reach you about their personal data (Art. 13(1)(a) GDPR)?',
  'pp-controller-identity':
    'Which legal entity is the controller for the processing that your privacy notice describes (Art. 13(1)(a) GDPR)?',
  'pp-cookies-consent':
    'Do you place cookies that are not strictly necessary only after consent, also in the service that our people would use?',
  'pp-data-categories':
    'Which categories of personal data do you collect as controller, and where does your privacy notice name them (Art. 14(1)(d) GDPR)?',
  'pp-dpo-contact':
    'Have you designated a data protection officer (Art. 37 GDPR), and if so, what are the contact details?',
  'pp-eu-representative':
    'If you are not established in the Union: whom have you designated as your representative there (Art. 27 GDPR)?',
  'pp-further-purposes':
    'Do you inform people before you use their data for another purpose than the one they were collected for (Art. 13(3) GDPR)?',
  'pp-last-updated': 'When was your privacy notice last changed, and does it show that date?',
  'pp-legal-basis': 'On which legal basis do you process personal data for each purpose (Art. 6(1) and 13(1)(c) GDPR)?',
  'pp-legitimate-interests': 'Where you rely on legitimate interests: which interests are they (Art. 13(1)(d) GDPR)?',
  'pp-no-sale': 'Can you confirm that you do not sell or rent personal data to others?',
  'pp-processor-role-statement':
    'Does your privacy notice tell apart the data that you process as controller and the data that you process for customers as processor?',
  'pp-purposes': 'For which purposes do you process personal data as controller (Art. 13(1)(c) GDPR)?',
  'pp-recipients': 'Which recipients or categories of recipients receive the personal data (Art. 13(1)(e) GDPR)?',
  'pp-retention': 'How long do you keep personal data, or by which criteria is that determined (Art. 13(2)(a) GDPR)?',
  'pp-right-access': 'Where do you inform people of their right of access to their data (Art. 13(2)(b) and 15 GDPR)?',
  'pp-right-complaint':
    'Where do you inform people that they may lodge a complaint with a supervisory authority, and with which one (Art. 13(2)(d) and 77 GDPR)?',
  'pp-right-erasure': 'Where do you inform people of their right to erasure (Art. 13(2)(b) and 17 GDPR)?',
  'pp-right-object':
    'Where do you inform people of their right to object to the processing (Art. 13(2)(b) and 21 GDPR)?',
  'pp-right-portability': 'Where do you inform people of their right to data portability (Art. 13(2)(b) and 20 GDPR)?',
  'pp-right-rectification': 'Where do you inform people of their right to rectification (Art. 13(2)(b) and 16 GDPR)?',
  'pp-right-restriction':
    'Where do you inform people of their right to restriction of processing (Art. 13(2)(b) and 18 GDPR)?',
  'pp-right-withdraw-consent':
    'Where do you inform people that they may withdraw their consent at any time (Art. 13(2)(c) and 7(3) GDPR)?',
  'pp-rights-how-to-exercise':
    'How can people exercise their rights with you, is it free of charge, and do they receive an answer within one month (Art. 12(3) and (5) GDPR)?',
  'pp-source-of-data':
    'From which sources do you obtain personal data that people do not give you themselves (Art. 14(2)(f) GDPR)?',
  'pp-statutory-contractual-requirement':
    'Do you tell people whether they must provide their data, and what follows if they do not (Art. 13(2)(e) GDPR)?',
  'pp-third-country-transfers':
    'To which countries outside the EEA do you transfer personal data as controller (Art. 13(1)(f) GDPR)?',
  'pp-transfer-safeguards':
    'Which safeguards protect personal data that you transfer outside the EEA, and how can one obtain a copy of them (Art. 13(1)(f) GDPR)?',
} as const;
