import type { ExporterDescription } from '../../model/exporter.ts';

export const about: ExporterDescription = {
  group: 'register',
  label: { en: 'Probo: API requests', nl: 'Probo: API-verzoeken' },
  sentence: {
    en: 'A list of GraphQL requests (createThirdParty), one for each candidate, to send with your own key.',
    nl: 'Een lijst met GraphQL-verzoeken (createThirdParty), één per kandidaat, om met uw eigen sleutel te versturen.',
  },
  cannotHold: [
    {
      en: 'Probo keeps no id of another program: sending the file twice makes everything twice. Our id stands beside each request.',
      nl: 'Probo bewaart geen id van een ander programma: wie het bestand twee keer verstuurt, krijgt alles dubbel. Onze id staat bij elk verzoek.',
    },
    {
      en: 'Decision, must-haves and score stand as text in the description; findings and quotes stay behind.',
      nl: 'Besluit, kerneisen en score staan als tekst in de omschrijving; bevindingen en citaten blijven achter.',
    },
    { en: 'The category stays blank: it is yours to choose.', nl: 'De categorie blijft leeg: die kiest u zelf.' },
    { en: 'Sub-processors: only the address of the list.', nl: 'Subverwerkers: alleen het adres van de lijst.' },
  ],
  files: ['json'],
  hasLanguage: true,
  questions: [
    {
      id: 'organizationId',
      label: { en: 'Id of your organisation in Probo', nl: 'Id van uw organisatie in Probo' },
      hint: {
        en: 'Stands in the address bar when you are in Probo. Not your key.',
        nl: 'Staat in de adresbalk als u in Probo bent. Niet uw sleutel.',
      },
      required: true,
    },
  ],
};
