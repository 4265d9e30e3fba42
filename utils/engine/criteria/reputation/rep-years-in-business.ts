import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'rep-years-in-business',
  version: 1,
  group: 'reputation',
  title: { en: 'Years in business', nl: 'Jaren actief' },
  explanation: {
    en: 'How long the vendor has been in business says something about its reliability and experience.',
    nl: 'Hoe lang de leverancier bestaat, zegt iets over zijn betrouwbaarheid en ervaring.',
  },
  legalBasis: ['GDPR Art. 28(1)', 'EDPB Guidelines 07/2020'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'trust-center', 'terms', 'privacy-policy'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['founded', ['we', 'vendor', 'entity-form']],
        within: 12,
        needsValue: true,
        without: ['subprocessor', 'third-party', 'authority', 'law', 'you', 'vague-number'],
      },
      {
        has: ['experience', ['we', 'vendor', 'entity-form']],
        within: 12,
        duration: true,
        without: ['subprocessor', 'third-party', 'you', 'personnel'],
      },
    ],
    partial: [
      { has: ['experience', 'many-years'], within: 4, without: ['you', 'personnel'], weakness: 'only-in-part' },
    ],
  },
  value: { kind: 'year' },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [{ text: 'We were founded in 2012 in Utrecht.', value: 2012 }, 'We have been in business for over 20 years.'],
    partial: ['We have many years of experience.'],
    nearMisses: ['The authority was established in 2016.', 'You need two years of experience to apply.'],
  },
  nl: {
    met: [{ text: 'Wij zijn opgericht in 2012 in Utrecht.', value: 2012 }, 'Wij bestaan al ruim 20 jaar.'],
    partial: ['Wij hebben jarenlange ervaring.'],
    nearMisses: ['De autoriteit is opgericht in 2016.', 'U heeft twee jaar ervaring nodig.'],
  },
  de: {
    met: [
      { text: 'Wir wurden 2012 in Berlin gegründet.', value: 2012 },
      { text: 'Wir sind seit 2008 am Markt.', value: 2008 },
    ],
    partial: ['Wir haben langjährige Erfahrung.'],
    nearMisses: ['Die Behörde wurde 2016 gegründet.', 'Sie brauchen zwei Jahre Erfahrung.'],
  },
  fr: {
    met: [
      { text: 'Notre société, nous l’avons fondée en 2012 à Lyon.', value: 2012 },
      { text: 'Depuis 2009, notre société accompagne les communes.', value: 2009 },
    ],
    partial: ["Nous avons de nombreuses années d'expérience."],
    nearMisses: ["L'autorité a été fondée en 2016.", "Vous devez avoir deux ans d'expérience."],
  },
};
