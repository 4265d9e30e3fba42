import type { CONTRACT_CLOSING_CONCEPTS } from '../../concepts/contract-closing.ts';
import type { Words } from '../../concepts.ts';

export const contractClosing: Words<(typeof CONTRACT_CLOSING_CONCEPTS)[number]> = {
  'reasonable-period': `
    reasonable (period|time|timeframe), within (_|) commercially reasonable,
    as soon as (reasonably|) (practicable|possible), promptly, in due course, without undue delay, immediately`,
  backup: 'backup*, back up, back ups, backed up, archival copies, disaster recovery copies',
  overwrite: `
    overwrit*, rotat*, expire*, expir*, cycled out, cycle*, purged, aged out, roll off,
    retention (cycle|schedule|period|policy)`,
  'keep-copies': 'retain*, retention, kept, keep, stored, store, remain*, held, persist*, maintained',
  confirm: `
    confirm*, certif*, attest*, written confirmation, proof of, evidence of, provide (_|) (_|) certificate`,
  deletion: 'delet*, destroy*, destruction, eras*, purg*, done so',
  'machine-readable': `
    machine readable, commonly used (_|) (_|) (_|) format*,
    (common|standard|open|industry standard|interoperable|structured) (_|) (electronic|) format*, CSV, JSON, XML,
    XLSX, in a format, SQL dump`,
  'export-data': `
    export*, download*, retriev*, extract*, return*, port (_|) data, data portability, provide (_|) (_|) copy,
    !data exporter*, !exporter*, !data extraction`,
  'limited-frequency': `
    (once|one audit|twice|one time) (per|a|every|each|in any|in every|in a|during any|during each) (_|) (_|) (year|calendar|twelve|12|annual|contract|month*),
    (more|most) than once, at most (once|one), more than one, annually, once annually, once every,
    per (calendar|contract|) year, per twelve, (twelve|12) month period`,
  'own-costs': `
    (bear|bears|borne|pay|pays|paid|cover|covers) (_|) (_|) (_|) (_|) (own|respective|their|cost|costs|expense|expenses),
    cost* of (the|any|such|an) (_|) audit*, (own|its|their) (cost|costs|expense|expenses),
    (audit|inspection) (_|) (_|) (cost|costs|expenses), at (the|) (_|) (s|) (sole|own|) (cost|expense)`,
  'advance-notice': `
    (prior|advance|advanced|reasonable|written|days) (_|) (written|) notice, days (_|) (_|) (_|) notice,
    notice of (at least|not less), notice period, in advance,
    during (normal|regular|ordinary|) (business|working|office) hours`,
  'customer-audit': 'audit, audits, inspection, inspections, auditing',
  liability: 'liable, liability, liabilities',
  damages: 'damage, damages, compensation',
  'article-82': `
    (article|art|articles) 82, obligations of (the|) (gdpr|regulation) (_|) (_|) (directed|imposed),
    specifically directed to processors, liability (provisions|rules) of (the|) gdpr`,
  'liability-limits': `
    (limitation*|limit|limits|cap|caps|exclusion*|restriction*) (of|on|to|and) (_|) (_|) liabilit*,
    liability (cap|limit*|provisions|clause|section),
    (limited|capped|subject) to (_|) (_|) (_|) (_|) (_|) (limitation*|amount*|fees|payments|cap|sum|exceed),
    (aggregate|total|maximum|cumulative) liability, liability (_|) (_|) (_|) (_|) (_|) (_|) (exceed*|limited|capped)`,
  'short-cap': `
    (preceding|prior|last|previous) (one|two|three|four|six|1|2|3|4|6) (_|) month*,
    (one|two|three|six|1|2|3|6) (_|) month* (preceding|prior|before|immediately|fee*)`,
  indemnify: 'indemnif*, hold harmless, indemnit*',
  'exclude-liability': `
    (disclaim*|exclud*|reject*) (_|) (_|) (_|) liability, (no|not any) (_|) liability,
    not (be|) (_|) (liable|responsible), (in no event|under no circumstances) (_|) (_|) (_|) (_|) liable,
    liability (_|) (_|) (_|) (excluded|disclaimed), accepts no liability`,
  'data-loss': `
    (loss|corruption|destruction|disclosure) of (_|) (_|) (_|) (data|information),
    (unauthori*|unlawful) (_|) (_|) (access|disclosure|use), data (loss|breach*),
    loss (_|) (_|) (_|) access (_|) (_|) (_|) data`,
  prevail: `
    prevail*, take* precedence, (shall|will) control, controls over, precedence over, takes priority, have priority,
    govern in case`,
  'conflict-between': 'conflict*, inconsisten*, discrepanc*, contradict*, ambiguit*, differ, differs',
  'this-dpa': `
    (this|the|such) (dpa|data processing agreement|data processing addendum|processing agreement|addendum|data protection agreement|processor agreement|dp terms|data processing terms|clauses|annex|appendix|exhibit|schedule),
    these clauses,
    (provisions|terms) of (this|the) (dpa|addendum|data processing agreement|data processing addendum|processor agreement|annex),
    SCC*, standard contractual clauses`,
  'main-terms-prevail': `
    (terms of service|main agreement|master agreement|principal agreement|terms and conditions|subscription agreement|terms of use|msa|services agreement) (shall|will|) (prevail*|control|controls|take precedence|takes precedence),
    (prevail*|precedence) over (this|the) (dpa|addendum|data processing agreement|data processing addendum)`,
  amend: 'amend*, modif*, chang*, updat*, revis*, variation*, vary',
  'mutual-agreement': `
    (mutual|written) (_|) (agreement|consent) (of|by|between), agreed (_|) (_|) (by|between) (_|) (_|) parties,
    signed by (both|the|each|all|authori*), written agreement of (_|) (_|) parties, both parties,
    consent of (_|) (other|customer|controller|each|both) (_|), in writing and signed, in writing signed,
    agreed in writing, in written form, made in writing, writing by`,
  posting: `
    (posting|publishing|updating|making) (_|) (_|) (_|) (_|) (_|) (website|site|online|page|version|available|here),
    posted (on|to|at), publish* (_|) (_|) (_|) (_|) (website|site|online),
    (revised|updated|new|amended) version (_|) (_|) (website|online|site|posted|available), by posting,
    post (_|) (_|) (_|) (_|) (website|site|changes|version)`,
  'continued-use': `
    continu* (_|) (_|) (use|using|access*) (_|) (_|) (_|) (_|) (_|) (_|), continued use, by continuing to use,
    continuing to use`,
  suspend: 'suspen*, halt (_|) processing, stop (_|) (_|) processing',
  'non-compliance': `
    (material|substantial|serious|persistent|) (breach*|violation*) of (_|) (_|) (_|) (dpa|agreement|addendum|clauses|obligation*|gdpr|data protection|contract|law*|terms),
    non compliance, not (_|) (comply|compliant|complying), fail* to comply, fails to (meet|perform|fulfil),
    breach* (_|) (_|) obligation*, in breach, violat*, until (_|) (_|) (_|) (complies|compliance)`,
  'records-of-processing': `
    record* of (_|) (_|) (_|) (_|) (_|) (_|) (processing|data processing),
    (processing|data processing) (record*|register*), register* of (_|) (_|) (_|) (_|) (processing|data processing),
    record* (_|) (_|) (_|) (_|) (_|) (article|art) 30, record* of (_|) (_|) categories (_|) (_|) processing,
    (article|art) 30 (2|gdpr|of), records of its processing, ROPA`,
  'maintain-record': 'maintain*, keep*, kept, hold*, records, establish*',
  'each-party': 'each party, both parties, the parties (shall|will) each, respective',
  cooperate: 'cooperat*, co operat*, assist*, collaborat*, support*, contribute to',
  'scc-915': `
    2021 915, (article|art) 28 (7|8), 28 paragraph (7|8),
    (standard contractual clauses|clauses|SCC*) (_|) (between|for) (the|) (controllers|controller) and (the|) (processors|processor),
    controller (to|and) processor (standard|clauses|SCC*) (_|) adopted,
    danish (data protection agency|dpa|datatilsynet) (_|) (_|) (standard|template|clauses)`,
  'governing-law': `
    govern* (_|) (_|) (_|) (_|) (_|) (by|law*), governing law, subject to (the|) law* of,
    construed (_|) (_|) (_|) (_|) (_|) law*, applicable law, choice of law,
    (law|laws) of (_|) (_|) (_|) (_|) (_|) (_|) (apply|applies|govern|governs), place of jurisdiction, venue,
    exclusive jurisdiction, (competent|exclusive) court*, courts of, courts in, jurisdiction of, subject to (_|) law`,
  'free-of-charge': `
    (no|without|without any|not any|nor) (additional|extra|further|) (cost|costs|charge|charges|fee|fees),
    free of charge, at no (additional|extra|) (cost|charge),
    at (its|our|the processor s|provider s|processor s) own (cost|expense),
    included in (the|) (_|) (fee*|price*|service*|subscription)`,
  'eea-law': `
    (austrian|belgian|bulgarian|croatian|cypriot|czech|danish|dutch|estonian|finnish|french|german|greek|hungarian|irish|italian|latvian|lithuanian|maltese|polish|portuguese|romanian|slovak|slovenian|spanish|swedish|norwegian|icelandic) (law*|court*|legislation),
    austria, belgium, bulgaria, croatia, cyprus, czech republic, czechia, denmark, netherlands, estonia, finland,
    france, germany, greece, hungary, ireland, italy, latvia, lithuania, luxembourg, malta, poland, portugal, romania,
    slovakia, slovenia, spain, sweden, norway, iceland, liechtenstein, holland, amsterdam, dublin, paris, berlin,
    munich, brussels, madrid, barcelona, milan, rome, stockholm, copenhagen, helsinki, vienna, lisbon, warsaw, prague,
    tallinn, vilnius, riga, hamburg, frankfurt, the hague, rotterdam, utrecht, oslo, !northern ireland`,
  'other-law': `
    (swiss|english|scottish|american|indian|israeli|canadian|australian|chinese|singaporean|japanese) (law*|court*),
    switzerland, zurich, geneva, england, wales, scotland, united kingdom, london, northern ireland, delaware,
    california, new york, texas, massachusetts, washington, colorado, illinois, utah, georgia, florida, oregon,
    nevada, virginia,
    state of (_|) (california|new|delaware|texas|washington|utah|florida|illinois|georgia|colorado|massachusetts),
    commonwealth of, united states, USA, san francisco, santa clara, los angeles, seattle, boston, chicago, israel,
    tel aviv, india, bangalore, bengaluru, mumbai, canada, ontario, british columbia, quebec, australia,
    new south wales, victoria, new zealand, singapore, hong kong, japan, china, brazil, ukraine, serbia, turkey,
    dubai, emirates, american arbitration, JAMS`,
  'end-of-account': `
    (clos*|cancel*|delet*|terminat*|deactivat*) (_|) (_|) (_|) (account|subscription|workspace),
    (account|subscription) (_|) (_|) (_|) (clos*|cancel*|terminat*|delet*|expire*|ends|deactivat*),
    end of (_|) (_|) (subscription|contract|agreement)`,
  'self-service': `
    self service, itself, directly from, through the (service*|platform|dashboard|account|interface),
    via the (service*|platform|dashboard|API|interface), API, export (tool*|function*|feature*)`,
  'self-export': `
    export, exports, exporting, exported, download*, retrieve, retrieves, retrieving, retrieval, extract, extracts`,
  'data-protection-claims': `
    data protection (claims|liability|breaches|super cap), (separate|higher|super) (_|) (cap|limit),
    breach* of (_|) (_|) (data protection|gdpr|dpa) (_|) (_|) (law*|obligation*|)`,
  'between-parties': 'between, by and between, entered into (by|with), made by',
  'live-systems': `(active|live|production|operational|primary) (_|) (system*|environment*|database*|server*|storage), its systems`,
  'fee-months': `
    (twelve|12|eighteen|18|twenty four|24) (_|) (_|) month*, annual (fee*|subscription*),
    fees (_|) (_|) (_|) (_|) year`,
  'language-version': 'language, languages, translation*',
  'decision-915': '2021 915',
  'costs-borne': `
    (responsible for|reimburse*|bear*|pay*|charge*|invoice*) (_|) (_|) (_|) (_|) (_|) (cost*|expense*|fee*|time),
    (cost*|expense*|fee*) (_|) (_|) (_|) (_|) (charged|invoiced|billed|reimbursed|payable),
    entitled to (_|) (remuneration|charge|payment), separately (charged|invoiced|billed)`,
  fines: 'fine, fines, penalt*, sanction*',
  'limits-elsewhere': `
    (limitation*|limits|exclusion*|cap|caps|provisions) (_|) (_|) (_|) (_|) (_|) (in|of|under) the (main|master|principal|underlying|) (agreement|contract|terms),
    liability (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (in|of|under|to) the (main|master|principal|underlying|) (agreement|contract|terms)`,
  'member-state': 'member state*',
};
