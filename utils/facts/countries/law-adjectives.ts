/**
 * How a country's law is called ("Dutch law", "deutsches Recht", "droit français"): the beginnings of the words, without
 * accents, by ISO 3166-1 alpha-2, in English, Dutch, German, French, Spanish and Italian. Source: the languages.
 */
export const LAW_ADJECTIVES: Readonly<Record<string, readonly string[]>> = {
  AT: ['austria', 'oostenrijk', 'osterreich', 'autrich', 'austriac'],
  BE: ['belgi', 'belgisch', 'belge', 'belga'],
  CH: ['swiss', 'zwitser', 'schweizer', 'suisse', 'suiz', 'svizzer'],
  CZ: ['czech', 'tsjechisch', 'tschechisch', 'tcheque', 'checa', 'ceca'],
  DE: ['german', 'duits', 'deutsch', 'allemand', 'aleman', 'tedesc'],
  DK: ['danish', 'deens', 'danisch', 'danois', 'danes', 'danese'],
  EE: ['estonian', 'estisch', 'estnisch', 'estonien', 'estoni', 'eston'],
  ES: ['spanish', 'spaans', 'spanisch', 'espagnol', 'espanol', 'spagnol'],
  FI: ['finnish', 'fins', 'finnisch', 'finlandais', 'finlandes'],
  FR: ['french', 'frans', 'franzosisch', 'francais', 'frances', 'francese'],
  GB: ['english', 'engels', 'englisch', 'anglais', 'ingles', 'inglese', 'scottish', 'schots', 'schottisch', 'ecossais'],
  HU: ['hungarian', 'hongaars', 'ungarisch', 'hongrois', 'hungar', 'unghere'],
  IE: ['irish', 'iers', 'irisch', 'irlandais', 'irlandes'],
  IL: ['israeli', 'israelisch', 'israelien'],
  IN: ['indian', 'indiaas', 'indisch', 'indien'],
  IT: ['italian', 'italiaans', 'italienisch', 'italien'],
  LT: ['lithuanian', 'litouws', 'litauisch', 'lituanien'],
  LU: ['luxembourg', 'luxemburg', 'lussemburg'],
  LV: ['latvian', 'lets', 'lettisch', 'letton'],
  NL: ['dutch', 'nederlands', 'niederlandisch', 'neerlandais', 'neerlandes', 'holandes', 'olandese'],
  NO: ['norwegian', 'noors', 'norwegisch', 'norvegien', 'norueg', 'norvegese'],
  PL: ['polish', 'pools', 'polnisch', 'polonais', 'polac', 'polacc'],
  PT: ['portuguese', 'portugees', 'portugiesisch', 'portugais', 'portugues', 'portoghese'],
  RO: ['romanian', 'roemeens', 'rumanisch', 'roumain', 'ruman', 'rumen'],
  SE: ['swedish', 'zweeds', 'schwedisch', 'suedois', 'suec', 'svedese'],
  SI: ['slovenian', 'sloveens', 'slowenisch', 'slovene'],
  SK: ['slovak', 'slowaaks', 'slowakisch', 'slovaque'],
  US: ['american', 'amerikaans', 'amerikanisch', 'americain', 'estadounidense', 'statunitense'],
};

/** States of the United States whose law contracts name, as they are written in the languages we read. */
export const US_STATES: readonly string[] = [
  ...[
    'delaware',
    'california',
    'californie',
    'californien',
    'kalifornien',
    'texas',
    'washington',
    'colorado',
    'illinois',
  ],
  ...['utah', 'florida', 'oregon', 'nevada', 'virginia', 'massachusetts', 'arizona', 'minnesota', 'ohio', 'maryland'],
];
