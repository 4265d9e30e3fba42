import type { Fact } from '../fact.ts';

/** Other names and frequent abbreviations of one country, in any language. */
export interface CountryAliases extends Fact {
  code: string;
  names: readonly string[];
  /** Abbreviations that are also words ("us", "vs"): only in capitals. */
  abbreviations?: readonly string[];
}

const written = { source: 'memory', asOf: '2026-11-22', verified: false } as const;

export const COUNTRY_ALIASES: readonly CountryAliases[] = [
  {
    ...written,
    code: 'US',
    names: [
      'United States of America',
      'Verenigde Staten van Amerika',
      'Vereinigte Staaten von Amerika',
      'Vereinigten Staaten',
      'Vereinigten Staaten von Amerika',
      "États-Unis d'Amérique",
      'Estados Unidos de América',
      "Stati Uniti d'America",
      'The States',
      'EE. UU.',
      'EE.UU.',
    ],
    abbreviations: ['US', 'USA', 'U.S.', 'U.S.A.', 'VS', 'V.S.', 'EUA', 'EEUU', 'EE UU'],
  },
  {
    ...written,
    code: 'GB',
    names: [
      'Great Britain',
      'Groot-Brittannië',
      'Großbritannien',
      'Grande-Bretagne',
      'Gran Bretaña',
      'Gran Bretagna',
      'England',
      'Engeland',
      'Angleterre',
      'Inglaterra',
      'Inghilterra',
      'Scotland',
      'Schotland',
      'Schottland',
      'Écosse',
      'Wales',
      'Northern Ireland',
      'Noord-Ierland',
      'Nordirland',
      'Irlande du Nord',
      'Britain',
      'Vereinigten Königreich',
      'Vereinigten Königreichs',
    ],
    abbreviations: ['UK', 'U.K.', 'VK', 'GB'],
  },
  { ...written, code: 'NL', names: ['Holland', 'Países Bajos', 'Paesi Bassi', 'Niederlanden'] },
  {
    ...written,
    code: 'CZ',
    names: [
      'Czech Republic',
      'Tsjechische Republiek',
      'Tschechische Republik',
      'République tchèque',
      'República Checa',
      'Repubblica Ceca',
    ],
  },
  { ...written, code: 'IE', names: ['Republic of Ireland', 'Republiek Ierland', 'Republik Irland', 'Éire'] },
  {
    ...written,
    code: 'KR',
    names: ['Republic of Korea', 'Republiek Korea', 'Republik Korea', 'République de Corée', 'Korea'],
  },
  { ...written, code: 'KP', names: ["Democratic People's Republic of Korea"] },
  {
    ...written,
    code: 'CN',
    names: ["People's Republic of China", 'Mainland China', 'Volksrepubliek China', 'Volksrepublik China'],
    abbreviations: ['PRC'],
  },
  { ...written, code: 'HK', names: ['Hong Kong SAR', 'Hong Kong SAR China', 'Hongkong', 'Hong-Kong'] },
  { ...written, code: 'MO', names: ['Macau', 'Macao SAR China', 'Macau SAR van China'] },
  { ...written, code: 'TW', names: ['Taiwan, Province of China', 'Republic of China'] },
  {
    ...written,
    code: 'RU',
    names: ['Russian Federation', 'Russische Federatie', 'Russische Föderation', 'Fédération de Russie'],
  },
  { ...written, code: 'TR', names: ['Turkey', 'Türkiye', 'Turkije', 'Türkei', 'Turquie', 'Turquía', 'Turchia'] },
  {
    ...written,
    code: 'AE',
    names: ['Verenigde Arabische Emiraten', 'Dubai', 'Abu Dhabi', 'Emirates', 'Emirats arabes unis'],
    abbreviations: ['UAE', 'VAE'],
  },
  { ...written, code: 'MK', names: ['Macedonia', 'Republic of North Macedonia', 'Macedonië', 'Mazedonien'] },
  { ...written, code: 'MD', names: ['Republic of Moldova', 'Republiek Moldavië', 'Republik Moldau', 'Moldawien'] },
  { ...written, code: 'BA', names: ['Bosnia & Herzegovina', 'Bosnia', 'Bosnia-Herzegovina', 'Bosnië-Herzegovina'] },
  { ...written, code: 'RS', names: ['Republic of Serbia'] },
  { ...written, code: 'BY', names: ['Wit-Rusland', 'Weißrussland', 'Bielorussie', 'Bélarus'] },
  { ...written, code: 'VN', names: ['Viet Nam', 'Viêt Nam'] },
  { ...written, code: 'IL', names: ['State of Israel', 'Staat Israël'] },
  {
    ...written,
    code: 'CH',
    names: [
      'Swiss Confederation',
      'Zwitserse Confederatie',
      'Schweizerische Eidgenossenschaft',
      'Confédération suisse',
    ],
  },
  {
    ...written,
    code: 'LU',
    names: ['Grand Duchy of Luxembourg', 'Groothertogdom Luxemburg', 'Luxemburgo', 'Grand-Duché de Luxembourg'],
  },
  {
    ...written,
    code: 'SK',
    names: ['Slovak Republic', 'Slowaakse Republiek', 'Slowakische Republik', 'République slovaque'],
  },
  {
    ...written,
    code: 'DE',
    names: ['Federal Republic of Germany', 'Bondsrepubliek Duitsland', 'Bundesrepublik Deutschland'],
    abbreviations: ['BRD'],
  },
  { ...written, code: 'FR', names: ['French Republic', 'Franse Republiek'] },
  { ...written, code: 'SE', names: ['Sverige'] },
  { ...written, code: 'FI', names: ['Suomi'] },
  { ...written, code: 'NO', names: ['Norge'] },
  { ...written, code: 'DK', names: ['Danmark'] },
  { ...written, code: 'PL', names: ['Polska'] },
  { ...written, code: 'HU', names: ['Magyarország'] },
  { ...written, code: 'ZA', names: ['Republic of South Africa', 'Zuid-Afrika', 'Südafrika', 'Afrique du Sud'] },
  { ...written, code: 'PH', names: ['The Philippines', 'Filippijnen', 'Philippinen'] },
  { ...written, code: 'CI', names: ['Ivory Coast', 'Ivoorkust', 'Elfenbeinküste', "Côte d'Ivoire"] },
  { ...written, code: 'CD', names: ['Democratic Republic of the Congo', 'DR Congo'], abbreviations: ['DRC'] },
  { ...written, code: 'CV', names: ['Cabo Verde', 'Cape Verde'] },
  { ...written, code: 'SZ', names: ['Swaziland'] },
  { ...written, code: 'MM', names: ['Burma', 'Birma'] },
  { ...written, code: 'LA', names: ["Lao People's Democratic Republic"] },
  { ...written, code: 'GB', names: ['Royaume Uni', 'Verenigd Koninkrijk van Groot-Brittannië'] },
  { ...written, code: 'FO', names: ['Faroes', 'Faeröer eilanden'] },
  { ...written, code: 'VA', names: ['Holy See', 'Vatican'] },
  { ...written, code: 'PS', names: ['Palestine', 'Palestina', 'Palästina'] },
  // "Réunion" alone is a meeting in French, so the article is part of the name.
  { ...written, code: 'RE', names: ['La Réunion'] },
];

/**
 * Names that are ordinary words or first names elsewhere: "Island" is Iceland only in German, "Indien" starts many a
 * Dutch condition, "Réunion" is a meeting. They count in documents of the language given, or never (null). Accents do not matter.
 */
export const NAMES_OF_ONE_LANGUAGE: Readonly<Record<string, string | null>> = {
  Island: 'de',
  Indien: 'de',
  Inde: 'fr',
  Malte: 'fr',
  Chad: null,
  Dominica: null,
  Dominique: null,
  Grenade: null,
  Maurice: null,
  Réunion: null,
  Reunión: null,
  Riunione: null,
  Salvador: null,
};
