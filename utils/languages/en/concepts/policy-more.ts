import type { POLICY_MORE_CONCEPTS } from '../../concepts/policy-more.ts';
import type { Words } from '../../concepts.ts';

export const policyMore: Words<(typeof POLICY_MORE_CONCEPTS)[number]> = {
  'eu-representative': `
    (EU|EEA|european|european union|union|GDPR|article 27|EU UK|EU and UK) (data protection |GDPR |) (_|) representative*,
    representative* (_|) (_|) (_|) (_|) (_|) (european union|EU|EEA|union|article 27|GDPR),
    art 27 (GDPR |) representative*,
    !(sales|customer|support|elected) representative* (_|) (_|) (_|) (_|) (european union|EU|EEA|union),
    !representative* of (_|) (EU|european) (institution*|commission|parliament)`,
  'if-needed': `
    if (_|) (required|needed|necessary), where (_|) (required|necessary), will (be |) (appoint*|designate*)`,
  'copy-of-safeguards': `
    copy of (_|) (_|) (_|) (safeguards|clauses|contract*|agreement*|SCC*|documents|guarantees)`,
  safeguards: `
    safeguards,
    (appropriate|adequate|suitable|necessary|reasonable) (_|) (measures|protection*|guarantees|steps|precautions),
    protective measures`,
  'new-purpose': `
    (new|different|another|other|further|unrelated|additional|incompatible) (_|) purpose*, purpose* other than,
    purpose* (_|) (incompatible|not compatible|unrelated|different)`,
  'exercise-rights': `
    request* (_|) (regarding|concerning|about|relating to) (_|) (_|) (data|information|rights),
    exercis* (_|) (_|) (_|) (_|) (_|) right*, (make|submit|send|file|lodge) (_|) (_|) (_|) (_|) request*,
    right* (_|) (_|) (_|) (exercised|exercise),
    (to|wish to) (access|correct|delete|update) (_|) (_|) (_|) (data|information) (_|) (_|) (_|) (contact|email|write)`,
  'rights-request': `
    (your|any|such|all|data subject|access|privacy|legitimate) (_|) request*, request*, enquir*, inquir*`,
  'reply-time': `
    respond*, reply, replies, answer*, process (_|) request*, comply with (_|) (_|) request*,
    act on (_|) (_|) request*, fulfil* (_|) (_|) request*, within one month`,
  'free-of-cost': `
    free of charge, without charge, at no cost, at no charge, no fee, free of cost, not charge,
    not have to pay (a |) fee, for free`,
  'charge-a-fee': 'charge (_|) (_|) fee, reasonable fee, administrative fee, fee may, small fee',
  'request-channel': `
    (web |request |contact |online |privacy |) form, portal, account settings, your settings, privacy cent*,
    dashboard, mail, letter`,
  'act-as-role': `
    (act*|acting) (_|) (_|) as,
    (is|are|be|being) (considered |deemed |only |merely |solely |) (a |an |the |) (data |) (processor*|controller*),
    as (a|an|the|its|their|your) (data |) processor, (role|capacity) (of|as) (a |the |) (data |) processor`,
  'processor-word': 'processor, data processor, service provider',
  'our-own-processors': `
    (our|these|such|other|third party|their|external) (_|) (data |) processors, as our (data |) processor*,
    on our behalf, for us, our (_|) service providers, !on behalf of our (customer*|client*|user*|business)`,
  'on-customers-behalf': `
    on behalf of (_|) (_|) (customer*|client*|organi*|business customer*|subscriber*|enterprise*|merchant*),
    on (our|its|their) (_|) (customer*|client*|user*) (s |) behalf,
    on the instruction* of (_|) (_|) (customer*|client*), on your behalf, for (our|its) (customers|clients)`,
  'policy-not-apply': `
    (policy|notice|statement) (_|) (_|) (_|) (not|neither) (apply|applies|cover*|govern*|extend*),
    not (covered|governed) by this (_|) (policy|notice|statement),
    outside (of |) (the scope of |) this (policy|notice)`,
  'content-of-customers': `
    (customer|client|customers|clients|end user|your) (s |) (data|content|personal data|information),
    data (_|) (_|) (_|) (customers|clients) (_|) (submit*|upload*|provide*|store*|enter*|collect*),
    content (_|) (customers|clients|users) (submit*|upload*)`,
  depends: 'depend*, may act, either, in some cases, as the case may be, circumstances',
  'sell-verb': `
    sell, sells, selling, sold, rent, rents, renting, rented, sale of (_|) (_|) (personal|data|information),
    selling (_|) (_|) (data|information), trade (_|) (personal|data|information)`,
  'your-data': `
    personal (data|information|identif*),
    (your|user|users|customer|client|any|this|that|such|the) (_|) (_|) (data|information), personally identif*, data,
    PII, information (about|from) you, (sell|share|sold) it`,
  'business-deal': `
    merger*, acquisition*, acquir*, bankrupt*, (sale|transfer) of (_|) (_|) (_|) (business|assets|company),
    sell (_|) (_|) (_|) (business|assets|company|stock), assets, corporate (transaction*|restructuring), divest*,
    insolven*`,
  'do-not-sell-link': `
    do not sell (or share |) my, right to opt out, opt out of, opt out,
    (request|direct|ask) (_|) (_|) (_|) not (to |) sell, !do not sell or share my`,
  'cookie-words': 'cookie*, tracker*, similar technolog*, tracking technolog*',
  'give-consent': 'consent*, opt in, opted in, permission, agree to, your approval',
  'implied-consent': `
    by (continuing|using|browsing|visiting|accessing|navigating),
    continu* (_|) (use|using|browsing|browse|navigat*|visit*), if you (continue|do not change),
    deemed (to have |) (consent*|accept*), implied consent, you (agree|consent|accept) to (our|the) use`,
  'cookie-settings': `
    cookie (settings|preference*|banner|consent tool|consent manager|management),
    (manage|change|adjust|set|control) (_|) (_|) (_|) cookie (preference*|settings|choices),
    (strictly necessary|essential|functional) cookies, withdraw (_|) consent (_|) (_|) (_|) cookies`,
  'only-then': `
    only, solely, prior, before, unless, until, except, without your, with your, on the basis of your,
    based on (_|) consent, ask (_|) (_|) (_|) consent, require (_|) consent, !only (works|available)`,
  'last-updated': `
    last (updated|modified|revised|amended|changed|reviewed|update|modification|revision|change),
    (updated|revised|modified|amended|published|posted|adopted) (_|) (on|in|as of), updated,
    effective (date|as of|on|from|since|starting|), date of (_|) (last |) (revision|update|change*),
    in (force|effect) (as of|from|since), (version|revision) (date|of|), dated, entry into force, release date,
    takes effect`,
  year: '199*, 200*, 201*, 202*, 203*',
  'policy-change': `
    (chang*|updat*|amend*|modif*|revis*|alter*) (_|) (_|) (_|) (_|) (_|) (privacy |) (policy|notice|statement|policies),
    (policy|notice|statement) (_|) (_|) (_|) (_|) (_|) (_|) (chang*|updat*|amend*|modif*|revis*|replac*),
    (material|significant|substantial|important|substantive|major) (_|) (chang*|update*|modif*|amend*|revision*),
    any (such |) (changes|updates|modifications|amendments),
    (changes|revisions|updates|amendments) (_|) (_|) (to it|material|significant|substantive|substantial|important),
    !change* (_|) (_|) (our|their) privacy settings, !chang* (_|) (_|) (_|) privacy (settings|preferences|choices)`,
  'tell-you': `
    notif*, inform, informs, informed, informing, alert, alerts, let you know, advise, tell you, send you, announce*,
    make you aware, bring (_|) (_|) (_|) attention, notice`,
  'direct-channel': `
    e mail*, email*, by mail, in app, (through|within|in) (_|) (app|application|dashboard|product|account),
    push notification*, pop up*, popup*, banner, direct*, (message|notice) to you, prominent*, login, log in,
    conspicuous`,
  'posted-on-page': `
    post, posts, posted, posting, publish*, (on|to|at) (this|our|the) (_|) (page|website|site|web site),
    update (_|) (_|) date, revised version, revision date, new version, date at the top`,
  'check-yourself': `
    (check|review|visit|consult|revisit|read|refer) (_|) (_|) (_|) (_|) (_|) (regularly|periodically|frequently|from time to time|often|for (any |) (changes|updates)),
    (periodically|regularly|frequently) (_|) (check|review|visit|consult|revisit), responsib* to (_|) (check|review),
    your responsibility`,
  'may-change-anytime': `
    (may|can|reserve* the right to) (_|) (_|) (change|update|amend|modify|revise), at any time, from time to time`,
};
