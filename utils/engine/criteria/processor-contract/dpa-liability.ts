import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-liability',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Liability of the processor',
    nl: 'Aansprakelijkheid van de verwerker',
  },
  explanation: {
    en: 'The processor answers for the damage its own breaches of the GDPR cause; limits are clearly stated and not out of proportion.',
    nl: 'De verwerker staat in voor schade door zijn eigen inbreuken op de AVG; beperkingen zijn duidelijk vermeld en niet onevenredig.',
  },
  legalBasis: ['GDPR Art. 82(2)', 'GDPR Art. 82(4)-(5)', 'GDPR Art. 28(4)'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['dpa', 'terms'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['liability', ['article-82', 'data-protection-claims']],
        negated: 'either',
        without: ['exclude-liability', 'indemnify', 'short-cap'],
        duty: 'vendor',
      },
      {
        has: ['liability', 'damages', ['process', 'personal-data']],
        within: 10,
        duty: 'vendor',
        without: ['exclude-liability', 'indemnify', 'data-loss', 'short-cap'],
      },
      {
        has: ['liability-limits', 'fee-months'],
        negated: 'either',
        without: ['short-cap'],
      },
    ],
    partial: [
      {
        has: ['liability-limits', 'short-cap'],
        negated: 'either',
        weakness: 'weak-value',
      },
      {
        has: ['limits-elsewhere', 'liability-limits'],
        negated: 'either',
        without: ['data-loss', 'indemnify', 'subprocessor'],
        weakness: 'only-in-part',
      },
      {
        has: ['liability-limits', 'this-dpa'],
        negated: 'either',
        without: ['data-loss', 'indemnify', 'subprocessor'],
        within: 20,
        weakness: 'only-in-part',
      },
      {
        has: ['indemnify', 'fines', ['customer', 'you']],
        duty: 'customer',
        weakness: 'only-in-part',
      },
    ],
    contradicted: [
      {
        has: ['exclude-liability', 'data-loss'],
        negated: 'either',
        within: 25,
        without: ['third-party', 'except'],
      },
    ],
    weakenedBy: ['template-gap'],
  },
  value: { kind: 'liability-cap' },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      {
        text: 'The total liability of each party is limited to the fees paid in the twelve months before the event.',
        value: 12,
      },
      'Provider shall be liable for the damage caused by processing where it has not complied with obligations under Article 82 GDPR.',
    ],
    partial: [
      { text: 'Provider’s total liability is limited to the fees paid in the preceding three months.', value: 3 },
      'Liability under this DPA is subject to the limitations of liability in the Agreement.',
    ],
    contradicted: ['Provider disclaims all liability for any loss of or unauthorised access to Personal Data.'],
    nearMisses: ['Customer is responsible for its passwords.', 'The sub-processor has good insurance.'],
  },
  nl: {
    met: ['Verwerker is aansprakelijk voor de schade op grond van artikel 82 AVG.'],
    partial: [
      'De aansprakelijkheidsbeperking uit de overeenkomst is van toepassing.',
      'De totale aansprakelijkheid is beperkt tot het factuurbedrag van de laatste drie maanden.',
    ],
    contradicted: ['Leverancier sluit iedere aansprakelijkheid voor verlies van persoonsgegevens uit.'],
    nearMisses: ['Klant is verantwoordelijk voor zijn wachtwoorden.'],
  },
  de: {
    met: ['Der Auftragnehmer haftet gemäß Art. 82 DSGVO.'],
    partial: [
      'Die Haftungsbeschränkungen des Hauptvertrags gelten.',
      'Die Haftung ist auf die in den letzten drei Monaten gezahlte Vergütung begrenzt.',
    ],
    contradicted: ['Jede Haftung für Datenverlust oder unbefugten Zugriff ist ausgeschlossen.'],
    nearMisses: ['Der Kunde ist für seine Passwörter verantwortlich.'],
  },
  fr: {
    met: ["Le Sous-traitant engage sa responsabilité conformément à l'article 82 du RGPD."],
    partial: [
      'Les limitations de responsabilité du Contrat s’appliquent.',
      'La responsabilité totale est limitée aux sommes versées au cours des trois derniers mois.',
    ],
    contradicted: ['Le Prestataire exclut toute responsabilité en cas de perte de données personnelles.'],
    nearMisses: ['Le Client est responsable de ses mots de passe.'],
  },
};
