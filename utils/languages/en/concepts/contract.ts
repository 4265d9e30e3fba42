import type { CONTRACT_CONCEPTS } from '../../concepts/contract.ts';
import type { Words } from '../../concepts.ts';

export const contract: Words<(typeof CONTRACT_CONCEPTS)[number]> = {
  dpa: `
    data process* (agreement*|addend*|terms|contract), DPA, data protection (agreement|addendum),
    processor agreement, processing agreement, data processing clauses, this (addendum|appendix|annex)`,
  'form-part-of': `
    form* (an integral|an inseparable|an integrated|a|) part of, forming part of,
    (is|are|be|hereby) (an integral part of|incorporated|attached|annexed|appended), incorporat*,
    supplement* (the|to the|and forms), (is|as) an (amendment|addendum|appendix|annex|exhibit) to, integral part`,
  'enter-into': 'enter* into, conclude*, sign, signed, execute, executed, accept*, agreed',
  'article-28': '(art|article) 28, 28 (3) _',
  'controller-role': 'controller, controllers, data controller',
  'processor-role': 'processor, data processor, processors',
  'act-as': `
    act* as, acting as,
    (is|are) (considered|deemed|regarded as|) (to be|) (a|an|the|) (data|independent|sole|) (controller|processor|controllers|processors),
    in (its|the) (capacity|role) (as|of), role* (of|as),
    (be|is|are) considered (as|to be|) (a|an|the|) (processor|controller)`,
  'on-behalf-of': `
    on (the|) (behalf|account) of, on (its|your|their|our|customer s|controller s|client s) behalf, on behalf`,
  instruction: 'instruction*, instructed by',
  documented: 'documented, written, in writing, lawful, recorded, in documented form',
  'in-accordance-with': `
    (in accordance|in compliance|in conformity) with, according to, pursuant to, upon, on, per,
    within the (scope|framework|limits) of, in line with, subject to, following, under`,
  'infringe-law': `
    infring*, violat*, (in|be|is) (conflict|breach|contravention|violation), contraven*,
    (is|are|be|being) (unlawful|illegal), not (comply|compliant), non compliant, in conflict with,
    breach* (applicable|the|data|any)`,
  opinion: `
    in (its|the|our|processor s|vendor s) opinion, consider*, believe*, opinion, (is|are) of the opinion, deem*,
    becomes aware, believes, reasonably believes, suspect*`,
  'legal-requirement': `
    (legal|statutory) (requirement*|obligation*), required (to do so|to|) (by|under) (_|) (_|) (_|) (_|) (law*|GDPR),
    required by (the|) (union|member state|eu|applicable|european), (such|that|this) (legal|) requirement,
    compelled by law`,
  notify: `
    notif*, inform, informs, informed, informing, report, reports, reported, advise, advises, alert, alerts,
    give* (immediate|prompt|written|_|) notice, provide* (_|) (_|) (notice|notification), make (_|) (_|) aware, tell,
    let (_|) (_|) know, communicate, communicates, communicated`,
  'notify-vendor': `
    (notif*|inform|informs|alert*|tell|tells|advis*) (promptly|immediately|) (the|its|our|) (processor|provider|supplier|vendor|contractor|us),
    (report|reports|communicat*) (_|) (_|) (_|) (_|) to (the|its|our|) (processor|provider|supplier|vendor|contractor|us),
    (sub processor*|subprocessor*|subcontractor*) (to|promptly|immediately|) (notify|notifies|inform|informs|report|reports)`,
  breach: `
    (personal data|data|security|privacy|information security|data security|data protection) (breach*|incident*|leak*|violation*),
    breach* of (_|) (_|) (security|personal data|data|confidentiality), security (incident*|breach*), data leak*,
    incident, incidents, personal data (incident*|breach*), unauthori* (access|disclosure|processing),
    (such|the|a|any) breach, breach notif*, notif* (_|) breach`,
  'becoming-aware': `
    becom* aware, became aware, being aware, aware of, discover*, after having become, learn* of, detect*,
    having knowledge, gain* knowledge, knowledge of, identif*, occur, occurs`,
  'breach-nature': `
    nature of (the|such|this|) (_|) (_|) (breach|incident|leak), descri* (_|) (_|) nature,
    (detail|details|description|information) (of|about|on|regarding|concerning|relating to) (the|such|this) (_|) (_|) (breach|incident),
    circumstances of (the|such) (_|) (breach|incident)`,
  'breach-consequences': `
    (likely|possible|probable|potential|anticipated) (as well as actually occurred|_|) (consequences|effects|impact),
    consequences of (the|such|a) (_|) (_|) (breach|incident)`,
  'measures-taken': `
    measures (_|) (_|) (_|) (_|) (_|) (_|) (taken|proposed|to address|to mitigate|to be taken|to remedy), mitigat*,
    remedial (action|measures|steps), (steps|action) (taken|to)`,
  'number-affected': `
    (approximate|estimated|) number of (_|) (_|) (data subjects|individuals|people|persons|records|registrations)`,
  subprocessor: `
    sub processor*, subprocessor*, sub contractor*, subcontractor*, sub processing, subprocessing,
    (another|other|further|additional|third party) processor*, sub data processor*, sub contract*, subcontract*,
    third parties to process, third party (processor*|subcontractor*)`,
  engage: `
    engag*, appoint*, use of, use, using, uses, retain*, outsourc*, subcontract*, sub contract*, involve*, hire,
    employ, delegat*, commission*, recruit*`,
  authorisation: 'authori*, consent*, approv*, permission, permit*, agree* to the',
  'general-authorisation': `
    general* (written|prior|prior written|) (authori*|consent*|permission|approv*),
    generally (authori*|consent*|agree*), generic authori*,
    (customer|controller|client) (hereby|) (_|) (authori*|consents|agrees|acknowledges and agrees) (_|) (_|) (_|) (_|) (_|) (engag*|use|appoint*|sub*),
    (is|be) (entitled|authori*|allowed|permitted) to (engage|use|appoint|subcontract|sub contract)`,
  'asks-authorisation': `
    request* (for|) (such|the|its|customer s|controller s|) (specific|prior|prior specific|written|prior written) (written|) (authori*|approval|consent|permission),
    (request*|ask*|seek*|apply|applies) (_|) (_|) (for|) (_|) (specific|prior|written) (written|) (authori*|approval|consent|permission)`,
  'specific-authorisation': `
    (specific|explicit|express|individual) (prior|written|prior written|) (authori*|consent*|permission|approv*),
    prior (_|) (_|) (written|) (authori*|consent*|permission|approv*), without (_|) (_|) (_|) prior, prior specific`,
  'object-to': 'object, objects, objection, objections, objecting, oppose, opposition',
  'change-of-list': `
    (add|adds|addition|adding|change|changes|changing|replac*|new|intended change*|update*) (_|) (_|) (_|) (_|) (sub processor*|subprocessor*|subcontractor*|sub contractor*|other processors),
    (addition|replacement|change) of, new (sub processor*|subprocessor*|subcontractor*),
    prior to (engaging|appointing|the engagement|the appointment)`,
  'same-obligations': `
    (same|equivalent|similar|identical|no less protective|not less protective|substantially similar|at least|materially|comparable|substantially the same) (_|) (_|) (_|) (_|) (_|) (obligation*|terms|protection*|requirements|duties|level of|standards|conditions),
    (obligation*|terms|requirements|protection*) (_|) (_|) (_|) (_|) (no less|not less|at least as|equivalent|identical|similar|as protective|as stringent|as restrictive),
    no less (protective|stringent|onerous|restrictive), flow down,
    obligations (set out|contained|laid down|imposed|under) (_|) (_|) (_|) (_|) (apply|appl*),
    bound by (the|) (_|) (obligations|terms)`,
  impose: `
    impos*, (written|) (agreement|contract|contracts|agreements) with,
    (by|under) (_|) (_|) (contract|agreement|written), conclude*, bind*, bound, ensure*,
    require* (_|) (sub processor*|subprocessor*|them|it|that), written (_|) (agreement|contract), flow down,
    enter* into (a|an|written) (_|) (_|) (agreement*|contract*), enter* into (agreements|contracts)`,
  'liable-for': 'liable, liability, responsible, accountable, responsibility',
  'remain-liable': `
    (remain*|be|is|are|stay|stays) (_|) (fully|entirely|solely|primarily|) (liable|responsible|accountable),
    fully (liable|responsible|accountable),
    (liable|responsible|accountable) (_|) (_|) (_|) for (_|) (_|) (_|) (_|) (act*|omission*|performance|breach*|fulfil*|compliance|sub processor*|subprocessor*|subcontractor*),
    (accountable|liable|responsible) to (the|) (controller|customer|client) for`,
  confidentiality: 'confidential*, secrecy, non disclosure, nondisclosure, professional secrecy, NDA*',
  'bound-by': `
    commit*, bound, oblig*, undert*, subject to, duty, duties, agreed to, sign*, agreement*, maintain*, keep, treat,
    ensure*, respect*, observe, preserve, protect`,
  personnel: `
    personnel, employee*, staff,
    person* (_|) (authori*|who|whom|acting|involved|having|with access|engaged|processing), persons authori*,
    everyone, anyone, individuals (authori*|engaged|who), agents, workers, all persons, representatives, contractors`,
  assist: `
    assist*, help, helps, helping, support, supports, supporting, cooperat*, co operat*, facilitat*, aid, enable*,
    reasonable (assistance|cooperation)`,
  'data-subject-request': `
    (request*|enquir*|inquir*|complaint*) (_|) (_|) (_|) (_|) (data subject*|individual*),
    data subject* (s|) (access|) (request*|enquir*|inquir*),
    (respond*|reply|replies|answer*) to (_|) (_|) (_|) request*, DSAR*, subject access request*,
    exercis* (_|) (_|) (_|) (_|) rights`,
  'data-subject-rights': `
    data subject* (s|) (_|) (right|rights), rights of (the|) (_|) (data subject*|individual*),
    exercis* (_|) (_|) (_|) (_|) rights, (privacy|their|individual) rights, chapter iii,
    rights under (data|gdpr|the gdpr|applicable)`,
  dpia: `
    data protection impact (assessment*|analys*), privacy impact assessment*, DPIA*, impact assessment*,
    impact analys*, PIA, !transfer impact (assessment*|analys*), (art|article|articles) (32|33|34|35) (to|and|through) (_|) (35|36),
    (art|article) 35 (of the|of|) (GDPR|regulation), GDPR article 35`,
  'prior-consultation': `
    prior consultation*, consultation* with (_|) (_|) (_|) (authorit*|supervisory),
    consult* (the|with the) (competent|supervisory|_|) authorit*,
    (art|article|articles) (32|33|34|35) (to|and|through) (_|) 36, (art|article) 36 (of the|of|) (GDPR|regulation),
    GDPR article 36`,
  delete: 'delet*, destroy*, destruction, eras*, dispos* of, purg*, remov*, anonymi*, wipe*',
  return: `
    return*, hand over, hand* back, give back, transfer back, retriev*, provide (_|) (_|) copy, surrender*, export,
    exports, exported, exporting`,
  copies: 'copy, copies, backup*, back up*',
  'end-of-services': `
    (end|termination|expiry|expiration|completion|cessation|conclusion) (of|or),
    (upon|after|on|following|at) (_|) (termination|expiry|expiration|completion|cancellation|cessation), terminat*,
    expir*, services (have|has) (been|) (ended|completed), (ceases|cease) to,
    end of the (provision|services|contract|agreement|service), no longer (needed|required|necessary), have ended,
    ends, end of`,
  audit: 'audit, audits, audited, auditing, auditor*, !audit report*',
  'in-place-of': `
    in place of, in lieu of, instead of, (may|can|shall|will) instead, as a substitute for, in substitution for`,
  inspection: `
    inspect*, on site, onsite, on the spot check*, site visit*, audit (by|conducted|mandated|carried out|of),
    verif* compliance`,
  allow: `
    allow*, permit*, contribut*, enable*, submit*, cooperat*, co operat*, entitled, right to, may, can, facilitat*,
    grant*, accept*, give* access, agree* to`,
  'make-available': `
    mak* available, provide, provides, providing, made available, suppl*, disclos*, furnish*, deliver, demonstrat*,
    submit*, present, share, makes (_|) (_|) (_|) available, make (_|) (_|) (_|) available`,
  'demonstrate-compliance': `
    (demonstrat*|prove|proof|evidence|evidenc*|show*|verif*|check*|document*|substantiat*|confirm*|assess*|attest*) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (complian*|comply|complies|obligation*|fulfil*),
    compliance with (_|) (_|) (_|) (_|) (article 28|art 28|obligation*|this|dpa|agreement),
    documentation (_|) (_|) complian*`,
  documentation: `
    documentation, certificat*, audit report*, report, reports, information, attestation*, evidence, records,
    programme, summary, summaries`,
  'technical-and-organisational-measures': `
    (technical|technological|physical) (_|) (_|) (_|) organi*, organi* (_|) (and|or) technical, security measures,
    TOMs, TOM, technical and organi* _, security (safeguards|controls|standards),
    measures (_|) (_|) (secure|protect), measures to (_|) (secure|protect), security safeguards,
    administrative (_|) (_|) (_|) safeguards`,
  implement: `
    implement*, maintain*, take, takes, taken, adopt*, appl*, establish*, put in place, ensure*, employ*, use, uses,
    has (_|) in place, have (_|) in place, guarantee*`,
  appropriate: `
    appropriate, adequate, suitable, necessary, sufficient, reasonable, proper, required, industry standard,
    state of the art`,
  'article-32': `
    (art|article|articles) 32, level of security, security of (_|) processing, appropriate to the risk,
    security of (_|) (_|) (personal|) data, protect* (_|) (_|) (_|) against, prevent*, accidental, unauthori*,
    to secure`,
  'security-annex': `
    (annex|appendix|schedule|exhibit|attachment|addendum) (_|) (_|) (_|) (_|) (_|) (_|) (security|measures|technical),
    (measures|security) (_|) (_|) (_|) (_|) (_|) (_|) (annex|appendix|schedule|exhibit|attachment),
    (following|these) (_|) (_|) (_|) (_|) measures,
    measures (_|) (_|) (_|) (include|including|comprise|comprising|are the following)`,
  'security-measure': `
    encrypt*, pseudonymi*,
    (access|entry|admission|transmission|transfer|input|availability|order|job|separation|physical access|logical access) control*,
    firewall*, penetration test*, two factor, multi factor, antivirus, anti virus, password*, backup*, back up*,
    logging, intrusion, vulnerability, patch*, authentication, role based, least privilege, resilience, restore,
    recovery, TLS, locked, badge*, surveillance, cctv, audit trail, control of instructions,
    regular (security|) test*, need to know, segregat*, separat* of, alarm*, log files,
    security (polic*|training*|awareness), certification`,
  'subject-matter': `
    subject matter, subject of (the|this) (processing|agreement|contract|dpa), object of the (processing|agreement)`,
  duration: `
    duration, term of (the|this) (_|) (processing|dpa|agreement|contract|addendum), period of (the|) processing,
    effective (_|) (_|) until, (remain*|be|continue*) in (full|) (force|effect), term and termination,
    for as long as, as long as, for the term, for an indefinite (period|term|duration), indefinite period`,
  'term-of-agreement': `
    (term|duration|life|lifetime|validity) of (the|this|an|any|our|your|such) (_|) (agreement|contract|service|services|dpa|subscription|terms|processing|addendum|main agreement|principal agreement),
    until (_|) (_|) (_|) (_|) (terminat*|expir*|end*|delet*), terminat*, expir*,
    as long as (_|) (_|) (process*|services|provides), term of, processing services, subscription term, indefinite`,
  'nature-of-processing': `
    nature of (the|) (_|) processing, nature and (the|) (purpose*|scope|extent), processing (operations|activities),
    type of processing, nature of the (operations|service)`,
  'purpose-of-processing': `
    purpose* of (the|) (_|) (processing|data processing|process*), nature and (the|) purpose*,
    (process*|collect*|use|used) (_|) (_|) (_|) (_|) (_|) (_|) for (the|these|following|) (following|sole|specific|) (purpose*),
    for (the|) purpose* of, (scope|nature|extent) and purpose*, processing purpose*, with the purpose of,
    !(purpose|purposes) of (this|these|the) (_|) (clause*|agreement|addendum|dpa|section|schedule|terms),
    !(purpose|purposes) of (clause|section) _`,
  purpose: `
    purpose, purposes, provid* (_|) (_|) service*, provision of (_|) (_|) (_|) service*,
    deliver* (_|) (_|) (_|) service*, in order to, perform* (_|) (_|) service*, purposes of providing,
    !(purpose|purposes) of (this|these|the) (_|) (clause*|agreement|addendum|dpa|section|schedule|terms),
    !(purpose|purposes) of (clause|section) _`,
  'own-purposes': `
    (own|other|any other|another|different|its own) purpose*, purpose* other than,
    (own|its own) (benefit|use|interests), for itself, commercial purposes,
    (own|its own) (_|) (_|) (business|commercial|internal) purpose*`,
  'types-of-personal-data': `
    (type|types|categor*|kind|kinds) (and categories|) of (the|) (customer|client|processed|_|) (personal|) data,
    data categor*, (type|types|categories) of personal (data|information), categories and types,
    types and categories, personal data (processed|concerned|categories|types), personal data transferred`,
  'kind-of-personal-data': `
    name, names, (e mail|email|postal|home|ip|billing) address*, email, e mail, phone*, telephone*,
    contact (information|details|data), address, addresses, date of birth, birth date, username*, login*,
    usage (data|information), identification data, job title*, employment, financial (data|information), bank*,
    location data, health (data|information), special categories, device (data|information), gender, photo*,
    navigational data, payment (data|information), identity, professional`,
  'categories-of-data-subjects': `
    categor* of (the|) (_|) (data subject*|individual*|persons|people),
    data subject* (categor*|concerned|include*|are|whose),
    (types|groups|kinds) of (data subject*|individual*|persons|people)`,
  'kind-of-data-subject': `
    employee*, customer*, user, users, end user*, contact, contacts, staff, visitor*, prospect*, supplier*, client*,
    patient*, student*, applicant*, candidate*, member, members, consumer*, contractor*, respondent*, recipients,
    individuals, partners, subscribers, agents, advisors, freelancers, citizens, minors, children, natural persons`,
  decides: 'determin*, decid*, controlled by',
  annex: 'annex*, appendix*, appendices, schedule, exhibit*, attachment*',
  security: 'security, secure',
  'uploaded-content': `
    (you|customer|customers|users) (upload*|enter*|submit*|import*|input*), uploaded by (you|customer*|users),
    (your|customer) content`,
  measures: 'measures, safeguards, controls',
  'article-32-named': '(art|article|articles) 32',
  'alone-responsible': '(solely|fully|exclusively|entirely) responsible, sole responsibility',
  'without-consent': 'without (_|) (_|) (_|) (notice|notification|consent|authori*|approval|permission)',
  'contact-point': 'contact point, point of contact, contact details, contact person',
  'audit-report': `
    SOC (1|2|3), audit report*, ISAE (3000|3402), third party (audit*|assessment*) report*, attestation report*,
    penetration test (report*|summar*|results)`,
  excluded: 'excluded, exclude, not (permitted|allowed)',
  available: 'available',
};
