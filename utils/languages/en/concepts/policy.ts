import type { POLICY_CONCEPTS } from '../../concepts/policy.ts';
import type { Words } from '../../concepts.ts';

export const policy: Words<(typeof POLICY_CONCEPTS)[number]> = {
  'right-to': `
    right to, rights to, right of, rights of, the right, the rights, your rights, (is|are) entitled to,
    you (may|can), you (may|can) (also|always), (user|users|individuals|consumers|customers|visitors) (may|can),
    you have the (right|option|ability|choice), you have (a|the|certain|several|various|following) (_|) right*,
    ability to, request that (we|the company), (ask|contact|email|require|instruct|tell) us (_|) to,
    request (to|a|an|access|the|correction|deletion|removal|erasure), may request, can request, may ask, option to,
    opportunity to, how to, if you (want|wish|would like) (us|) to, you (would like|want|wish) (_|) to, to exercise,
    right, if you (would|d) like, (would|d) like (us|them|to), wish to, be entitled to, have rights,
    (allow|allows|allowing|enable|enables) (_|) (users|you) to, may have rights, entitled to`,
  'access-data': `
    (right|rights|request|requests) (of|to) access,
    access (to|) (_|) (_|) (_|) (_|) (_|) (data|information|account|records|profile), access and (_|) (_|),
    access (correct|update|modify|delete|change|amend|review|rectify|edit|or|and),
    accessing (_|) (_|) (_|) (data|information|account|or), (copy|copies) of (_|) (_|) (_|) (_|) (data|information),
    request a copy, obtain (_|) (_|) (copy|copies|confirmation|access), subject access, access request*, data access,
    right to know, review (_|) (_|) (_|) (data|information), view (_|) (_|) (_|) (data|information),
    download (_|) (_|) (_|) (data|information), right of access, access rights, !access (or|and) us*,
    !access (to|) (_|) (_|) (_|) (service*|site|sites|website*|features|application*|app|platform|products),
    !accessing or using, !access from, !access and use, !(enable|disable) access, !use or access,
    (access|review|view|see|inspect|obtain) (_|) (_|) (_|) (_|) (data|information|account|profile|records|details),
    right to access, rights to access, access to it, access them, access it, access your, access their,
    !(enable|disable) access (to|) (_|) (_|) (information|data),
    !lose access (to|) (_|) (_|) (_|) (information|data), !your access rights,
    access to (correct|update|modify|amend|delete|rectify|change|or|and),
    !employees (_|) (_|) (_|) (_|) access (to|) (_|) (_|) (_|) (data|information),
    !legitimate (_|) (_|) (_|) (_|) (_|) access (to|) (_|) (_|) (_|) (data|information),
    (inquire|inquiring) (_|) (_|) (_|) (data|information),
    whether we (are|hold|have|keep|process|store) (_|) (_|) (_|) (data|information),
    (informed|know|confirm|confirmation) (_|) (_|) (what|whether|if|which) (_|) (_|) (_|) (data|information|we)`,
  'rectify-data': `
    rectif*, correct, correct or, corrected, correcting, correction, corrections,
    update (_|) (_|) (_|) (_|) (_|) (data|information|account|profile|details|preferences|it), updat* (or|and),
    (update|updating), amend, amended, amendment, amending, modif* (_|) (_|) (_|) (_|) (data|information|account|it),
    modify, (change|edit|review) (_|) (_|) (_|) (_|) (data|information|profile|account|details), editing, edit,
    inaccura* (_|) (data|information), !correct amount, !(error|bug) correction,
    !update* (to|of|our|this|the) (_|) (policy|notice|statement|terms|service|app|software), !update this,
    !(we|may) (_|) update, !updates, !last updated, !amend this, !modify this, !update (_|) (_|) (_|) (_|) settings,
    !(update|change|edit) your (_|) (_|) (_|) (settings|preferences)`,
  'erase-data': `
    eras*, delet*, (remov*|destroy) (_|) (_|) (_|) (_|) (data|information|account|it), right to be forgotten,
    (have|want) (_|) (_|) (_|) (_|) (deleted|removed|erased), request (_|) (_|) (removal|deletion),
    removed from our (system*|database*|server*), removal of (_|) (_|) (data|information|account), be removed,
    (close|cancel|terminate|deactivat*) (_|) account, !delete cookies, !delete (_|) cookies,
    !(we|will|shall) (_|) delete, !delet* cookies`,
  'port-data': `
    portab*, machine readable, structured commonly used,
    (receive|obtain|get) (_|) (_|) (_|) (_|) (_|) (_|) (structured|commonly|portable|usable), port (your|to|it),
    portable (copy|format), ported to, (electronic|digital) copy, take your data,
    (download|export|exporting|downloading) (a copy of|) (your|the) (personal|) (data|information),
    passed to (an|another) organi*, right to receive (_|) (_|) (_|) (data|information) (_|) (_|) (in a|provided),
    right to receive (_|) (_|) (_|) (data|information) (_|) (_|) (_|) (_|) provided`,
  complain: 'complain*, raise (_|) concern*, report (_|) to (the|your|a) (_|) supervisory',
  'supervisory-authority': `
    supervis* authorit*, data protection (authorit*|commission*|agenc*|regulator*|supervisor*|office),
    information commissioner*, =ICO, privacy commissioner*, =CNIL,
    (local|competent|relevant|regulatory|regulating|appropriate|national) (data protection|privacy|supervisory|) (authorit*|regulator*),
    regulatory (authorit*|body), data protection board, autoriteit persoonsgegevens, commissioner,
    (privacy|data) (regulator*|authorit*), =DPAs, =EDPB, regulator*, supervising authorit*, ombudsman`,
  withdraw: 'withdraw*, revok*, retract*, rescind*, take back',
  consent: `
    consent*, your (prior|) approval, explicit (agreement|permission), your (_|) (_|) permission*,
    permission from you, (grant*|give*|ask*|request*) (_|) (_|) permission*, with permission, !our (_|) (_|) consent,
    !consent (_|) (_|) from us`,
  keep: `
    retain*, retention, keep, keeps, kept, keeping, stor*, hold, holds, held, preserv*, maintain*, archiv*,
    !keep (_|) (safe|secure|confidential|up|in mind|you informed|your password|informed), !in store, !stores,
    !(kept|keeping) (_|) (confidential|secure|private|safe),
    !app store, !play store, !the store`,
  'as-long-as': `
    as long as, so long as, for (the|a|such|any|this|that|a further) (_|) (_|) (period|duration|time|term), only for,
    until, no longer (than|necessary|required|needed|need|be), retention period*,
    longer than (_|) (necessary|required|needed|is|it|we), longer (necessary|required|needed), when (_|) no longer,
    period (of time|necessary|required|that|during),
    for (up to|at least|a minimum|a maximum|a limited|a reasonable|an indefinite), indefinitely, time limits,
    limited (period|time), permitted by law, a reasonable (time|period), shorter period,
    as (is|may be|) (necessary|required|needed) (for|to), necessary to (comply|fulfil*|achieve|provide),
    (required|allowed|permitted) by (_|) law, !no longer be able, !no longer be`,
  retention: `
    retention, storage (period|duration|limitation|time),
    how long (_|) (_|) (_|) (keep|kept|store|stored|retain|retained|hold), data storage, data retention,
    storing your (_|) (data|information)`,
  'data-protection-officer': `
    data (protection|privacy) officer*, =DPO, =DPOs, privacy officer*, chief privacy officer,
    data protection (manager|lead|team), (data|) privacy (manager|lead|coordinator)`,
  contact: `
    contact us, contact, reach us, write to (us|the), e mail us, email us, (email|e mail) (at|to|address), call us,
    reach (out|) to us, (by|via) (e mail|email|phone|post|mail), send (_|) (_|) (email|e mail|letter), get in touch,
    help desk, customer (service|support|care), mailing address, postal address`,
  'your-rights': `
    your (_|) (_|) rights, (data subject|privacy|GDPR|individual|user|consumer|data protection) (s|) rights,
    rights of (_|) (data subjects|users|individuals), your (_|) choices, your (data protection|privacy) rights,
    what are your (_|) rights, you have (_|) (_|) (_|) rights, rights under,
    (control|manage|access) (_|) your (data|information|personal data), the right to,
    (following|these|certain|several) rights`,
  'restrict-processing': `
    restrict* (_|) (_|) (_|) (_|) (process*|use|uses|data|information),
    restriction* (of|on|to) (_|) (_|) (process*|use|data), right (to|of) (restrict*|restriction*|limit*),
    limit (_|) (_|) (_|) (process*|use|our use|collection), limitation of (_|) processing,
    (processing|use|data) (_|) (_|) (be|is) (restricted|limited), block (_|) processing, suspend (_|) processing,
    restrict*`,
  'object-processing': `
    (right|rights|ability|may|can) (_|) object, object to, objection (to|against) (_|) (_|) (process*|use|marketing),
    right to object, objecting to, oppose (_|) (_|) (process*|use), object*, !objective*, !objectionable, !objects,
    !object of, !the object, !an object,
    opt out of (_|) (_|) (_|) (use|uses|processing|collection|sharing|sale|disclosure|profiling)`,
  'opt-out': `
    opt out, opted out, opting out, opt you out, opt outs, optout, unsubscrib*, stop receiving,
    (wish|want|prefer|choose|like|opt|opted) (_|) (_|) not (to|) (receive|be contacted|be sent),
    not (wish|want) to receive, do not sell, stop (_|) (using|processing|sending|contacting|collecting),
    no longer (wish|want) to (receive|be contacted|have), (request|ask) (_|) (_|) (not to|stop|cease)`,
  marketing: `
    marketing, advertis*, promotional, newsletter*, promotions, ads, interest based, direct mail,
    commercial communications`,
  'legitimate-interest': `
    legitimate (business|commercial|) (_|) (interest*|reason*|purpose*|need*|ground*), legitimate interest*,
    (our|its|their) (vital|business|commercial) interests, (art|article) 6 1 f`,
  'contract-basis': `
    (perform*|fulfil*|execut*|conclu*|enter*) (_|) (_|) (_|) (contract*|agreement*),
    contractual (obligation*|necessity|relationship|requirement*|duties), necessary (_|) (_|) (_|) contract,
    (art|article) 6 1 b, contract with you, terms of (_|) contract`,
  'legal-obligation': `
    legal (_|) obligation*, (required|obliged|permitted|allowed) (by|under|to do so by) (_|) law*,
    comply with (_|) (_|) (_|) (law*|legal|regulat*|legislation),
    (legally|lawfully) (required|obliged|obligated|permitted), compliance with (_|) (law*|legal),
    statutory (obligation*|requirement*|dut*), (art|article) 6 1 c,
    !legally required disclosures`,
  'legal-basis': `
    legal bas*, lawful bas*, legal ground*, lawful ground*, legitimate ground*, lawful reason*, valid reason*,
    bas* for (_|) process*, (art|article) 6, with your (_|) (consent|permission),
    (based|rely|relying) on (_|) (_|) consent`,
  collect: `
    collect*, gather*, obtain*, receive*, ask (you|for), (provide|give|submit|supply|enter) (_|) (_|) (with|us),
    information you (provide|give|submit|share), you (provide|give|submit|enter), record*, acquire*,
    request* (you|from you)`,
  'use-data': `
    use (_|) (_|) (_|) (_|) (data|information|it|to|for), used (to|for|by|in),
    uses (_|) (_|) (_|) (data|information), using (_|) (_|) (data|information),
    process* (_|) (_|) (_|) (data|information), we (may|will|) (also|) use, purpose*, utili* (_|) (data|information)`,
  'purpose-goal': `
    
    (to|for|in) (_|) (provid*|improv*|deliver*|operat*|maintain*|personali*|contact*|communicat*|analy*|develop*|process*|verify*|respond*|send*|offer*|prevent*|detect*|identify*|manag*|support*|enhanc*|creat*|facilitat*|enabl*|fulfil*|perform*|administer*|customi*|notify*|market*|advertis*|measur*|monitor*|understand*|ensur*|serv*|protect*|authenticat*|bill*|complet*|conduct*|help*|allow*|inform*|keep*|comply*|resolve*|display*|access*|make*|let*|tailor*|diagnos*|track*|evaluat*|better),
    purpose of, purposes of, (following|these) purposes,
    purposes (described|set out|outlined|stated|listed|below|such), order to,
    for (marketing|advertising|research|analytics|statistical|security|billing|internal|commercial|business|support|personalization) (_|) (purpose*|)`,
  'share-data': `
    shar* (_|) (_|) (_|) (_|) (with|to|data|information), disclos* (_|) (_|) (_|) (_|) (to|data|information), shared,
    share, disclose, disclosed, disclosure*,
    (transfer|transferred|pass|passed|provide|provided|give|given|sell|sold|transmit|transmitted|sent|send|made available|release|released|available) (_|) (_|) (_|) (_|) (_|) (to|with) (_|) (third|service|other|our|such|another|partners|affiliate*|companies),
    recipients, (employ|engage|use|hire) (_|) third party (companies|providers),
    (use|engage|employ|hire|handled by|managed by|processed by) (_|) (third part*|service provider*|vendors)`,
  recipient: `
    third part*, service provider*,
    (our|with|and|to) (_|) (affiliate*|subsidiar*|partner*|vendor*|contractor*|supplier*|agents), business partner*,
    affiliate*, (law|public|government*|regulatory) (enforcement|authorit*|agenc*|bod*),
    advertis* (partner*|network*|compan*), advertisers, parent company, processors, payment processor*,
    analytics (provider*|partner*|service*), group companies, other (users|companies|parties), professional advis*,
    successor*, acquirer*, recipients, partners, vendors, suppliers, contractors, merchants,
    third party (advertisements|ads)`,
  'data-source': `
    
    (from|through|via) (_|) (_|) (third part*|other (sources|companies|services|users|people)|social (media|network*|networking)|publicly|public (sources|databases|records)|partners|advertis* partners|your (employer|organization|friends)),
    third party (sources|data), other sources,
    publicly (available|accessible) (_|) (source*|information|data|record*|database*),
    sources (of|from) (_|) (_|) (data|information|personal), information (about|on|regarding) you from,
    (source|sources) (_|) (_|) (collect*|obtain*|receive*), (data|details|information) about you (_|) from`,
  'must-provide': `
    
    (fail|failure|refus*|decline*|choose not|unwilling|do not|don t|not wish|without|declining) (_|) (_|) (_|) (_|) (to provide|provide|providing|provided|share|supply|submit|sharing|disclos*) (_|) (_|) (_|) (_|) (data|information|it),
    (required|mandatory|necessary) (_|) to (register|access|use), without (_|) (_|) (_|) (data|information),
    if you (_|) not (_|) (provide|give|submit|share), (decline|refuse) (_|) (_|) (_|) (_|) (data|information)`,
  'cannot-serve': `
    
    (unable|not able|cannot|not be able|impossible|can not|may not be able|will not be able|prevent*|may not) (_|) (_|) (_|) (_|) (_|) (provid*|use|access*|offer*|perform*|register|deliver*|process*|enjoy|service*|obtain|complete|fulfil*)`,
  'automated-decision': `
    automated (_|) (individual|) decision*, automat* decision*, automated (_|) processing, profiling,
    decisions (_|) (_|) (based|made) (solely|only) on, solely (_|) (_|) automated,
    (decision*) (_|) (_|) (_|) (algorithm*|automat*)`,
  children: `
    child, children, children s, minors, kids,
    under (the age of|age|) (_|) (13|14|15|16|18|thirteen|sixteen|eighteen), age of (13|14|15|16|18), teens, COPPA,
    (legal|parental) guardian*, parent or guardian, teenagers, underage, under age, a minor, of minor age, minor s`,
  'about-policy': `
    
    (question*|concern*|comment*|inquir*|enquir*|suggestion*|complaint*|request*|feedback|queries|query) (_|) (_|) (_|) (_|) (_|) (privacy|policy|data|information|us|practices|statement|notice),
    contact us, contacting us, contact (details|information),
    !(their|his|her) (_|) (_|) (_|) contact (details|information)`,
  'self-naming': `
    we us (and|or|) our, we our (and|or|) us, (us|we) or our, we us, referred to (_|) as, herein* referred,
    hereinafter, hereby referred,
    (owned|operated|run|managed|created|developed|provided|published|controlled|offered) (and operated|and managed|and maintained|) by,
    data controller, (the|is the|is a|as) controller, company (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) refers to,
    (we|us|our|company|developer|service provider) (means|refers),
    (the company|the developer|the owner|the service provider), built (the|this), welcome to,
    (privacy (policy|notice|statement)|policy|notice) (_|) (_|) (for|of|applies to|describes how|explains how|describes),
    at _ (_|) we, respects your privacy, (is|are) committed to protecting, owner and data controller,
    collects and uses, collects information, all rights reserved, doing business as, located at,
    registered (in|office|address|under|at), on behalf of`,
  'legal-form': `
    =Ltd, =LTD, limited, =LLC, =Inc, =INC, incorporated, =GmbH, =plc, =PLC, =LLP, =Pty, =Pvt, =BV, =B =V, =N =V,
    =SAS, =SARL, =S =A, =AB, =AS, =Oy, =SE, =AG, corp, corporation, company, =Co, foundation, =GbR`,
  'transfer-place': `
    located in, hosted in, servers in, (computers|servers) located, based in, country refers to,
    (in|to|within) the (United States|U S|US|EU|EEA|European Union), other (countries|jurisdictions),
    (data|information) (_|) (_|) (_|) (in|to) (other|countries), !(data|information) (relating|related|belonging|about|of) to other, !you are located in, !if (_|) (_|) (_|) located in,
    !(reside|resident*|residing) (_|) (_|) located in, !users (_|) (_|) located in,
    (stored|processed|held|kept|maintained) (_|) (_|) (_|) in (the|other|another|various|any|different|multiple) (_|) (countr*|states|jurisdiction*|place*|location*|territor*|region*),
    (stored|processed|held) in (_|) (_|) (_|) (servers|data (centers|centres)),
    (located|hosted) (_|) (outside|throughout|around), operating offices,
    outside (of|) (_|) (_|) (europe|state|country|province|region|jurisdiction|india|china|canada|australia|japan|home country),
    in the USA, within or outside, (different|other) data protection laws,
    (to|in) (countries|locations|jurisdictions|places|states) (_|) (_|) (other|with|that|where|which|outside),
    !you are located in (_|) (_|) (_|) (_|), !if you (_|) (_|) in the (_|) (_|),
    !(resident*|reside|residing|citizen*|individuals|users|persons|visitors|customers|people) (_|) (_|) in (the|) (_|) (_|) (_|),
    international borders, other jurisdictions, international* transfer*`,
  'cookie-choice': `
    (refuse|reject|disable|block|decline|accept|delete|manage|control) (_|) (_|) (_|) (_|) cookies,
    cookies (_|) (_|) (_|) (disabled|refused|rejected|blocked|declined), do not track, cookie (settings|preferences)`,
  'mandatory-data': `
    
    (data|information|fields|provision) (_|) (_|) (_|) (_|) (is|are) (_|) (mandatory|optional|voluntary|obligatory|compulsory),
    (statutory|contractual|legal) (or (contractual|statutory)|) (requirement|obligation) to provide,
    mandatory (_|) (information|data|fields), obliged to provide (_|) (_|) (data|information),
    (is|are) (mandatory|compulsory|obligatory), provision of (_|) (_|) (_|) (data|information) is,
    (provid*|supply*|submit*|give*|provision) (_|) (_|) (_|) (_|) (_|) (is|) on a voluntary basis`,
  'transmit-elsewhere': `
    
    (transmit*|transmission|transfer|transfers|send|sent|move|provide) (_|) (_|) (_|) (_|) (_|) (_|) (_|) to (another|a different|a third) (_|) (company|organi*|controller|service|provider|party),
    (ask|request) for the transfer of (_|) (_|) (data|information)`,
  unsubscribe: `
    unsubscrib*,
    (stop|not|cease) (_|) (_|) receiv* (_|) (_|) (_|) (email*|e mail*|newsletter*|marketing|messages|communication*),
    opt out of (_|) (receiving|marketing|our), !unsubscribe from (your|the) (_|) (_|) (subscription|service)`,
  cookies: 'cookie*, beacon*',
  retain: 'retain, retained, retains, retaining, !retain* (_|) (_|) right*',
  minors: 'children, minors, child, under (the age of |) (13|16|18), consumers under',
};
