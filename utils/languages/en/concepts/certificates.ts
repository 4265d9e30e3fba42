import { CERTIFICATE_NAMES } from '../../concepts/certificate-names.ts';
import type { CERTIFICATE_CONCEPTS } from '../../concepts/certificates.ts';
import type { Words } from '../../concepts.ts';

export const certificates: Words<(typeof CERTIFICATE_CONCEPTS)[number]> = {
  ...CERTIFICATE_NAMES,
  ens: `
    esquema nacional de seguridad,
    =ENS (high|medium|alto|alta|media|medio|certif*|gecertific*|zertifi*|category|niveau|haut|moyen|élevé|hoch|hoog),
    (certif*|gecertific*|zertifi*) (_|) =ENS, spanish national security (framework|scheme)`,
  europrivacy: `
    europrivacy, european data protection seal, GDPR certification seal, europrise (seal|certif*)`,
  dora: '=DORA, digital operational resilience act, 2022 2554, DORA (addendum|annex|regulation|article)',
  'nis-2': 'NIS2, NIS 2, 2022 2555, NIS II, network and information (security|systems) directive',
  'bsi-c5': `
    BSI C5, C5 (type|typ|2020|2016|2026|attest*|report|testat*|criteria|catalogue|audit|compliance|certif*),
    cloud computing compliance (criteria|controls), BSI cloud computing (_|) (_|) C5`,
  hds: '=HDS, health data host*, hebergeur* de donnees de sante, hébergeur* de données de santé',
  'pci-dss': `
    PCI DSS, PCIDSS, payment card industry data security, PCI (level|compliant|compliance|certified),
    PCI data security`,
  'eu-cloud-code': `
    EU cloud code of conduct, EU cloud CoC, EU cloud code, EU data protection code of conduct for cloud`,
  'is-certified': `
    certified, accredited, recertified, re certified, attested,
    (hold|holds|maintain|maintains|obtained|achieved|earned|attained|received|awarded|completed|passed|gained|renewed|has|have) (_|) (_|) (_|) (_|) (_|) (certification*|certificate*|accreditation*|attestation*)`,
  certificate: 'certification*, certificate*, accreditation*, attestation*, certified',
  'we-hold': `
    (we|our company|our organi*|the (processor|provider|supplier|vendor|company|platform|service)) (are|is|have been|has been|have|has|hold|holds|maintain|maintains|remain) (_|) (_|) (_|) (_|) (certified|certification*|certificate*|accredited|attested),
    our (_|) (_|) (_|) (isms|management system|company|organi*|team) (is|are|has been) (_|) certified`,
  'certification-planned': `
    working (toward|towards), in (the|) process of, in progress, in preparation, preparing for, prepare for, plan* to,
    planned, plan for, aim* to, on track, pursuing, pursue, underway, under way,
    (will|expect to|expects to) (be|become|obtain|achieve|receive|seek) (_|) (_|) certif*, roadmap, upcoming, not yet,
    coming soon, seek*, expected (in|by|to), pending, intend*, on (our|the) way, undergoing, we target, targeting,
    next step`,
  'merely-aligned': `
    align*, in line with, (based|modelled|modeled|built) (up|)on, complian*, compliant, comply, complies, conform*,
    in accordance with, according to, follow*, adher*, meet, meets, inspired by, guided by, framework*, principles,
    best practice*, leverag*, mapped to, requirements of, standards`,
  'certified-elsewhere': `
    hosting (provider*|partner*|company|companies|facilit*|compan*|supplier*), hoster*,
    (data|co location|colocation) (center*|centre*|facilit*), datacenter*, datacentre*,
    cloud (provider*|hosting*|vendor*|infrastructure*|service provider*|partner*|supplier*),
    infrastructure (provider*|partner*|supplier*), hosted (on|by|at|with|in),
    third party (provider*|vendor*|supplier*|processor*|service*), service providers,
    (its|our|their) (supplier*|vendor*|provider*|partner*),
    by (a|an|another) (_|) (_|) (_|) (_|) (provider|processor|supplier|partner|vendor|company|party), our hosting`,
  'possible-proof': `
    may (also|) (be|) (demonstrat*|provid*|prove*|evidenc*|satisf*|submit*|suppl*|fulfil*|fulfill*|met|meet|use*|rely|relies|include*|consist*|substitut*|replac*|accept*|waived),
    can (also|) (be|) (demonstrat*|prove*|evidenc*|satisf*|fulfil*|met|substitut*|used), e g, for example,
    for instance, (or|and) (_|) (equivalent|similar|comparable|other|any other), equivalent to, substantially similar,
    including without limitation, including but not limited, in lieu of, instead of, if (any|available|applicable),
    where (available|applicable)`,
  asks: `
    are you, is your, do you, does your, what is, what are, why (is|are|do|does|should|would|choose|get), have you,
    how do, how does, how can`,
  'helps-customers': `
    (help|helps|helping|enabl*|assist*|support*|guid*|empower*|allow*|prepar*) (_|) (you|your|customer*|client*|compan*|team*|organi*|business*|startup*),
    support* (_|) (complian*|certification), get (you|your) (_|) (_|) (certified|compliant), your (own|) (_|) certif*,
    customers (_|) (_|) (_|) must,
    (automat*|simplif*|streamlin*|accelerat*) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (complian*|certif*|audit*),
    your (SOC|ISO|HIPAA|PCI),
    (you|customer) (are|is|shall|must|will) (_|) (_|) (_|) (_|) (responsible|certified|compliant|comply*)`,
  'certified-persons': `
    lead (auditor*|implementer*),
    certified (_|) (_|) (auditor*|professional*|engineer*|expert*|consultant*|specialist*|employee*|personnel|staff),
    (auditor*|consultant*) (are|is) (_|) certified`,
  'assurance-report': `
    report*, audit*, examin*, attest*, assurance, certif*, accredit*, assess*, available, obtained, achieved,
    completed, maintain*`,
  conformant: `
    complian*, compliant, comply, complies, conform*, certif*, validated, attest*, assess*, level 1,
    self assessment questionnaire, =SAQ, =AOC`,
  'payment-handler': `
    payment (processor*|provider*|gateway*|service provider*|partner*|platform*|processing (provider*|partner*|service*|compan*)),
    processed by, third party (payment|processor*|provider*|vendor*|service*), payment processing is, card processor*,
    by (our|the) (_|) (payment|provider*|partner*)`,
  'adheres-to': `
    adher*, signator*, declar*, verif*, certif*, committed to, commits to, listed, register*, complian*, compliant,
    comply, complies, member*, approved, level (1|2|3)`,
  'adherence-verified': `
    verif*, certif*, adheren*, adhered, declared adherent, register*, listed, level (2|3)`,
  'gdpr-badge': `
    GDPR certif*, certified GDPR, certified (as|) GDPR (compliant|ready), GDPR (compliance|) (seal|badge|certificate)`,
  'gdpr-article-42': 'article 42, art 42, articles 42, certification mechanism (under|pursuant|approved)',
  qualified: `
    qualif*, certif*, label*, author*, accredit*, approved, attest*, assess*, authoriz*, authoris*, moderate, high,
    registered, obtained, ready, listed`,
  'business-associate-agreement': `
    business associate (agreement*|contract*|addendum|addenda), =BAA, =BAAs`,
  offers: `
    offer*, sign*, enter* into, provid*, execut*, available, conclud*, agree*, request*, make*, support*, willing, can,
    will`,
  'complies-with': `
    comply, complies, complian*, compliant, meet*, implement*, fulfil*, fulfill*, fall* (under|within), subject to,
    in scope, register*, essential entit*, important entit*, classified as, obligation*, requirement*,
    in accordance with, in line with, align*`,
  'law-entity': `
    essential entit*, important entit*, register*, in scope, fall* (under|within), classified as, within 24 hours,
    early warning,
    (we|vendor|provider|supplier|processor) (_|) (comply|complies|are compliant|is compliant|meet|meets|have implemented|has implemented|implement*),
    compliant with, complies with, comply with, (article|art) 21, compliance with (the|) NIS`,
  'ready-for': `
    ready, readiness, prepar*, getting ready, on track, gap analysis, roadmap, align*, monitor*, complian*, compliant`,
  'contract-addendum': `
    addendum, addenda, annex, appendix, schedule, contractual (clause*|provision*|term*|arrangement*|requirement*),
    (article|art|articles) (28|30), terms, clauses, supplement, rider, ict third party, ICT service*`,
  'certificate-number': `
    certificate (number|no|nr|id|registration), certification (number|no|nr|id),
    (certificate|registration) (number|no|nr) (_|) (_|) certif*, (number|no) of (the|our) certificate,
    registration number of certif*`,
  'certificate-facts': `
    issued by, awarded by, granted by, certified by (_|) (_|) (_|) (_|) (auditor*|body|bodies|registrar*|firm*),
    certified by (=TÜV|=BSI|=DNV|=DEKRA|=SGS|=LRQA|bureau veritas),
    accredited (certification|certifying|registrar|auditor*|body|third), certification body, certifying body,
    audited (annually|yearly|) by (_|) (_|) (independent|external|accredited|third), valid (until|till|through|to),
    expires, expiry date, scope of (the|our|this) (_|) certif*, statement of applicability,
    the scope (_|) (_|) (covers|includes), independent (_|) (auditor*|certification|certif*|third party),
    (=TÜV|=BSI|=DNV|=DEKRA|=SGS|=LRQA) (_|) (_|) certif*`,
  'valid-until': `
    valid (until|till|to|through|thru|up to) (and including|), valid (from|since) (_|) (_|) (_|) (_|) (until|till|to|through|thru),
    (expires|expire|expiring) (on|in|), (expiry|expiration) (date|) (is|of|), validity (ends|until|through) (on|),
    (remains|remain) valid (until|till|through)`,
  'download-certificate': `
    (download*|view|see|access|open|read|get) (_|) (_|) (_|) (_|) (certificate*|certification*|attestation*),
    (download*|view|access|read|get) (_|) (_|) (_|) (_|) (SOC|audit|ISAE|ISO|assurance) (_|) (_|) (_|) report*,
    certificate* (_|) (_|) (_|) (download*|pdf|here), copy of (the|our|its|such|each) (_|) (_|) certificate*,
    verify (_|) (_|) certificate*`,
  'certificates-on-request': `
    (certificate*|certification*|attestation*|(SOC|audit|ISAE|ISO|assurance) (_|) (_|) (_|) report*) (_|) (_|) (_|) (_|) (_|) (on|upon|under|by|at) (_|) (_|) (request|NDA|non disclosure|confidentiality),
    request (_|) (_|) (_|) (_|) (certificate*|attestation*),
    request (_|) (_|) (_|) (SOC|audit|ISAE|ISO|assurance) (_|) (_|) (_|) report*`,
  'ai-features': 'artificial intelligence, =AI, machine learning, large language model*, generative',
  'card-payments': `
    credit card*, payment card*, card number*, cardholder*, debit card*, card data, card payment*`,
  'technical-certificate': `
    SSL, TLS, HTTPS, x 509, (client|digital|server|domain|root|web) certificate*, public key, let s encrypt,
    device certificate*, birth certificate*, medical certificate*, gift certificate*, share certificate*`,
};
