import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'rep-customer-data-ownership',
  version: 1,
  group: 'reputation',
  title: { en: 'The customer keeps its data', nl: 'De klant behoudt zijn gegevens' },
  explanation: {
    en: 'The customer stays the owner of its data, and the vendor may use it for the service only; a broad licence makes that worthless.',
    nl: 'De klant blijft eigenaar van zijn gegevens en de leverancier mag ze alleen voor de dienst gebruiken; een brede licentie holt dat uit.',
  },
  legalBasis: ['GDPR Art. 28(3)(a)', 'GDPR Art. 5(1)(b)'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['terms', 'dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      { has: ['you-own', 'customer-content'], within: 14, duty: 'customer', without: ['third-party', 'irrevocable'] },
      {
        has: ['no-claim-to-content', 'customer-content'],
        within: 14,
        negated: 'either',
        without: ['third-party', 'irrevocable', 'customer'],
      },
      { has: ['licence-to-us', 'serve-only'], within: 25, without: ['irrevocable', 'product-improvement'] },
    ],
    partial: [
      { has: ['licence-to-us', 'customer-content'], within: 25, without: ['irrevocable'], weakness: 'only-in-part' },
    ],
    contradicted: [{ has: ['licence-to-us', 'irrevocable', 'customer-content'], within: 35, without: ['serve-only'] }],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['The Customer retains all right, title and interest in the Customer Data.'],
    partial: ['You grant us a licence to use your content to provide and improve the Services.'],
    contradicted: ['You grant us a worldwide, perpetual and irrevocable licence to use and modify your content.'],
    nearMisses: ['We retain all rights in the Service.', 'You grant us a perpetual licence to use your feedback.'],
  },
  nl: {
    met: ['De Klant blijft eigenaar van de klantgegevens.'],
    partial: ['U verleent ons een licentie om uw inhoud te gebruiken en te verbeteren.'],
    contradicted: [
      'U verleent ons een wereldwijde, eeuwigdurende en onherroepelijke licentie om uw inhoud te gebruiken.',
    ],
    nearMisses: [
      'Wij behouden alle rechten op de dienst.',
      'U verleent ons een eeuwigdurende licentie op uw suggesties.',
    ],
  },
  de: {
    met: ['Der Kunde bleibt Inhaber der Kundendaten.'],
    partial: ['Sie räumen uns ein Nutzungsrecht an Ihren Inhalten ein.'],
    contradicted: [
      'Sie räumen uns ein weltweites, unbefristetes und unwiderrufliches Nutzungsrecht an Ihren Inhalten ein.',
    ],
    nearMisses: [
      'Wir behalten alle Rechte an der Software.',
      'Sie gewähren uns eine unbefristete Lizenz an Ihrem Feedback.',
    ],
  },
  fr: {
    met: ['Le Client reste propriétaire de ses données.'],
    partial: ["Vous nous accordez une licence d'utilisation de vos contenus."],
    contradicted: [
      "Vous nous accordez une licence mondiale, perpétuelle et irrévocable d'utilisation de vos contenus.",
    ],
    nearMisses: [
      'Nous conservons tous les droits sur le service.',
      'Vous nous accordez une licence perpétuelle sur vos suggestions.',
    ],
  },
};
