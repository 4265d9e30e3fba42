import type { COMPANY_CONCEPTS } from '../../concepts/company.ts';
import type { Words } from '../../concepts.ts';

export const company: Words<(typeof COMPANY_CONCEPTS)[number]> = {
  'entity-form': `
    =Ltd, =LTD, =Limited, =LLC, =Inc, =INC, =Incorporated, =GmbH, =mbH, =gGmbH, =plc, =PLC, =LLP, =BV, =B =V, =NV,
    =N =V, =SAS, =SASU, =SARL, =S =A, =S =A =S, =S =A =R =L, =EURL, =AB, =ApS, =Oy, =SE, =AG, =KG, =KGaA, =UG, =OHG,
    =GbR, =Corp, =Corporation, =PBC, =SRL, =S =r =l, =S =p =A, =SpA, =S =L, =SL, =Pty, =Pte, =OÜ, =BVBA, =VOF, =eG,
    =A =S, private limited company, limited liability company, public limited company`,
  'service-of-others': `we (also|) (use|work with|integrate|embed|employ|rely on), (service|services|plug ins|tool|product) of (the provider|_), provider (_|) (_|) (_|) inc, uses (google|the _ service)`,
  'names-itself': `
    our (registered|head|principal) office*, (we|us|our|company|provider|processor|supplier|vendor) (means|refers),
    hereinafter, hereafter, herein, referred to as, (we|us) (us|our|or our|and our|or us|or),
    (owned|operated|provided|offered|run|published|developed) (and operated|and managed|and maintained|) by,
    trading as, doing business as, (a|is a|as a) (_|) (_|) (_|) (company|corporation),
    (incorporated|organi*|registered|established) (in|under), the (data|) controller, controller is,
    controller of (your|the|all|personal), responsible for (the|your) (_|) (processing|data), controller name,
    company name, legal name, name of the (company|processor|supplier|provider|controller), all rights reserved,
    (applies to|for) (the|) (data|) processing (by|of), copyright, between you and, contract with, contracting with, agreement with, entered into (by and|) (between|with),
    contracting (party|entity), the processor, the provider, the supplier`,
  'trademark-only': `
    (is a|are|registered) (registered|) trademark* of, (is|are) (a|) (registered|) trademark*,
    (is a|is the) (brand|trading|trade) name, brand of`,
  'office-label': `
    registered office*, principal (place of business|office*), place of business, registered (_|) address,
    (with|at) (its|our) (_|) (office*|seat|headquarters), having its (_|) (_|) (office*|seat),
    (company|business|office|visiting|postal|mailing|corporate|legal|head office|physical|geographic*) address,
    headquarter*, (we are|is|company|are) (located|based|situated|domiciled) (at|in), offices at,
    (our|the) address (is|of), (mail|post|letter|write|writing) (_|) (_|) (us|to us|to|at),
    address of (the|our) (_|) (company|processor|supplier|provider|controller), by (mail|post) (to|at),
    (by|via) (mail|post), seat in`,
  'seat-named': `
    registered office*, principal (place of business|office*), registered (_|) address,
    having its (_|) (_|) (office*|seat), headquartered in, (company|business) address`,
  'register-label': `
    company (registration|) (number|no|nr), registration (number|no|nr), registered (number|no),
    (registered|incorporated) (in|under|at|with) (_|) (_|) (_|) (_|) (_|) (_|) (number|no|nr), company (no|number|reg),
    companies house, chamber of commerce, commercial register, trade register, business register,
    register of companies, =KvK, =KVK, =CoC, =HRB, =HRA, =RCS, =SIREN, =SIRET, =CVR, =ABN, =ACN, =CRN, =EIN, =KRS,
    =CIF, organi* number, business (registration|identification) (number|no), corporate (number|no), UEN,
    employer identification number`,
  'vat-label': `
    VAT (number|no|nr|id|registration|identification|reg), VAT, value added tax (number|id*),
    tax (id|identification) (number|no), =BTW, =USt, =TVA`,
  founded: `
    founded (in|by|over|more), established (in|over),
    (we|company|our company) (were|was|have been) (_|) (founded|established|started|operating|around|in business),
    (in business|operating|active|around|serving customers|been providing|on the market) since,
    since (our|its) (founding|foundation|start|establishment), (our|the company s) founding, incorporated in,
    year founded, founding year, (in business|on the market|operating|active) for (_|) (_|) (_|) years, track record,
    since _ (we|our company|the company),
    (we|company) (have|has) (_|) (been|provided|served|helped|supported) (_|) (_|) (_|) since`,
  experience: `
    (in business|on the market|operating|active|around) for (_|) (_|) (_|) years, years (_|) (_|) experience,
    years in (the|) (business|industry|market), years of (_|) expertise, experience of (_|) (_|) years`,
  'many-years': 'many years, years of experience, decades, long standing, long experience',
  'customers-named': `
    trusted by (_|) (_|) (_|) (_|) (customers|companies|organi*|businesses|teams|clients|brands|users|hospitals|municipalities|schools),
    our (customers|clients) include, case stud*, customer (stor*|success|reference*|testimonial*),
    client (stor*|reference*|testimonial*), testimonial*,
    used by (_|) (_|) (_|) (companies|organi*|teams|customers|businesses|municipalities|hospitals),
    (more than|over) (_|) (_|) (customers|clients|companies|organi*|businesses|teams),
    (customers|clients|companies) (rely|trust) (_|) (on|), join (_|) (_|) (_|) (companies|customers|teams|businesses)`,
  'vague-number': 'thousands, hundreds, millions, many, leading, worldwide',
  'security-officer': `
    chief information security officer*, =CISO, chief security officer, =CSO, (information|) security officer*,
    chief privacy officer*, head of (security|privacy|information security), security manager, privacy counsel,
    VP (of|) security`,
  'privacy-team': `
    (security|privacy|data protection|information security|compliance) (and|_|) (_|) (team|department|office|organi*|committee|council|board|group),
    team of (security|privacy) (experts|professionals|engineers|specialists), dedicated (security|privacy)`,
  'has-appointed': `
    appoint*, designat*, employ, employs, have a, has a, have an, has an, our, dedicated, led by, headed by,
    overseen by, responsible for, full time, reports to`,
  'everyones-duty': `
    everyone s (responsibility|job|duty), responsibility of (everyone|all), shared responsibility of all`,
  'privacy-topic': 'privacy, data protection, security',
  'cyber-insurance': `
    cyber (_|) (_|) insurance, (cyber|cybersecurity) (risk|liability) (_|) (cover*|insurance|policy),
    professional (liability|indemnity) (_|) (insurance|cover*|policy),
    (errors and omissions|E O) (_|) (insurance|cover*), technology (errors|liability) (_|) (_|) (insurance|cover*),
    (general|commercial|business|public) (_|) liability insurance, liability insurance,
    (data breach|network security) (_|) insurance,
    insurance (cover*|polic*) (_|) (_|) (_|) (_|) (cyber|professional|data breach|liability)`,
  insured: `
    adequately insured, sufficiently insured, suitably insured, fully insured, adequate insurance,
    appropriate insurance, sufficient insurance`,
  'keeps-insurance': `
    maintain*, carry, carries, carried, hold, holds, held, have, has, keep*, covered, insured, procure*, obtain*,
    taken out, effect, in force`,
  'incident-history': `
    post mortem*, postmortem*, incident (history|archive|timeline|disclosure*|log), past incidents, previous incidents,
    (security|data) (incident|breach) (notice|notification of|disclosure|update|statement|report of),
    root cause (analysis|analyses) of, historical incidents, list of incidents,
    security (advisory|advisories|bulletin|bulletins)`,
  'makes-public': `
    publish*, public, publicly, available, share*, transparent*, disclos*, download*, online, posted,
    on our (website|site|page|blog|portal)`,
  'incident-itself': `
    unauthori* (access|part*|actor*|person*), security incident, data breach, breach of, intrusion, attacker*,
    ransomware, data leak`,
  'became-aware-on': `
    (we|our team|our security team) (_|) (became aware|discovered|detected|learned|identified|found|confirmed|experienced|were notified|was notified|suffered),
    (we|our team) (have|had) (_|) (discovered|detected|identified|learned|experienced)`,
  'never-happened': `
    never (had|experienced|suffered|been), have not (had|experienced|suffered),
    no (known|) (data|security) (breach*|incident*)`,
  'status-page': `
    status page, status (site|website|portal|dashboard), system status, service status, (all|) systems operational,
    current status of (the|our) (service*|system*|platform), uptime (history|page|report), status (_|) (_|) com,
    (live|real time) status, incident history, platform status`,
  'trust-centre': `
    trust (center|centre|portal|hub|page|site), security (portal|center|centre), compliance (portal|center|centre),
    security and trust (center|page)`,
  'trust-documents': `
    security (documentation|documents|reports|questionnaire*), compliance (documentation|documents|reports),
    audit reports, SOC 2 report*, penetration test (report*|summar*), (request|get) access, whitepaper*, white paper*,
    policies, certificat*, FAQ, documentation`,
  'privacy-mailbox': `
    privacy, dpo, gdpr, dataprotection, data protection, security, infosec, psirt, cert, csirt, abuse, dataprivacy,
    data privacy, privacyofficer, dsar, dpa, compliance, ciso, soc, privacyteam, datenschutz, rgpd,
    privacy (team|office|officer), legalprivacy, fg, avg, gegevensbescherming, datalek, datalekken, beveiliging,
    meldpunt, privacy (team|officer), dsb, dsgvo, datenschutzbeauftragter, datenschutzbeauftragte, it sicherheit,
    sicherheit, isb, vieprivee, vie privee, donneespersonnelles, donnees personnelles, protectiondesdonnees,
    confidentialite, securite, rssi, cnil, dpd`,
  'support-contact': `
    (contact|reach|email|ask) (_|) (our|the) (_|) (support|customer service|help desk|helpdesk) (_|) (team|desk|),
    contact customer support`,
  merger: `
    merger*, merge, merged, acquisition*, acquired, change of control, change in control,
    sale of (all|substantially|some|our|the|its) (_|) (_|) (_|) (_|) (assets|business|stock|shares|company),
    asset sale, business transfer*, reorgani*, divestiture, corporate transaction*, transfer of (our|the) business,
    business sale, takeover, bankruptcy,
    acquirer*, sale of (_|) (_|) assets,
  `,
  'same-terms': `
    (same|equivalent|similar) (_|) (_|) (privacy|protection*|safeguard*|terms|commitments|policy|standards),
    subject to (this|the) (_|) (privacy|policy|notice),
    (bound by|honou*|comply with|continue to (apply|govern)|in accordance with|govern|governed by) (_|) (_|) (_|) (this|privacy|policy|notice)`,
  'business-asset': `
    business asset*, (transferred|transferable|sold) (asset*|as (a|an|part)),
    part of (the|that|such) (transaction|assets|sale)`,
  'hand-over': 'transfer*, disclos*, shar*, assign*, sold, sell, pass*, provided to, become part',
  switching: `
    switch* (to|between) (_|) (_|) (_|) (provider*|processing service*|service provider*|vendor*|supplier*),
    (data|provider) switching, switching (process|charge*|rights|period|request), =Data =Act, EU data act, 2023 2854,
    !(personal|protection|s) =Data =Act, !data act on, exit (plan*|strateg*|assistance|management|support|transition),
    termination assistance, transition (assistance|services|support),
    migrat* (_|) (_|) (_|) (to another|to a new|to an alternative|to a different) (_|) (provider*|vendor*|supplier*|service*),
    egress (fee*|charge*|cost*), reversibility`,
  'you-own': `
    (retain*|own*|keep*|hold*|remain*) (_|) (_|) (_|) (_|) (rights|title|ownership|interest|owner),
    (you|customer|client|subscriber) (_|) own*, !(unless|if|that|whether) (you|customer) (_|) own*,
    !copyright that you own, !you own or, !(you|customer) (_|) own* or,
    !(unless|if|that) (_|) (own*|hold*|retain*) (_|) (_|) (_|) (_|) rights,
    (is|are|remain*) (_|) (_|) (_|) (property|owner) of (the|) (customer|client|you|subscriber),
    (is|are|remain*) yours, ownership of (_|) (customer|your|client) (_|) (data|content) (_|) (_|) remain*`,
  'no-claim-to-content': `
    (do|does|will|shall) not (claim|acquire|obtain|assert|have) (_|) (_|) (_|) (ownership|title),
    no (ownership|title) (_|) (_|) (_|) (transfer*|claim*|acquir*),
    (claim|claims|acquire|acquires) no (_|) (_|) (ownership|title|rights)`,
  'customer-content': `
    customer (_|) (data|content|materials|information), client (_|) (data|content), subscriber (data|content),
    your (_|) (data|content|materials|information|files), user (content|data|submissions), submitted content,
    content you (_|) (_|) (upload|submit|post|provide|create),
    data (that|which|) you (_|) (_|) (upload|submit|provide|enter), its data, their data, you own`,
  'licence-to-us': `
    (grant*|give*|provid*) (_|) (us|vendor|provider|supplier|processor|company|to us|the company) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (licen*|right*),
    (licen*|right*) to (use|reproduce|host|modify|copy|process|access) (_|) (_|) (_|) (_|) (your|customer|the|such|user) (_|) (content|data|materials),
    licence to (your|customer) (data|content)`,
  boundless: `
    worldwide, perpetual, irrevocable, royalty free, sublicensable, sub licensable, unrestricted, unlimited,
    transferable, derivative works, in any media`,
  irrevocable: 'perpetual, irrevocable, derivative works, in any media, for any purpose, unrestricted',
  'serve-only': `
    (solely|only|exclusively|to the extent|as necessary|limited) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (provid*|perform*|deliver*|operat*|fulfil*),
    (as|to the extent) (_|) (necessary|needed|required) (to|for), limited licen*, limited right*`,
  'security-documents': `
    (information|) security (policy|policies|whitepaper|white paper|overview|handbook), security white paper*,
    privacy white paper*, whitepaper*, white paper*, DPIA (template*|support*|pack*|guide*|documentation), pre DPIA,
    DPIA for customers, records of processing (template*|policy), data protection (policy|policies|handbook),
    security (documentation|guide), technical and (organisational|organizational) measures (document|overview|pdf),
    transfer impact assessment, security questionnaire*, =CAIQ, =SIG`,
  'under-nda': `
    =NDA, non disclosure agreement*, confidentiality agreement*, enterprise (customers|plan*|clients),
    under (an|) (NDA|confidentiality)`,
  'gathers-data': `
    collect*, such as your, your (name|street|postal|home|billing), shipping address, billing address,
    name and address`,
};
