/** Questions on the processing agreement and the sub-processors. */
export const contract = {
  'dpa-ai-training-restriction':
    'Do you use our personal data to train or improve AI models, your own or those of others, and if so, can we exclude that by contract?',
  'dpa-assist-security':
    'Will you assist us in meeting our own security obligations under Art. 32 GDPR, as Art. 28(3)(f) GDPR requires, and where does your contract say so?',
  'dpa-assistance-cost':
    'Do you charge for the assistance that Art. 28(3) GDPR requires of a processor, and if so, at which rates?',
  'dpa-audit-conditions':
    'Under which conditions may we carry out an audit: how often, with how much notice, and at whose cost?',
  'dpa-audit-information':
    'Will you make available to us all information needed to demonstrate compliance with Art. 28 GDPR, as Art. 28(3)(h) GDPR requires, and in which form?',
  'dpa-audit-inspection':
    'Do you allow for and contribute to audits, including inspections, by us or by an auditor we mandate (Art. 28(3)(h) GDPR)?',
  'dpa-authority-cooperation':
    'Will you cooperate with the supervisory authority when it asks for it (Art. 31 GDPR), and do you put that in the contract?',
  'dpa-breach-assist-authority-and-subjects':
    'After a personal data breach, will you assist us in notifying the supervisory authority and the data subjects (Art. 28(3)(f), 33 and 34 GDPR)?',
  'dpa-breach-notice-content':
    'Which information does your breach notice to us contain, and does it cover the points of Art. 33(3) GDPR, if need be in phases?',
  'dpa-breach-notification':
    'Will you notify us of a personal data breach without undue delay (Art. 33(2) GDPR), and within how many hours of becoming aware of it at the latest?',
  'dpa-confidentiality-commitment':
    'Have all persons whom you authorise to process our personal data committed themselves to confidentiality (Art. 28(3)(b) GDPR)?',
  'dpa-controller-obligations-and-rights':
    'Where does your contract set out our obligations and rights as controller, as Art. 28(3) GDPR requires?',
  'dpa-data-subject-categories':
    'Whose personal data would you process for us, and where does your contract list these categories of data subjects (Art. 28(3) GDPR)?',
  'dpa-deletion-backups':
    'How long do our personal data stay in your backups after deletion, and are they overwritten or deleted after that?',
  'dpa-deletion-confirmation': 'Will you confirm to us in writing that our personal data have been deleted?',
  'dpa-deletion-or-return':
    'At the end of the services, will you delete or return all personal data at our choice and delete existing copies (Art. 28(3)(g) GDPR)?',
  'dpa-deletion-period': 'Within how many days after the end of the contract do you delete our personal data?',
  'dpa-documented-instructions':
    'Do you process our personal data only on our documented instructions (Art. 28(3)(a) GDPR), and where does your contract say so?',
  'dpa-dpia-assistance': 'Will you assist us with data protection impact assessments (Art. 28(3)(f) and 35 GDPR)?',
  'dpa-dsr-assistance':
    'How do you assist us in responding to requests from data subjects who exercise their rights (Art. 28(3)(e) GDPR), and within which period?',
  'dpa-dsr-forwarding':
    'If a data subject turns to you with a request, do you pass it on to us without answering it yourselves, and within how many days?',
  'dpa-duration': 'How long does the processing last, and where does your contract say so (Art. 28(3) GDPR)?',
  'dpa-eu-scc-915-used':
    'Is your data processing agreement based on the European Commission’s standard contractual clauses (Decision (EU) 2021/915) or on those of a supervisory authority?',
  'dpa-exists-and-binding':
    'Could you send us the data processing agreement that you conclude with your customers, and tell us how it becomes binding (Art. 28(3) and (9) GDPR)?',
  'dpa-export-format': 'In which common, machine-readable formats can we export our data or get them back?',
  'dpa-governing-law-eu':
    'Which law governs your data processing agreement, and is that the law of the Union or of a Member State, as Art. 28(3) GDPR requires?',
  'dpa-infringing-instruction-notice':
    'Will you inform us immediately if, in your opinion, an instruction of ours infringes data protection law (Art. 28(3) GDPR)?',
  'dpa-legal-requirement-notice':
    'If the law obliges you to process our personal data outside our instructions, will you inform us beforehand (Art. 28(3)(a) GDPR)?',
  'dpa-liability':
    'To what extent are you liable for damage caused by your own infringements of the GDPR (Art. 82 GDPR), and which limits apply?',
  'dpa-nature-and-purpose':
    'What is the nature and purpose of the processing that you would carry out for us, and where does your contract describe it (Art. 28(3) GDPR)?',
  'dpa-no-own-purposes':
    'Do you refrain from using our personal data for purposes of your own, such as marketing, analytics or product development (Art. 28(3)(a) and (10) GDPR)?',
  'dpa-parties-identified':
    'Which legal entity would be our processor, and what are its registered address and its contact for privacy matters?',
  'dpa-personnel-access-need-to-know':
    'Is access to our personal data limited to staff who need it for their work and act on instructions (Art. 29 and 32(4) GDPR)?',
  'dpa-precedence':
    'If your documents contradict each other on personal data, does the data processing agreement prevail?',
  'dpa-prior-consultation-assistance':
    'Will you assist us when we must consult the supervisory authority before a high-risk processing (Art. 28(3)(f) and 36 GDPR)?',
  'dpa-records-of-processing':
    'Do you keep a record of the processing that you carry out for your customers (Art. 30(2) GDPR)?',
  'dpa-roles-defined':
    'Can you confirm that you act as processor and we as controller (Art. 4(7) and (8) GDPR), and name any processing for which you see yourselves as controller?',
  'dpa-security-annex-specific':
    'Could you send us the description of the concrete technical and organisational measures that apply to our data (Art. 28(3)(c) and 32 GDPR)?',
  'dpa-security-measures-art32':
    'Do you commit yourselves in the contract to appropriate technical and organisational measures as Art. 32 GDPR requires (Art. 28(3)(c) GDPR)?',
  'dpa-security-no-degradation':
    'When you change your security measures, do you guarantee that the level of protection is not lowered?',
  'dpa-special-categories':
    'May special categories of personal data or data on criminal offences be processed in your service (Art. 9 and 10 GDPR), and with which additional safeguards?',
  'dpa-subject-matter':
    'What is the subject matter of the processing, that is, for which service would you process our personal data (Art. 28(3) GDPR)?',
  'dpa-subprocessor-authorisation':
    'Do you engage sub-processors only with our prior written authorisation, and is that a specific or a general authorisation (Art. 28(2) GDPR)?',
  'dpa-subprocessor-change-notice':
    'How many days in advance do you inform us of a new or replaced sub-processor (Art. 28(2) GDPR), and in which way?',
  'dpa-subprocessor-contract-copy':
    'Will you provide us, on request, with a copy of your contracts with sub-processors?',
  'dpa-subprocessor-flow-down':
    'Do you impose the same data protection obligations on every sub-processor by contract (Art. 28(4) GDPR)?',
  'dpa-subprocessor-liability':
    'Do you remain fully liable to us for the performance of your sub-processors (Art. 28(4) GDPR)?',
  'dpa-subprocessor-objection-remedy':
    'If we object to a sub-processor and no solution is found, may we terminate the service without disadvantage?',
  'dpa-subprocessor-objection-right':
    'May we object to a new sub-processor before it starts (Art. 28(2) GDPR), and within how many days?',
  'dpa-subprocessor-third-party-beneficiary':
    'If you became insolvent or ceased to exist, could we ourselves terminate the contract with a sub-processor and have our data erased or returned?',
  'dpa-suspension-termination-right':
    'May we have the processing suspended, or terminate the contract, if you do not comply with your data protection obligations?',
  'dpa-transfers-on-instructions':
    'Do you transfer our personal data outside the EEA only on our documented instructions and with the safeguards of Chapter V GDPR (Art. 28(3)(a) and 44 GDPR)?',
  'dpa-types-of-personal-data':
    'Which types of personal data would you process for us, and where does your contract list them (Art. 28(3) GDPR)?',
  'dpa-unilateral-amendment':
    'Can you change the data processing agreement without our consent, and if so, how and how long beforehand do you tell us?',
  'sub-list-affiliates':
    'Do companies of your own group have access to our personal data, and if so, can you name them as sub-processors?',
  'sub-list-available': 'Could you send us the current list of all your sub-processors (Art. 28(2) GDPR)?',
  'sub-list-entity-and-contact': 'Can you give the full legal name and the address of each sub-processor?',
  'sub-list-last-updated': 'When was your list of sub-processors last updated?',
  'sub-list-location': 'In which country does each sub-processor process our personal data?',
  'sub-list-notification-channel':
    'How do we receive word of changes to your list of sub-processors: can we subscribe by e-mail or in another way?',
  'sub-list-purpose': 'For which service or task do you use each sub-processor?',
  'sub-list-transfer-mechanism':
    'For each sub-processor outside the EEA: on which transfer tool does the transfer rest (Art. 44 to 46 GDPR)?',
} as const;
