import type { CONTRACT_TERMS_CONCEPTS } from '../../concepts/contract-terms.ts';
import type { Words } from '../../concepts.ts';

export const contractTerms: Words<(typeof CONTRACT_TERMS_CONCEPTS)[number]> = {
  'handle-data': `
    use, uses, used, using, process, processes, processed, processing, disclos*, retain*, exploit*, shar*`,
  'vendor-purposes': `
    own (_|) (_|) (purpose*|use|benefit|interest*|account|ends|needs), purpose* of its own, its own behalf,
    !their own (_|) (_|) (purpose*|use|benefit|interest*|account|ends|needs)`,
  'other-purpose': `
    (any|no|another) (other|different|) purpose* (_|) (_|) other than, (any|no) (other|different) (_|) purpose*,
    purpose* other than, other purpose* than, beyond the (_|) purpose*, another purpose`,
  'service-only': `
    (solely|only|exclusively) in connection with (_|) (_|) service*,
    (solely|only|exclusively) (for|to) (the|) (purpose of|purposes of|extent necessary to|extent required to|) (the|) (provid*|provision|deliver*|perform*|fulfil*|render*) (_|) (_|) (_|) (service*|agreement|contract|obligation*|platform|product*|software),
    (solely|only|exclusively) (as|where|in so far as|insofar as|to the extent) (is|it is|) (necessary|required|needed) (to|for) (the|) (provid*|provision|deliver*|perform*) (_|) (_|) (_|) (service*|agreement|contract|obligation*|platform|product*|software),
    for the (sole|exclusive|only|limited) purpose* of (_|) (provid*|provision|deliver*|perform*|fulfil*|enabling|the provision|the performance),
    (solely|only|exclusively) for the purpose* (set out|described|specified|agreed|stated|of this|of the agreement|of performing|of providing)`,
  'sell-data': `
    sell, sells, selling, sold, sale, rent, rents, rented, lease, leased, trade, monetis*, monetiz*, commercialis*,
    commercializ*`,
  'customer-data': `
    customer (_|) (data|content|information|material*), client (_|) (data|content|information),
    subscriber (data|content), controller (s|) (personal|) data, =Your =Content, =Your =Data, =Customer =Materials,
    user content, data (that|which|) (you|customer|the customer|customers) (submit*|upload*|enter*|store*|provide*),
    data (processed|) on (behalf of|your behalf|the customer s behalf)`,
  'product-improvement': `
    (improv*|develop*|enhanc*|optimi*) (_|) (_|) (_|) (_|) (service*|product*|feature*|platform|offering*|technolog*|software|model*|algorithm*),
    product (development|improvement), (service|services) (development|improvement), market research, benchmarking,
    research and development`,
  anonymised: 'aggregat*, anonymi*, de identif*, deidentif*, statistical',
  'broad-licence': `
    (worldwide|perpetual|irrevocable|royalty free|transferable|sublicensable|unrestricted|non exclusive) (_|) (_|) (_|) (_|) (_|) (_|) (licen*|right*)`,
  'as-controller': `
    as (a|an|the|) (independent|separate|sole|autonomous|own|) (data|) controller,
    (independent|separate|autonomous) (data|) controller`,
  'train-ai': `
    train* (_|) (_|) (_|) (_|) (_|) (model*|AI|artificial intelligence|machine learning|algorithm*|LLM*),
    (model|AI|machine learning) training,
    training (of|for|data for) (_|) (_|) (_|) (model*|AI|artificial intelligence|algorithm*)`,
  'registered-at': `
    registered office, registered (at|under|in|with) (_|) (_|) (_|) (number|address|register|chamber),
    registration (number|no), company (number|registration|no), registered number, chamber of commerce,
    (principal|registered) place of business, having its (_|) (office|seat),
    with (offices|its seat|its registered|its principal), registered address, commercial register, trade register,
    VAT (number|no|id), a company (incorporated|organi*|registered|established)`,
  hereinafter: `
    hereinafter, hereafter, referred to as, each a party, together the parties, (the|a) processor,
    (the|a) data processor`,
  'privacy-contact': `
    contact (person|point|details|information), point of contact, contact s name, data protection officer,
    privacy officer, DPO, contact for (privacy|data protection)`,
  'group-companies': 'group of companies, (and|or) its affiliates, affiliated companies, (the|our) _ group',
  'matter-of-processing': `
    subject matter, subject of (the|this|such) (_|) (processing|agreement|contract|dpa|addendum|assignment|order),
    object of (the|this) (_|) (processing|agreement|contract),
    description of (the|) (_|) (processing|processing activities|processing operations|transfer),
    details of (the|) (_|) (processing|data processing)`,
  'described-in': `
    described in, set out in, set forth in, specified in, defined in, further described, detailed in`,
  'special-categories': `
    special categor* (of|_) (personal|) (data|information), special category data, special categories,
    sensitive (personal|) (data|information), sensitive categories, (article|art) 9 (_|) (gdpr|data|of),
    criminal (convictions|offences|records|data), health data, data concerning health, protected health information`,
  'submit-data': `
    submit*, upload*, transmit*, enter, enters, entering, send, sends, input, inputs, use the (service*|platform) to`,
  'no-liability': `
    (no|any) (_|) liability, (not|nor) (be|) (_|) (liable|responsible), disclaim*, at (its|your|customer s) own risk`,
  'lawful-basis': `
    (legal|lawful|valid|appropriate) (_|) (basis|bases|ground|grounds), lawfulness (of|_),
    (all|necessary|required|any) (_|) (_|) (consents|notices|permissions|authorisations|authorizations),
    right to (transfer|provide|disclose|process), lawfully (_|) (collect*|obtain*|process*|transfer*|acquired),
    (accuracy|quality) (_|) (_|) (_|) (_|) legality, legality of, rights of the data subjects are,
    lawful (processing|collection)`,
  'controller-duties': `
    (obligations|duties|responsibilities) and (the|) rights of (the|) (controller|customer|client|data controller),
    rights and (obligations|duties) of (the|) (controller|customer|client|data controller),
    (obligations|duties|responsibilities|rights) of (the|) (data|) (controller|customer|client|data exporter),
    (controller|customer|client) (s|) (_|) (obligations|responsibilities|duties)`,
  'comply-with-law': `
    comply (_|) (_|) (_|) (with|law*), compliance with, complies with,
    in accordance with (_|) (_|) (law*|data protection|gdpr|applicable), conform to`,
  'sole-responsibility': `
    (solely|sole|exclusively|alone|fully) (_|) (responsible|responsibility|liable), responsible for,
    responsibility for`,
  'user-input': `
    content, inputs, input, outputs, prompts, conversations, uploads, messages, files, documents, your data,
    submissions`,
  'opt-in': `
    opt in, opted in, opt into, (explicit|express|prior|your|written) (consent|permission|instruction*|authori*),
    explicitly (agree|consent|choose), without (_|) (_|) (consent|permission)`,
  degrade: `
    decreas*, reduc*, degrad*, diminish*, lower*, weaken*, deteriorat*, compromis*, detract*, less protective,
    less (_|) (_|) protect*, fall* below, undermin*, adversely affect`,
  'protection-level': `
    (level|standard|degree) of (_|) (_|) (protection|security), (overall|general) (_|) (security|protection),
    security level, security of (the|its|our) (_|) (service*|product*|platform|processing|system*),
    protection of (_|) (_|) data, security measures, level of data protection, security posture, security standards`,
  'change-measures': `
    (updat*|modif*|chang*|amend*|adapt*|replac*|alter*) (_|) (_|) (_|) (_|) (_|) (measures|TOMs|safeguards|controls),
    (measures|TOMs|safeguards|controls) (_|) (_|) (_|) (_|) (updat*|modif*|chang*|adapt*|replac*)`,
  'at-any-time': `
    at any time, from time to time, at (its|our) (sole|own|) discretion, sole discretion, without (_|) (_|) notice`,
  'need-to-know': `
    need to know, least privilege, need to have, minimum necessary, role based access, strictly need to know`,
  'have-access': 'access, accessing, authori* (personnel|persons|employees|users|staff)',
  'training-opt-out': `
    opt out, opting out, opted out, opts out, unless you (object|disable|turn), disable (this|the) setting, turn off`,
  'by-updating-list': `
    (updat*|amend*|revis*|publish*|post*) (_|) (_|) (_|) (_|) (list|page|website|webpage),
    list (_|) (_|) (_|) (updated|amended|published) (from time|on),
    (check|review|consult|monitor) (_|) (_|) (_|) (list|page|website), responsib* (_|) (_|) (check|review|monitor)`,
  'without-notice': `
    without (_|) (_|) (notice|notification|informing|notifying), no (obligation|duty) to (notify|inform),
    no prior notice, !not (_|) (_|) (_|) (_|) (_|) (_|) without (_|) (_|) (notice|notification|informing|notifying)`,
  'subscribe-to-updates': `
    subscri*, sign up (for|to), RSS, mailing list, notification list, email alerts, mechanism to (receive|subscribe)`,
  'no-right-to-object': `
    no right to object, not (_|) (_|) (right|entitled) (to object|of objection), may not object, cannot object,
    waives (_|) (_|) (_|) (object|objection)`,
  terminate: 'terminat*, cancel*, rescind*, withdraw from',
  'alternative-solution': `
    alternative (_|) (solution*|arrangement*|sub processor*|subprocessor*|measure*|proposal*),
    commercially reasonable (change|alternative),
    (work*|discuss*|cooperat*|negotiat*|consult*|resol*) (_|) (_|) (_|) (_|) (_|) (good faith|solution|resolution|concern*|objection*),
    not (_|) (use|engage|appoint) (_|) (_|) (_|) (sub processor|subprocessor),
    without (the|) (use|involvement) of (_|) (_|) (sub processor*|subprocessor*), avoid (_|) processing,
    offer (_|) (_|) alternative`,
  'no-refund': `
    (without|no|not entitled to) (_|) (_|) (refund|reimbursement|compensation),
    (sole|only|exclusive) (_|) (_|) (remedy|recourse), non refundable, not be refunded`,
  'contract-copy': `
    (copy|copies) of (the|such|any|its|each|that|a|all|these|those) (_|) (_|) (_|) (agreement*|contract*|sub processor*|subprocessor*|SCC*|clauses),
    copies of (agreements|contracts|sub processor|subprocessor),
    (sub processor|subprocessor|sub processing|subprocessing) agreement* (_|) (_|) (_|) (_|) (available|upon|on request),
    copies of (_|) (_|) agreements, (contract|contractual) (documents|documentation)`,
  summary: 'summary, summaries, extract, excerpt, relevant (terms|parts|provisions)',
  'third-party-beneficiary': `
    third party beneficiar*, third party rights, step into, (exercise|enforce) (_|) (_|) directly against`,
  insolvent: 'insolven*, bankrupt*, factually disappeared, ceased to exist, liquidation, ceases to exist',
  forward: `
    forward*, redirect*, refer (_|) (_|) (_|) (_|) to (the|) (controller|customer|client), pass (_|) (_|) on, pass on,
    transfer (_|) (_|) request*, direct the (data subject|individual|request*), transmit*,
    (refer|refers) (_|) (_|) (_|) (data subject*|individual*)`,
  'respond-to': `
    respond*, reply, replies, answer*, responding, handl* (_|) (_|) request*, comply with (_|) (_|) request*`,
  'on-its-own': 'itself, themselves, directly, independently, on its own, own initiative, of its own motion',
  'request-from-subject': `
    (request*|enquir*|inquir*|complaint*|correspondence|communication*) (_|) (_|) (_|) (_|) (_|) (_|) (data subject*|individual*|end user*),
    data subject* (s|) (access|) (request*|enquir*|inquir*), data subject* (_|) (_|) (_|) (_|) (_|) request*, DSAR*,
    access request*, DSR*`,
  'articles-32-36': `
    (articles|art|arts|article) 32 (to|through|until|up to|and|) (_|) 36, 32 36 (_|) GDPR, 32 to 36,
    (articles|art|arts) 32 33 34 35 and 36, (articles|art|arts) 32 36`,
  'security-obligation': `
    (articles|art|arts|article) 32, security (_|) (_|) (obligation*|requirement*),
    (obligation*|duties) (_|) (_|) (_|) (_|) (_|) security, security of (_|) (processing|personal data|data),
    data security`,
  'articles-33-34': '33 (and|to|or|through|) 34, (articles|art|arts|article) (32|33) (_|) (_|) (34|36)',
  'articles-35-36': `
    35 (and|to|or|) 36, (articles|art|arts|article) 36, (articles|art|arts|article) 32 (_|) (_|) 36`,
  supervisor: `
    supervisory authorit*, data protection authorit*,
    (competent|relevant|regulatory|public|data) (protection|) authorit*, regulator*, information commissioner*`,
  'needed-for-work': `
    (who|that|whom) (_|) (_|) (need|needs|require*|necessary),
    whose (_|) (role|roles|duties|job|function*) (_|) (_|) requir*, strictly (necessary|required|needed),
    (necessary|required|needed) (_|) (_|) (perform*|fulfil*|carry out|provide|do|for) (_|) (_|) (duties|role|tasks|job|work|services|agreement|contract|obligations|function*),
    requir* (_|) (access|it), are authori*, for their work`,
  'other-recipients': `
    providers, vendors, suppliers, partners, service providers, processors, recipients, affiliates, advertisers`,
};
