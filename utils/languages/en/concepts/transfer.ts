import type { TRANSFER_CONCEPTS } from '../../concepts/transfer.ts';
import type { Words } from '../../concepts.ts';

export const transfer: Words<(typeof TRANSFER_CONCEPTS)[number]> = {
  transfer: 'transfer*, cross border, processed in, stored in, send* to, export, exports, exported, exporting',
  'third-country': `
    third countr*, outside (_|) (_|) (_|) (EEA|EU|european|EFTA|UK|united kingdom|union|country|your country),
    international organi*, (other|foreign) countr*, overseas, international* transfer*, transfer* international*,
    international data transfer*, non (EEA|EU), countr* (without|not providing|that do not provide)`,
  adequacy: 'adequacy, adequate (level of|) (data|) protection, adequate level',
  'standard-contractual-clauses': `
    standard contractual clauses, standard (data protection|contract|model) clauses,
    model (contract|contractual|) clauses, SCC*, EU clauses`,
  'scc-2021': `2021 914, (4 june|june 4|june) 2021, module (one|two|three|four|1|2|3|4|i|ii|iii|iv), modules (one|two|three|1|2|3)`,
  'scc-current': `
    (new|2021) (eu|) (standard contractual clauses|SCC*), EU (SCC*|standard contractual clauses|model clauses), (european commission|commission) (s|) (_|) (standard contractual clauses|SCC*|model clauses), (standard contractual clauses|standard data protection clauses|model clauses|SCC*) (_|) (_|) (_|) (_|) (_|) (european commission|EU commission|commission|european union)`,
  'scc-replaced': `
    2010 87, 2004 915, 2001 497, 2002 16, (5|february) february 2010`,
  replaces: `
    replac*, repeal*, supersed*, substitut*, previous*, former*, prior, old, earlier, no longer`,
  'relies-on': `
    apply, applies, applied, govern*, rely, relies, relied, based on, basis, under, subject to, use, uses, used, using, in accordance with, pursuant to, adopt*, complet*, cover*, protect*, safeguard*, ensur*, implement*, put in place, in place, through, by means of, compl*`,
  'model-clauses': `
    model (contract|contractual|) clauses, (appropriate|suitable|adequate) contractual (clauses|safeguards|arrangements|provisions), contractual safeguards, data transfer agreement*`,
  hosting: `
    host (your|customer|the|all|our|data|personal), hosts, hosted, hosting, store, stores, stored, storage,
    kept in, !(retail|app|our|play|online|physical|web) (store|stores), data (centre|center|centres|centers),
    datacenter*, datacentre*, server, servers, (server|hosting|storage) location*, data residency,
    (data|information) resides, databases`,
  'hosting-place': `
    (hosting|storage|server) (location*|region*|country|site), data (center|centre) location*,
    location of (the|) (data|servers|storage|processing|hosting), data residency,
    (place|country) of (storage|processing|hosting), data (cent*) location*`,
  'place-of-people': `
    if you, you (are|live|reside) (_|) in, (resident*|residing|living) (_|) (_|) outside, residents, citizens,
    (users|customers|individuals|persons|people|those|visitors|consumers) (located|based|residing|who|) (_|) in,
    laws of, governed by, court*, jurisdiction*, authorit*, registered (office|address|in|under)`,
  mainly: 'primarily, mainly, mostly, principally, predominantly, generally, in principle, by default',
  'as-an-option': `
    option, optional, optionally, options, add on,
    available (_|) (_|) (on|in|for|to|with) (_|) (_|) (_|) (plan|plans|customers|tier|tiers|subscription*),
    enterprise, extra cost, additional cost, choose, choice, select, selected, elect`,
  'only-in': `
    (exclusively|only|solely|strictly|entirely) (_|) (_|) (_|) (in|within|inside),
    (in|within|inside) (_|) (_|) (_|) (_|) (_|) (only|exclusively|solely),
    (all|every) (_|) (_|) (_|) (stored|hosted|processed|servers|data centers|data centres) (_|) (_|) (_|) (in|within|inside),
    (remains|remain|stays|stay|kept) (in|within|inside)`,
  'no-transfer-outside': `
    (not|never|no) (_|) (_|) (_|) (_|) (_|) (_|) (transfer*|process*|stor*|leav*|export*|shar*|send|sent) (_|) (_|) (_|) (_|) (outside|third countr*),
    no (_|) (_|) (transfer*|processing|storage) (_|) (_|) (_|) (_|) (outside|third countr*),
    (never|not) leav* (_|) (EU|EEA|european union|european economic area|europe),
    transfer* (_|) (_|) outside (_|) (_|) (_|) (_|) (no|none),
    not (transfer*|process*|stor*) (_|) (_|) (_|) (_|) outside`,
  'any-country': `
    (any|other) (_|) (_|) (country|countries|jurisdiction*|location*) (_|) (_|) (_|) (where|in which) (_|) (_|) (_|) (_|) (operate*|facilit*|office*|maintain*|located|do business|conduct*|provider*),
    anywhere in the world, any (country|place|location) in the world`,
  'remote-access': `
    remote (access|support|maintenance|administration), remotely (access*|support*|maintain*),
    access* (_|) (_|) (_|) (_|) (_|) (remotely|from outside|from third|from other countries|from countries|from locations),
    follow the sun`,
  'support-staff': `
    support (team*|staff|personnel|engineer*|agents|centre*|center*), (customer|technical) support,
    (staff|personnel|employees|engineers|teams|team members) (_|) (located|based|outside|in)`,
  'global-teams': `
    global (team*|support|staff|personnel|workforce), worldwide (team*|staff|personnel|support),
    teams around the world, staff around the world`,
  'european-commission': 'european commission, EU commission, =Commission, (article|art) 45',
  'absence-of': `
    absence of, in the absence, lack of, lacking, not covered, not subject to, without (an|any|such) adequa*,
    no adequa*, not recogni*, not considered, not deemed, not offer*, not provid*, not ensur*, not have, not been`,
  'module-one': 'module (n|) (one|1|i), modules (one|two|1|2) (and|or) (one|1)',
  'module-two': 'module (n|) (two|2|ii), modules (one|two|1|2) (and|or) (two|2)',
  'module-three': 'module (n|) (three|3|iii), modules (one|two|1|2) (and|or) (three|3)',
  'module-four': 'module (n|) (four|4|iv), modules (one|two|1|2) (and|or) (four|4)',
  'scc-roles': `
    controller to (processor|controller), processor to (sub|) (processor|controller), docking clause,
    clause (7|11|13|17|18), annex* (i|1|ii|2|iii|3) (a|b|c|) (_|) (_|) (_|) (SCC*|clauses|standard), annex i c,
    annex 1 c, annex* to the (eu|) (SCC*|standard contractual clauses|clauses)`,
  'applicable-module': '(applicable|relevant|appropriate|corresponding) module*',
  bcr: 'binding corporate rules, =BCR, =BCRs, BCR P, processor BCR*',
  approved: `
    approv*, authori*, in place, adopted, implemented, maintain*, our (bcr*|binding), its (bcr*|binding)`,
  'such-as': 'such as, for example, e g, for instance, including, like, one of, or binding, and or',
  'clauses-as-example':
    '(such as|for example|e g|for instance|like) (the|) (EU|european|commission s|) (_|) (standard contractual clauses|model clauses), (such as|for example|e g|for instance|like) (the|) (EU|european|commission s|) (_|) (standard data protection clauses|SCCs)',
  dpf: 'data privacy framework*, =DPF, data privacy frameworks, privacy framework',
  'privacy-shield': 'privacy shield',
  certified: `
    certif*, self certif*, participat*, complies with, comply with, complied with, adheres, adhere to,
    active participant, enrolled, joined, listed on`,
  'principles-only': `
    (adhere*|follow*|respect*|guided by|act*|in line|consistent|in the spirit) (_|) (_|) (_|) (_|) principles,
    (intend*|plan|plans|expect*|aim) (_|) (_|) (certif*|self certif*|join|participate)`,
  'falls-away': `
    invalid*, no longer (valid|available|be|apply*|in force|recogni*|a|an),
    not (be|) (valid|available|apply|recogni*), (does|do|is|are) not (apply|applicable|valid|covered|available),
    suspend*, revok*, annul*, struck down, ceases (to|_), repeal*, withdrawn, unavailable, lapse*, expires,
    declared unlawful`,
  'fall-back': `
    fall back, fallback, fall backs, in the alternative, alternatively, automatically apply, shall automatically,
    otherwise, subsidiar*, as a backup, in addition to the (dpf|data privacy), additionally`,
  'alternative-mechanism': `
    (alternative|other|another|appropriate|different|replacement|new) (_|) (_|) (_|) (mechanism*|safeguard*|transfer solution*|basis|instrument*|tool*),
    good faith`,
  'transfer-impact-assessment': `
    transfer impact assessment*, transfer risk assessment*, =TIA, =TIAs, =TRA, data transfer impact assessment*,
    assessment* of (the|) (_|) (_|) (transfer*|laws and practices)`,
  'carried-out': `
    conduct*, carri* out, carry out, perform*, complet*, undert*, assess*, document*, made, make* available,
    available, provide*, prepar*, review*, has (_|) done, maintain*`,
  'no-reason-to-believe': 'no reason to believe, not (aware of|have) (any|) reason to believe, no reasons to believe',
  'supplementary-measures': `
    (supplementary|supplemental|additional|extra|complementary) (_|) (_|) (_|) (measures|safeguards|protections|protective measures)`,
  'measure-example': `
    encrypt*, pseudonymi*, anonymi*, customer managed key*, key management, keys held, challeng*, contest*,
    split processing, multi party, data minimi*, zero knowledge`,
  'article-46': '(article|art|articles) 46, 46 (2|1) _ (GDPR), appropriate safeguards',
  'article-49': '(article|art|articles) 49, derogation*',
  'by-using': `
    by (using|accessing|visiting|submitting|providing|registering|continuing|your use|signing),
    (use|using|continued use) of (the|our|this) (_|) (site*|website|service*|app|platform|product*) (_|) (_|) (_|) (consent*|agree*|constitut*),
    (you|user) (hereby|expressly|) (consent*|agree*|acknowledge*) (and (agree|consent)|) (_|) (_|) (_|) (transfer*|process*|that)`,
  'consents-to': 'consent*, agree*, acknowledg*, authori*',
  'contract-necessity': `
    (necessary|required|needed) (for|to) (_|) (_|) (perform*|provide*|provision|execut*|fulfil*|conclu*),
    performance of (a|the|our|this) (_|) contract`,
  'onward-transfer': `
    onward transfer*, transfer* onward*, further transfer*, onward disclosure, subsequent transfer*`,
  'travels-with-safeguards': `
    only, same, equivalent, safeguard*, instruction*, authori*, clauses, SCC*, bound, in accordance, comply,
    complies, compliance, subject to, ensure*, contract*, agreement*, chapter v, article 46, restrict*, adequa*`,
  'uk-addendum': `
    UK addendum, international data transfer (addendum|agreement), =IDTA,
    UK (international|IDTA|SCC*|standard contractual clauses|transfer addendum|approved addendum),
    addendum to the (EU|eu commission|european commission) (SCC*|standard)`,
  'swiss-law': `
    (swiss|switzerland) (_|) (federal|) (_|) (FADP|DPA|data protection (act|law*)), =FADP, =nFADP, =revFADP,
    federal act on data protection, federal data protection act of switzerland, swiss (SCC*|addendum)`,
  'authority-request': `
    (government*|law enforcement|public authorit*|state|judicial|official|police|court) (_|) (access|data|disclosure|information|) (request|requests|order|orders|demand|demands|inquir*),
    (request|requests|order|orders|demand|demands|subpoena*|warrant*) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (from|by|issued by|of) (_|) (_|) (_|) (_|) (_|) (_|) (public authorit*|government*|law enforcement|court*|judicial|police|intelligence|national security),
    (authorit*|government*|court*|agenc*) (_|) (orders|demands|compels|requests) (_|) (_|) (_|) (_|) (_|) (disclos*|access|hand*|data),
    legally binding (request*|order*|demand*), (legal|compulsory|judicial) process, subpoena*, court order*,
    (third country|foreign) (authorit*|government*|court*) (_|) (_|) (_|) (_|) (request*|order*|access*)`,
  challenge: `
    challeng*, contest (the|such|any|a|an|each|it), contested, contesting, object to (the|such|any|a|an|each) (_|) (request*|order*|demand*), oppos*, appeal*,
    resist*, push back, legality of (the|such|any) (request|order),
    review* (the|its|each) (legality|lawfulness|request*)`,
  'redirect-to-customer': `
    redirect*, refer (_|) (_|) (_|) (_|) to (the|) (customer|controller|client|you),
    direct* (_|) (_|) (_|) (_|) to (the|) (customer|controller|client|you),
    directly (from|to) (the|) (customer|controller|client|you)`,
  'minimum-disclosure': `
    minimum (amount|information|data|necessary|extent|required), only (_|) (_|) (_|) (minimum|necessary|strictly),
    strictly necessary, only (the|) (_|) data (_|) (required|requested)`,
  'request-policy': `
    (law enforcement|government|authority|legal) (_|) (_|) (request|requests|access|demand*) (policy|policies|guidelines|procedure*|process)`,
  'comply-with-process': `
    good faith,
    (legal|judicial|court|governmental|government|law enforcement) (process|request*|order*|inquir*|proceeding*),
    subpoena*, court order*, (required|compelled|obliged|permitted) (_|) (by|under) (_|) law, required to do so,
    public authorit*, law enforcement`,
  disclose: 'disclos*, share, shared, provide*, release*, reveal*, hand over',
  'transparency-report': `
    transparency report*, warrant canar*, government request* report*, law enforcement request* report*,
    (number|numbers|statistics) of (_|) (government*|law enforcement|authority|data) requests`,
  'never-received': `
    never received, not received any, received no, have not received, has not received, zero requests`,
  'surveillance-law': `
    =FISA, foreign intelligence surveillance, =CLOUD act, cloud act, executive order 12333, =EO 12333,
    electronic communication* service provider*, extraterritorial (law*|legislation|reach|access|effect),
    patriot act`,
  'not-foreign-owned': `
    (not|no) (_|) (_|) (_|) (owned|controlled|subject) (_|) (_|) (_|) (_|) (by|to) (_|) (_|) (=US|american|non EU|non european|foreign),
    no (=US|american|foreign|non EU) (_|) (parent|shareholder*|owner*), no parent company outside`,
  'no-backdoor': `
    no back door*, no backdoor*, not (_|) (_|) (_|) (_|) (back door*|backdoor*),
    not aware of any (_|) (government*|access|back*)`,
  'parent-company': `
    (a|an|wholly owned|is|indirect) (_|) subsidiary of, wholly owned by,
    (its|our|the|ultimate|whose) (ultimate|) (parent|holding) (company|entity|organisation|organization|corporation) (is|in|based|located|established|incorporated|registered|_ Inc|_ Ltd|_ Corp),
    ultimate parent (company|entity|_) (is|in), (is|are) part of the _ (_|) group`,
  gdpr: 'GDPR, 2016 679, general data protection regulation, UK GDPR',
  'main-establishment': `
    (main|principal) establishment, (european|EU|EEA) (headquarter*|head office), headquarter* in (europe|the EU),
    (central administration|place of central administration), establishment in the (EU|european union|EEA|union)`,
  'lead-authority': `
    lead (supervisory|data protection|) (authorit*|regulator*), lead (_|) (_|) authorit*, lead DPA, lead SA`,
  'competent-authority-is': `
    competent (supervisory|data protection) authority (_|) (_|) (_|) (_|) (is|shall be|will be),
    (supervisory|data protection) authority (responsible|competent) for (us|the),
    our (competent|) supervisory authority is, annex i c`,
  'united-states': 'united states, =USA, =US, =U =S',
  'uk-or-swiss': 'united kingdom, =UK, switzerland, swiss',
  'such-transfer': `
    (this|such|these|the) (transfer*|international transfer*|cross border transfer*|processing and transfer*),
    (transfer*|transferring) of (your|such|this|the|any) (_|) (personal|) (data|information)`,
  'web-analytics': `
    analytics, ip address*, google server*, log files, (data|information) (is|are) collected automatically,
    third party website*`,
  elsewhere: `
    third countr*, (other|foreign|any|such|these|those|all) (_|) countr*,
    outside (_|) (_|) (_|) (_|) (countr*|EEA|EU|european|jurisdiction*|state|province), united states, =USA, =US,
    overseas, abroad, anywhere in the world, international* transfer*, cross border`,
  'receiving-party': 'recipient*, receiving part*',
  'open-ended-places': `
    (and|or) (_|) (_|) (other|any|various) (_|) (countr*|destinations|locations|regions|jurisdictions|places|territor*),
    or in (countries|territories), among others, around the world, worldwide`,
};
