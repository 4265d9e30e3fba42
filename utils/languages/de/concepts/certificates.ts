import { CERTIFICATE_NAMES } from '../../concepts/certificate-names.ts';
import type { CERTIFICATE_CONCEPTS } from '../../concepts/certificates.ts';
import type { Words } from '../../concepts.ts';

export const certificates: Words<(typeof CERTIFICATE_CONCEPTS)[number]> = {
  ...CERTIFICATE_NAMES,
  ens: `
    esquema nacional de seguridad,
    =ENS (high|medium|alto|alta|media|medio|certif*|gecertific*|zertifi*|category|niveau|haut|moyen|élevé|hoch|hoog),
    (certif*|gecertific*|zertifi*) (_|) =ENS, spanisch* (nationales|nationalen) sicherheits*`,
  europrivacy: `
    europrivacy, european data protection seal, europäisches datenschutzsiegel, europrise (siegel|zertif*|gütesiegel)`,
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
  'valid-until': `
    gültig bis (zum|), gültig (vom|von|ab) (_|) (_|) (_|) (_|) bis (zum|), gültig (_|) (_|) bis (zum|), (gilt|gelten) bis (zum|),
    läuft (am|bis|zum|im) (zum|), (ablaufdatum|gültigkeitsende) (ist|), gültigkeit (endet am|bis zum|bis), endet am`,
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
