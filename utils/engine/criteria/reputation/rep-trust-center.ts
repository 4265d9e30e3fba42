import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'rep-trust-center',
  version: 1,
  group: 'reputation',
  title: { en: 'Trust centre with evidence', nl: 'Trust center met bewijsstukken' },
  explanation: {
    en: 'One place with reports, policies and answers on security saves you a round of questions.',
    nl: 'Eén plek met rapporten, beleid en antwoorden over beveiliging bespaart u een vragenronde.',
  },
  legalBasis: ['GDPR Art. 28(3)(h)', 'EDPB Guidelines 07/2020'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['trust-center', 'security'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      { has: ['trust-centre'], headings: true, without: ['asks', 'subprocessor', 'certified-elsewhere'] },
      {
        has: ['download-certificate'],
        headings: true,
        without: ['asks', 'technical-certificate', 'subprocessor', 'certified-elsewhere', 'certificates-on-request'],
      },
    ],
    partial: [{ has: ['certificates-on-request'], without: ['asks', 'technical-certificate'], weakness: 'on-request' }],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['All reports are in our Trust Center.'],
    partial: ['Our certificates are available on request.'],
    nearMisses: ['Security is our top priority.', 'You can trust our team.'],
  },
  nl: {
    met: ['Alle rapporten staan in ons Trust Center.'],
    partial: ['Onze certificaten zijn op aanvraag beschikbaar.'],
    nearMisses: ['Veiligheid staat bij ons voorop.', 'U kunt op ons team vertrouwen.'],
  },
  de: {
    met: ['Alle Berichte finden Sie in unserem Trust Center.'],
    partial: ['Unsere Zertifikate sind auf Anfrage erhältlich.'],
    nearMisses: ['Sicherheit hat für uns höchste Priorität.', 'Sie können unserem Team vertrauen.'],
  },
  fr: {
    met: ['Tous les rapports se trouvent dans notre centre de confiance.'],
    partial: ['Nos certificats sont disponibles sur demande.'],
    nearMisses: ['La sécurité est notre priorité.', 'Vous pouvez faire confiance à notre équipe.'],
  },
};
