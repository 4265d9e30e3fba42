import type { Criterion, Examples } from '../criterion.ts';
import { MEASURE_WEAKENERS } from '../weaknesses.ts';

const criterion: Criterion = {
  id: 'sec-key-management',
  version: 1,
  group: 'security-measures',
  title: { en: 'Management of encryption keys', nl: 'Beheer van encryptiesleutels' },
  explanation: {
    en: 'The vendor says how encryption keys are kept, or lets the customer hold them; who has the keys can read the data.',
    nl: 'De leverancier zegt hoe encryptiesleutels worden bewaard, of laat de klant ze beheren; wie de sleutels heeft, kan de gegevens lezen.',
  },
  legalBasis: ['GDPR Art. 32', 'EDPB Recommendations 01/2020 Annex 2'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      { has: ['customer-keys'], headings: 'titles' },
      { has: ['key-management'], without: ['customer-must', 'by-hosting-provider'], headings: 'titles' },
    ],
    partial: [{ has: ['key-management', 'by-hosting-provider'], weakness: 'only-in-part' }],
    weakenedBy: MEASURE_WEAKENERS,
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Customers can bring their own key: BYOK is supported.',
      'Encryption keys are stored in a hardware security module.',
      'Encryption keys are rotated every year.',
    ],
    partial: ['Encryption keys are managed by our hosting provider.'],
    nearMisses: ['API keys can be created in your account.', 'This is one of the key features.'],
  },
  nl: {
    met: ['U kunt eigen encryptiesleutels gebruiken (BYOK).', 'Het sleutelbeheer verloopt via een HSM.'],
    partial: ['De encryptiesleutels worden beheerd door onze hostingpartij.'],
    nearMisses: ['API-sleutels maakt u aan in uw account.', 'U krijgt een sleutel van het kantoor.'],
  },
  de: {
    met: [
      'Kundenseitig verwaltete Schlüssel (BYOK) werden unterstützt.',
      'Die Schlüsselverwaltung erfolgt in einem HSM.',
    ],
    partial: ['Die Verschlüsselungsschlüssel werden vom Hosting-Anbieter verwaltet.'],
    nearMisses: ['API-Schlüssel erstellen Sie im Konto.', 'Das ist der Schlüssel zum Erfolg.'],
  },
  fr: {
    met: ['Les clés gérées par le client (BYOK) sont possibles.', 'La gestion des clés repose sur un HSM.'],
    partial: ['Les clés de chiffrement sont gérées par notre hébergeur.'],
    nearMisses: ["Les clés d'API se créent dans votre compte.", 'La confiance est la clé du succès.'],
  },
};
