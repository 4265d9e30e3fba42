import { type DocumentWords, phrases } from '../document-words.ts';

export const documents: DocumentWords = {
  documents: {
    'privacy-policy': {
      names: phrases(`
        datenschutzerklärung, datenschutzerklärungen, datenschutzhinweis, datenschutzhinweise,
        datenschutzbestimmungen, datenschutzrichtlinie, datenschutzrichtlinien, datenschutzinformation,
        datenschutzinformationen, datenschutzbestimmung, datenschutz erklärung, hinweise zum datenschutz,
        informationen zum datenschutz, erklärung zum datenschutz, datenrichtlinie, privatsphäre erklärung,
        verarbeitung personenbezogener daten, datenschutz und cookies
      `),
      words: phrases(`datenschutz`),
      short: phrases(`privatsphäre, ihre daten, personenbezogene daten, schutz ihrer daten`),
    },
    dpa: {
      names: phrases(`
        auftragsverarbeitungsvertrag, avv, auftragsverarbeitungsvereinbarung, auftragsdatenverarbeitung,
        auftragsdatenverarbeitungsvertrag, vertrag zur auftragsverarbeitung, vereinbarung zur auftragsverarbeitung,
        vertrag über auftragsverarbeitung, av vertrag, adv vertrag, auftragsverarbeiter vertrag,
        datenverarbeitungsvereinbarung, datenverarbeitungsvertrag, auftragsverarbeitungsbedingungen
      `),
      words: phrases(`auftragsverarbeitung`),
      short: [],
    },
    subprocessors: {
      names: phrases(`
        unterauftragsverarbeiter, unterauftragnehmer, subunternehmer liste, liste der subunternehmer,
        unterauftragsverhältnisse, sub auftragsverarbeiter, subdienstleister, subauftragsverarbeiter,
        weitere auftragsverarbeiter, liste der auftragsverarbeiter
      `),
      short: phrases(`subunternehmer, auftragsverarbeiter`),
    },
    terms: {
      names: phrases(`
        allgemeine geschäftsbedingungen, geschäftsbedingungen, nutzungsbedingungen, nutzungsvereinbarung,
        verkaufsbedingungen, lieferbedingungen, vertragsbedingungen, lizenzbedingungen, lizenzvereinbarung,
        servicebedingungen, teilnahmebedingungen, allgemeine bedingungen, allgemeine nutzungsbedingungen,
        verkaufs und lieferbedingungen, agb, agbs, nutzungsvertrag, kundenvereinbarung, nutzerbedingungen,
        allgemeine vertragsbedingungen, leistungsbedingungen, händlerbedingungen, anbieterbedingungen, verkäuferbedingungen, partnerbedingungen,
        kundenbedingungen, allgemeine versicherungsbedingungen, avb
      `),
      short: phrases(`bedingungen`),
    },
    security: {
      names: phrases(`
        datensicherheit, informationssicherheit, it sicherheit, sicherheitsrichtlinie, sicherheitsrichtlinien,
        sicherheitsmaßnahmen, sicherheitskonzept, toms, technische und organisatorische maßnahmen, technische organisatorische maßnahmen,
        technisch organisatorische maßnahmen, sicherheit und datenschutz, datenschutz und sicherheit,
        datenschutz sicherheit, sicherheit datenschutz, sicherheit und compliance
      `),
      short: phrases(`sicherheit`),
    },
    'trust-center': {
      names: phrases(`
        vertrauenscenter, vertrauenszentrum, trust center, compliance center, compliance und zertifikate
      `),
      short: phrases(`vertrauen, zertifizierungen, zertifikate`),
    },
    'cookie-policy': {
      names: phrases(`
        cookie richtlinie, cookie richtlinien, cookierichtlinie, cookie hinweis, cookie hinweise, cookiehinweise,
        cookie erklärung, cookies richtlinie, cookie bestimmungen, verwendung von cookies, cookie informationen,
        einsatz von cookies
      `),
      words: phrases(`cookies`),
      short: phrases(`cookie`),
    },
    sla: {
      names: phrases(`
        service level vereinbarung, servicelevel vereinbarung, verfügbarkeitsgarantie, dienstgütevereinbarung,
        service level agreement
      `),
      short: phrases(`sla, verfügbarkeit`),
    },
    'status-page': {
      names: phrases(`
        systemstatus, statusseite, serverstatus, server status, betriebsstatus, dienststatus, netzstatus,
        störungsmeldungen
      `),
      short: phrases(`status, störungen`),
    },
    'vulnerability-disclosure': {
      names: phrases(`
        sicherheitslücke melden, sicherheitslücken melden, schwachstelle melden, schwachstellen melden,
        meldung von sicherheitslücken, meldung von schwachstellen, schwachstellenmeldung,
        offenlegung von schwachstellen, sicherheitsproblem melden, sicherheitshinweise
      `),
      short: phrases(`responsible disclosure, bug bounty`),
    },
    imprint: {
      names: phrases(`
        impressum, anbieterkennzeichnung, rechtliche hinweise, rechtlicher hinweis, pflichtangaben,
        offenlegung gemäß, impressum und datenschutz
      `),
      short: phrases(`anbieter, offenlegung`),
    },
    'acceptable-use': {
      names: phrases(`
        nutzungsrichtlinie, nutzungsrichtlinien, richtlinie zur akzeptablen nutzung, akzeptable nutzung,
        zulässige nutzung, richtlinie zur zulässigen nutzung, verhaltensregeln, fair use richtlinie,
        verbotene inhalte
      `),
      short: phrases(`nutzungsregeln, netiquette`),
    },
    'other-legal': {
      names: phrases(`
        widerrufsbelehrung, widerrufsrecht, widerrufsformular, barrierefreiheitserklärung,
        erklärung zur barrierefreiheit, zahlung und versand, versandbedingungen, rückgaberecht, verhaltenskodex,
        lieferkettengesetz, hinweisgebersystem, dsgvo konform, streitbeilegung, urheberrechtshinweis,
        kündigungsbedingungen, verträge kündigen, jugendschutz
      `),
      hubs: phrases(`rechtliche informationen, rechtliche dokumente, rechtliche angaben`),
      short: phrases(`
        rechtliches, dsgvo, haftungsausschluss, barrierefreiheit, disclaimer, widerruf, recht, richtlinien,
        urheberrecht, gdpr, versand
      `),
    },
  },
  around: phrases(`
    der, die, das, den, dem, des, ein, eine, unsere, unserer, unseren, unser, ihre, ihr, zur, zum, zu, und, für, von,
    in, im, auf, hier, mehr, lesen, vollständige, ansehen, allgemeine, download, herunterladen, siehe
  `),
  against: phrases(`
    einstellungen, ändern, verwalten, akzeptieren, ablehnen, blog, ratgeber, wie, warum, was, muster, vorlage,
    vorlagen, generator, checkliste, schulung, nachrichten, aktuelles, jobs, karriere, tipps, anmelden, beauftragter,
    beauftragte
  `),
};
