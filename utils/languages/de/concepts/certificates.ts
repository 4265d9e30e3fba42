import type { CERTIFICATE_CONCEPTS } from '../../concepts/certificates.ts';
import type { Words } from '../../concepts.ts';

export const certificates: Words<(typeof CERTIFICATE_CONCEPTS)[number]> = {
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
  ens: `
    esquema nacional de seguridad,
    =ENS (high|medium|alto|alta|media|medio|certif*|gecertific*|zertifi*|category|niveau|haut|moyen|élevé|hoch|hoog),
    (certif*|gecertific*|zertifi*) (_|) =ENS, spanisch* (nationales|nationalen) sicherheits*`,
  'nen-7510': 'NEN 7510, NEN7510, NEN EN 7510, NEN ISO 7510, NEN (7512|7513) (_|) 7510, NEN 7510 1',
  'cyber-essentials': 'cyber essentials',
  cispe: 'CISPE',
  tisax: 'TISAX',
  fedramp: 'fedramp, fed ramp',
  secnumcloud: 'secnumcloud, sec num cloud',
  'data-pro-code': `
    data pro (code|verified|certified|certificate|certificaat|certificering|keurmerk), dataprocode`,
  'data-pro-statement': 'data pro statement, data pro (standaardclausules|standard clauses)',
  europrivacy: `
    europrivacy, european data protection seal, europäisches datenschutzsiegel, europrise (siegel|zertif*|gütesiegel)`,
  hipaa: 'HIPAA, health insurance portability',
  dora: `
    =DORA, digital operational resilience act, 2022 2554, DORA (zusatz*|anhang|verordnung|artikel|anlage|addendum),
    ikt drittdienstleister*`,
  'nis-2': `
    NIS2, NIS 2, 2022 2555, NIS II, =NIS2UmsuCG, netz und informationssicherheit*, (paragraph|nach|gemäß) BSIG`,
  'bsi-c5': `
    BSI C5, C5 (type|typ|2020|2016|2026|attest*|bericht|testat*|kriterien*|katalog|prüfung|audit|zertif*),
    cloud computing compliance (criteria|controls), kriterienkatalog C5, BSI cloud computing (_|) (_|) C5`,
  hds: `
    =HDS, (hosting|hoster) von gesundheitsdaten, gesundheitsdatenhost*, hébergeur* de données de santé,
    health data host*`,
  'pci-dss': `
    PCI DSS, PCIDSS, payment card industry data security, PCI (level|stufe|konform*|compliance|compliant|zertifiz*),
    PCI data security`,
  'eu-cloud-code': `
    EU cloud (code of conduct|verhaltenskodex|CoC|code), (europäisch*|EU) verhaltenskodex für cloud*, EU cloud CoC,
    EU data protection code of conduct for cloud`,
  'is-certified': `
    zertifiziert, zertifizierte, zertifizierter, zertifiziertes, zertifizierten, zertifiziertem, rezertifiziert,
    akkreditiert, akkreditierte*, testiert,
    (besitzt|besitzen|verfügt|verfügen|hält|halten|hat|haben|erhalten|erlangt|erworben|führt|unterhält|unterhalten) (_|) (_|) (_|) (_|) (_|) (zertifizierung*|zertifikat*|akkreditierung*|*zertifikat|*zertifizierung|testat*),
    (zertifizierung|zertifikat|*zertifikat|*zertifizierung) (_|) (_|) (_|) (erhalten|erlangt|erworben)`,
  certificate: `
    zertifizierung*, *zertifizierung, zertifikat*, *zertifikat, akkreditierung*, zertifiziert*, testat*, attest*`,
  'we-hold': `
    (wir|(der|die|das|unser|unsere) (auftragsverarbeiter|auftragnehmer|anbieter|unternehmen|firma|plattform|dienst)) (sind|ist|haben|hat|besitzen|besitzt|verfügen|verfügt|wurden|wurde|halten|hält) (_|) (_|) (_|) (_|) (_|) (zertifiziert|zertifizierung*|zertifikat*|akkreditiert|testiert),
    unser (_|) (_|) (isms|managementsystem|unternehmen|team) ist (_|) (_|) (_|) (_|) zertifiziert`,
  'certification-planned': `
    arbeiten (_|) (_|) (_|) (an|auf|daran), arbeitet (an|auf|daran), in vorbereitung, vorbereitung auf, bereiten uns,
    bereitet sich, im aufbau, geplant*, planen, plant, streben (_|) (_|) (_|) (_|) (_|) an,
    strebt (_|) (_|) (_|) (_|) (_|) an, angestrebt*, anstreben, laufend* zertifizierung*, im gange, noch nicht,
    demnächst, in kürze, erwarten (_|) (_|) (_|) zertifiz*,
    (werden|wird) (_|) (_|) (_|) (_|) (zertifiziert werden|zertifizieren|erhalten|anstreben), roadmap, auf dem weg,
    beabsichtig*, befindet sich im, zertifizierungsprozess, ausstehend`,
  'merely-aligned': `
    orientier*, angelehnt, in anlehnung, auf basis, basiert, basieren, basierend, konform*, compliant, compliance,
    gemäß, nach maßgabe, entspr*, erfüll*, einklang, folgt, folgen, halten (_|) (_|) (_|) ein, richten sich,
    richtet sich, rahmenwerk*, framework*, prinzipien, grundsätze*, leitlinie*, ausgerichtet, anforderungen der, norm,
    normen, standard*, best practice*`,
  'certified-elsewhere': `
    hosting (provider*|partner*|anbieter*|dienstleister*), hostingprovider*, hostinganbieter*, hostingpartner*,
    hostingdienstleister*, hoster*, rechenzentr*, datenzentr*, datencenter*, datacenter*, data center*,
    cloud (provider*|anbieter*|dienstleister*|infrastruktur*|partner*), cloudanbieter*, cloudprovider*,
    clouddienstleister*, infrastruktur* (anbieter*|provider*|dienstleister*), infrastrukturanbieter*,
    gehostet (bei|auf|von|in), gehosteten bei,
    (unsere|unser|seine|ihre) (zulieferer*|lieferanten|dienstleister*|anbieter*|partner*), zulieferer*,
    externe* (dienstleister*|anbieter*|partei*),
    (von|durch|bei|über) (einen|einem|einer) (_|) (_|) (_|) (_|) (anbieter|dienstleister|partner|unternehmen|provider|lieferanten),
    drittanbieter*, unser hosting`,
  'possible-proof': `
    (kann|können|darf|dürfen) (_|) (_|) (_|) (_|) (nachgewiesen|nachweisen|erbracht|erfolgen|belegt|belegen|ersetzt|ersetzen|verwendet|herangezogen|bestehen|erfüllt),
    nachweis (_|) (_|) (_|) (_|) (kann|können), (kann|können) (auch|) (durch|mittels|als), beispielsweise, z b, zb,
    zum beispiel, bspw, etwa, (oder|und) (_|) (gleichwertig*|vergleichbar*|ähnlich*|ander*|sonstig*), anstelle, statt,
    (falls|soweit|sofern) (vorhanden|verfügbar|zutreffend|anwendbar), insbesondere durch`,
  asks: `
    sind sie, ist ihr, haben sie, verfügen sie, was ist, was sind, warum (ist|sind|muss|brauch*|sollte*), wie kann,
    wie können, bist du`,
  'helps-customers': `
    (hilf*|helfen|unterstütz*|begleit*|ermöglich*|vorberei*) (_|) (sie|ihr*|ihnen|kund*|unternehmen|organisation*|teams),
    (ihr|ihre|eure|ihrer) (eigene|) (_|) zertifi*, (unterstütz*) (_|) (_|) (compliance|einhaltung|zertifizierung),
    kunden (_|) (_|) (_|) müssen,
    (automatisier*|vereinfach*|beschleunig*) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (compliance|zertifiz*|audit*),
    (ihre|ihr|ihrer) (SOC|ISO|HIPAA|PCI),
    (kunde|auftraggeber|sie) (ist|sind|muss|müssen|hat) (_|) (_|) (_|) (_|) (verantwortlich|zertifiziert|erfüllen)`,
  'certified-persons': `
    lead (auditor*|implementer*),
    zertifizierte* (_|) (_|) (auditor*|fachleute|fachkraft|fachkräfte|spezialist*|expert*|berater*|mitarbeiter*|personal),
    (auditoren|berater|mitarbeiter) (sind|ist) (_|) (_|) zertifiziert`,
  'assurance-report': `
    bericht*, *bericht, *berichte, report*, audit*, *audit, prüf*, *prüfung, geprüft*, bescheinigung*, testat*,
    *testat, attest*, assurance*, zertifi*, akkredit*, bewert*, verfügbar, erhalten, erlangt, verfügen, verfügt`,
  conformant: `
    konform*, compliant, compliance, entspr*, erfüll*, einhalt*, zertifi*, validier*, attest*, bewert*, stufe 1,
    level 1, =SAQ, =AOC`,
  'payment-handler': `
    zahlungs* (anbieter*|dienstleister*|partner*), zahlungsdienst*, zahlungsanbieter*, zahlungsabwick*,
    zahlungsverarbeit*, zahlungspartner*, zahlungsprovider*, zahlungsplattform*,
    payment (provider*|service*|processor*), verarbeitet (durch|von), externe* (zahlung*|anbieter*|dienstleister*),
    bezahldienst*, (über|durch|von) (unseren|unsere|den|einen|einem) (_|) (zahlung*|anbieter*|partner*)`,
  'adheres-to': `
    unterzeich*, verpflicht*, erklär*, verifiz*, zertifi*, beigetreten, angeschlossen, registrier*, register,
    hält sich, halten uns, einhalt*, befolg*, erfüll*, entspr*, konform*, mitglied, genehmigt, level (1|2|3),
    stufe (1|2|3), adherent`,
  'adherence-verified': `
    verifiz*, zertifi*, beigetreten, angeschlossen, registrier*, register, unterzeich*, verified, certified,
    level (2|3), stufe (2|3)`,
  'gdpr-badge': `
    DSGVO zertifi*, zertifiziert* (nach|gemäß) (der|) DSGVO,
    (DSGVO|GDPR|datenschutz) (siegel|badge|zertifikat|gütesiegel), DSGVO siegel, GDPR zertifi*, datenschutzsiegel,
    datenschutzzertifi*, DSGVO geprüft`,
  'gdpr-article-42': 'artikel 42, art 42, artikeln 42, zertifizierungsverfahren',
  qualified: `
    qualifi*, zertifi*, label*, autoris*, akkredit*, zugelassen*, genehmig*, attest*, bewert*, assessment*, moderate,
    high, registrier*, erhalten, erlangt, ready, gelistet`,
  'business-associate-agreement': `
    business associate (agreement*|contract*|addendum|vereinbarung*|vertrag*), =BAA, =BAAs`,
  offers: `
    anbiet*, bieten, bietet, unterzeich*, abschließ*, schließ*, abschluss, bereitstell*, stellen, verfügbar,
    vereinbar*, anfrage, anford*, unterstütz*, bereit, kann, können, wird, werden`,
  'complies-with': `
    erfüll*, einhalt*, halten (_|) (_|) (_|) ein, konform*, compliant, umgesetzt, umsetz*,
    setzen (_|) (_|) (_|) (_|) um, implement*, fallen (_|) unter, fällt (_|) unter, registrier*,
    besonders wichtige einrichtung*, wesentliche einrichtung*, wichtige einrichtung*, eingestuft, pflichten,
    verpflichtung*, anforderung*, gemäß, entspr*, im einklang, unterlieg*`,
  'law-entity': `
    wesentliche einrichtung*, wichtige einrichtung*, registrier*, fallen (_|) unter, fällt (_|) unter, eingestuft,
    innerhalb von 24 stunden, frühwarnung,
    (wir|auftragsverarbeiter|auftragnehmer|anbieter) (_|) (erfüll*|einhalt*|setzen|setzt|haben|hat|halten|hält),
    erfüllt die anforderungen, erfüllen die anforderungen, (artikel|art) 21, einhaltung der (NIS*), NIS2 konform*,
    NIS 2 konform*`,
  'ready-for': `
    ready, bereit für, vorbereit*, bereiten uns, gap analyse, roadmap, einklang, ausgerichtet, konform*, compliance,
    verfolgen`,
  'contract-addendum': `
    addendum, zusatzvereinbarung*, zusatz*, anhang, anlage, nachtrag,
    vertragliche* (bestimmung*|klausel*|regelung*|vereinbarung*|anforderung*), vertragsbestimmung*, vertragsklausel*,
    (artikel|art|artikeln) (28|30), bestimmungen, bedingungen, klauseln, ikt drittdienstleister*, ikt dienst*,
    IKT dienstleist*`,
  'certificate-number': `
    zertifikatsnummer*, zertifikatnummer*, zertifikat* (nummer|nr|id), zertifikats (nummer|nr|id),
    zertifizierungsnummer, nummer des (_|) zertifikats, zertifikats registrier*, registriernummer`,
  'certificate-facts': `
    (ausgestellt|erteilt|vergeben|verliehen) (durch|von), zertifiziert (durch|von),
    akkreditierte* (zertifizierung*|stelle*|auditor*|prüf*), zertifizierungsstelle*,
    (jährlich|) (auditiert|geprüft) (durch|von) (_|) (_|) (unabhängige*|externe*|akkreditierte*), gültig bis,
    gültigkeit*, läuft (_|) (_|) ab, ablaufdatum, geltungsbereich (des|unseres|der|unserer|dieses) (_|) zertifi*,
    anwendungsbereich (des|unseres|der|unserer|dieses) (_|) zertifi*, erklärung zur anwendbarkeit,
    statement of applicability, der geltungsbereich (_|) (_|) umfasst,
    unabhängige* (_|) (auditor*|zertifizierung*|prüf*|dritte*), (=TÜV|=BSI|=DNV|=DEKRA|=SGS|=LRQA) (_|) (_|) zertifi*`,
  'download-certificate': `
    (herunterladen|download*|ansehen|einsehen|öffnen|laden) (_|) (_|) (_|) (_|) (zertifikat*|*zertifikat|testat*|prüfbericht*|auditbericht*),
    (SOC|audit|ISAE|ISO|assurance) (_|) (_|) (_|) bericht* (_|) (_|) (_|) (herunterladen|download*|einsehen|ansehen),
    (zertifikat*|*zertifikat|zertifizierung*) (_|) (_|) (_|) (herunterladen|download*|pdf|hier|ansehen|einsehen|einsehbar),
    kopie (des|unseres|der|unserer|seines) (_|) (_|) (zertifikat*|*zertifikats),
    (prüfen|überprüfen) (_|) (_|) zertifikat*`,
  'certificates-on-request': `
    (zertifikat*|*zertifikat|zertifizierung*|testat*|prüfbericht*|auditbericht*|(SOC|audit|ISAE|ISO|assurance) (_|) (_|) (_|) bericht*) (_|) (_|) (_|) (_|) (_|) (auf anfrage|auf anforderung|auf wunsch|unter NDA|unter geheimhaltung|anfordern|angefordert),
    (fordern|anfordern|anfragen) (_|) (_|) (_|) (_|) (zertifikat*|testat*|prüfbericht*|auditbericht*)`,
  'ai-features': `
    künstliche* intelligenz, =KI, =AI, machine learning, maschinelles lernen, sprachmodell*, generative*`,
  'card-payments': `
    kreditkarte*, zahlungskarte*, kartennummer*, karteninhaber*, debitkarte*, kartendaten, kartenzahlung*`,
  'technical-certificate': `
    SSL, TLS, HTTPS, x 509, (client|digital*|server*|domain*|root*) zertifi*, serverzertifikat*, clientzertifikat*,
    stammzertifikat*, öffentlicher schlüssel, let s encrypt, aktienzertifikat*`,
};
