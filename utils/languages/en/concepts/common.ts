import type { COMMON_CONCEPTS } from '../../concepts/common.ts';
import type { Words } from '../../concepts.ts';

export const common: Words<(typeof COMMON_CONCEPTS)[number]> = {
  vendor: `
    processor, processors, data importer, provider, supplier, vendor, service provider, licensor, the contractor,
    =Contractor, !(sub|independent|third party|any|each|every|another|other) contractor, !sub processor*,
    !(another|other|further|additional|third party|each|any other) (processor|processors),
    !third party (provider|supplier|vendor|service provider)`,
  customer: `
    controller, controllers, data exporter, customer, customers, client, clients, subscriber, licensee,
    !joint controller*, !(customer|client) (personal|data|instruction*|content|affiliate*|account*)`,
  we: 'we, us, our company, our team',
  you: 'you',
  'data-subject': 'data subject*, individual*, natural person*, affected person*',
  'third-party': 'third part*',
  authority: 'authorit*, regulator*, law enforcement, court*',
  duty: `
    shall, will, must, (is|are) (obliged|obligated|required|bound) to, undertake*, agree* to, commit* to, warrant*,
    (is|are) to, has to, have to`,
  may: 'may, might, can, could, (is|are) (entitled|allowed|permitted) to, has the right to, have the right to',
  not: `
    not, no, never, cannot, neither, nor, don t, doesn t, won t, aren t, isn t, can t, without, !not only,
    !without (undue|unreasonable|any undue) delay, !no later than, !not later than, !whether or not,
    !without (limitation|prejudice|charge|delay), !not limited to, !no longer, !no event later, !if not,
    !not less than, !no less than, !not more than, !no more than, unable to, (is|are) not able`,
  except: `
    except*, unless, other than, save, until, to the extent,
    without (the|its|your|our|any|obtaining|first|having|) (_|) (prior|written|express|explicit|specific|general) (written|specific|general|express|) _,
    without (the|its|your|our) (_|) consent, otherwise than`,
  only: 'only, solely, exclusively, strictly',
  passive: 'be, been, being',
  'at-discretion': `
    (sole|own|absolute|reasonable) discretion, at (its|our|their) (option|election|discretion),
    (vendor|provider|processor|we|supplier) may, we may,
    !(vendor|provider|processor|we|supplier) (may|can) (not|only|never), reserve* the right`,
  'best-efforts': `
    (commercially|) reasonable (efforts|endeavours|endeavors), best (efforts|endeavours|endeavors),
    (strive|strives|aim|aims|endeavour|endeavor|try|tries|seek|seeks) to, commercially reasonable`,
  'on-request': `
    (up|)on (_|) (_|) request, upon (_|) (_|) (written|) request, on request, if (so|) requested, by request,
    at (_|) (_|) request`,
  'where-law-requires': `
    (where|if|when|as|to the extent) required (by|under) (applicable|_) law*, (where|if|when|as) (legally|) required,
    to the extent (legally|) required, (where|if|when|as) (the|applicable) law requires, where required by`,
  'at-customers-expense': `
    at (the|) (customer|controller|client|your) (s|) (sole|own|) (cost|expense),
    at (its|your) (sole|own|) (cost|expense), for a (reasonable|) fee,
    additional (fee|fees|charge|charges|cost|costs), (customer|controller|client) (shall|will|) (bear|bears|reimburse|reimburses|pay|pays) (_|) (_|) (cost|costs|expense|expenses|fee|fees|provider|processor|vendor),
    (cost|costs|expense|expenses) (_|) (_|) (_|) (_|) (borne|paid|reimbursed) by (the|) (customer|controller|client|you),
    hourly rate*, time and material*, then current rates`,
  'where-possible': `
    (where|if|as far as|insofar as|in so far as|to the extent (that|)) ((this|it|that|) is|) (reasonably|technically|) (possible|feasible|practicable|practical),
    as soon as (reasonably|) (practicable|possible|practical), to the extent possible, as much as possible`,
  'template-gap': `
    insert (period|name|date|number|address|country|details|here), XX (days|hours),
    to be (completed|determined|confirmed|filled), tbd`,
  defines: `
    means, shall mean, refers to, (has|have) the meaning*, (shall|will) have the (same|) meaning*, is defined as,
    include* any information, refer to, !this means, !means that, !by means, !means of, !which means, !the means,
    !any means, !all means, !purposes and means, !other means, !electronic means, !technical means, !automated means`,
  definitions: 'definition*, defined terms, glossary, interpretation',
  contents: 'table of contents, contents, on this page, in this (article|policy|section)',
  'personal-data': `
    personal data, personal information, personally identifiable, customer data,
    (your|user|users|client|the|such|controller|any|all|this|that) (data|information), personal customer data,
    service data, PII, data`,
  process: 'process, processes, processed, processing',
  service: 'service, services, platform, product, products',
  agreement: 'agreement, contract, terms (of service|of use|and conditions|), addendum, order form, dpa',
  'in-writing': 'in writing, written, email, e mail, electronically, in text form',
  promptly: `
    promptly, immediately, immediate, prompt, expeditiously, forthwith,
    as soon as (reasonably|) (practicable|possible|practical), without (_|) delay, in a timely manner, timely`,
  prior: 'prior, before, in advance, advance, beforehand',
  right: 'right, rights, (is|are) entitled to, entitle*',
  law: 'law, laws, legislation, legal, regulation*, statutory, GDPR',
  'no-obligation': `
    no obligation, not (obliged|obligated|required|bound) to,
    not (be|under|subject to) (an|any|) (_|) (obligation|duty), no (duty|responsibility|liability),
    not (responsible|liable) for, not be (obliged|obligated|required|responsible|liable), disclaim*,
    exclu* (_|) (_|) liability`,
  'email-address': '',
  'time-span': '',
  denial: 'not, no, never, neither, !not only',
};
