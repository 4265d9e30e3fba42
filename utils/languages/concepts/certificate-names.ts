/**
 * Certificates, standards and frameworks by name: proper names, which no language translates. What differs by language
 * stands in each language's own `concepts/certificates.ts`.
 */
export const CERTIFICATE_NAMES = {
  'iso-27017': `
    ISO 27017, ISO (IEC|CEI) 27017, ISO27017, (IEC|CEI) 27017, IEC27017,
    ISO (standard|norm|norme|certified|certification) 27017,
    ISO (9001|14001|20000|27001|27018|27701|22301|42001|27002) (_|) (_|) (_|) (_|) (_|) 27017`,
  'iso-27018': `
    ISO 27018, ISO (IEC|CEI) 27018, ISO27018, (IEC|CEI) 27018, IEC27018,
    ISO (standard|norm|norme|certified|certification) 27018,
    ISO (9001|14001|20000|27001|27017|27701|22301|42001|27002) (_|) (_|) (_|) (_|) (_|) 27018`,
  'iso-27701': `
    ISO 27701, ISO (IEC|CEI) 27701, ISO27701, (IEC|CEI) 27701, IEC27701,
    ISO (standard|norm|norme|certified|certification) 27701,
    ISO (9001|14001|20000|27001|27017|27018|22301|42001|27002) (_|) (_|) (_|) (_|) (_|) 27701`,
  'iso-22301': `
    ISO 22301, ISO (IEC|CEI) 22301, ISO22301, (IEC|CEI) 22301, IEC22301,
    ISO (standard|norm|norme|certified|certification) 22301,
    ISO (9001|14001|20000|27001|27017|27018|27701|42001|27002) (_|) (_|) (_|) (_|) (_|) 22301`,
  'iso-42001': `
    ISO 42001, ISO (IEC|CEI) 42001, ISO42001, (IEC|CEI) 42001, IEC42001,
    ISO (standard|norm|norme|certified|certification) 42001,
    ISO (9001|14001|20000|27001|27017|27018|27701|22301|27002) (_|) (_|) (_|) (_|) (_|) 42001`,
  'iso-27001': `
    ISO 27001, ISO (IEC|CEI) 27001, ISO27001, (IEC|CEI) 27001, IEC27001,
    ISO (standard|norm|norme|certified|certification) 27001,
    ISO (9001|14001|20000|27017|27018|27701|22301|42001|27002) (_|) (_|) (_|) (_|) (_|) 27001`,
  'iso-27001-current': `
    (27001|ISO27001|IEC27001) 2022, EN ISO IEC 27001 (2023|2024), ISO 27001 (2023|2024|2025),
    27001 (_|) (_|) (version|edition|revision|versie|editie|fassung|ausgabe|version de|édition) (_|) 2022,
    2022 (version|edition|revision|versie|editie) (_|) (_|) (_|) (27001|ISO27001)`,
  'iso-27001-replaced': `
    (27001|ISO27001|IEC27001) (2013|2005|2017),
    27001 (_|) (_|) (version|edition|revision|versie|editie|fassung|ausgabe|version de|édition) (_|) (2013|2005),
    (2013|2005) (version|edition|revision|versie|editie) (_|) (_|) (_|) (27001|ISO27001)`,
  'soc-2': `
    SOC 2, SOC2, SOC II, SOC 1 (_|) 2, SOC 1 (_|) (_|) SOC 2, service organi* control* 2,
    system and organi* controls 2`,
  'soc-2-type-2': `
    (SOC2|soc 2|soc II) (type|typ|types|typen|tipo) (2|II), (SOC2|soc 2) (_|) (type|typ|types|typen|tipo) (2|II),
    (type|typ|types|typen|tipo) (2|II) (SOC2|soc 2), SOC 1 (_|) 2 (type|typ|types|typen|tipo) (2|II),
    (SOC2|soc 2) (type|typ|types|typen|tipo) (1|I) (_|) (type|typ|) (2|II),
    (type|typ|types|typen|tipo) (2|II) SOC 1 (_|) (SOC|) 2, =SOC =2 =II,
    (type|typ|types|typen|tipo) (2|II) (_|) (_|) (_|) (SOC2|soc 2)`,
  'isae-3402': 'ISAE 3402, ISAE3402, SOC 1, SOC1, SSAE 18, SSAE18, SSAE 16, SSAE16',
  'isae-3000': 'ISAE 3000, ISAE3000, ISAE 3000A',
  'csa-star': `
    CSA STAR, STAR (registry|register|level|certif*|attestation), =STAR =Level, cloud security alliance, CAIQ`,
  'star-self-assessment': 'CAIQ, STAR level 1, STAR level one, self assess*, consensus assessment*',
  'nen-7510': 'NEN 7510, NEN7510, NEN EN 7510, NEN ISO 7510, NEN (7512|7513) (_|) 7510, NEN 7510 1',
  'cyber-essentials': 'cyber essentials',
  cispe: 'CISPE',
  tisax: 'TISAX',
  fedramp: 'fedramp, fed ramp',
  secnumcloud: 'secnumcloud, sec num cloud',
  'data-pro-code': `
    data pro (code|verified|certified|certificate|certificaat|certificering|keurmerk), dataprocode`,
  'data-pro-statement': 'data pro statement, data pro (standaardclausules|standard clauses)',
  hipaa: 'HIPAA, health insurance portability',
};
