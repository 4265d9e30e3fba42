import type { SUBPROCESSOR_LIST_CONCEPTS } from '../../concepts/subprocessors.ts';
import type { Words } from '../../concepts.ts';

export const subprocessors: Words<(typeof SUBPROCESSOR_LIST_CONCEPTS)[number]> = {
  'no-subprocessors': `
    (do|does|will|shall|is|are) not (currently|presently|) (use|engage|have|employ|rely on|using|engaging|work with) (any|other|) (sub processor*|subprocessor*|sub contractor*|subcontractor*),
    no (sub processors|subprocessors|subcontractors) (are|is|will be|) (currently|) (used|engaged|involved|employed), without (using|engaging|) (any|) (sub processors|subprocessors)`,
  'subprocessor-list': `
    (list|lists|overview|table|register|directory|inventory) (_|) (_|) (_|) (_|) (sub processor*|subprocessor*|subcontractor*|sub contractor*|sub contracted|other processors),
    (sub processor*|subprocessor*|subcontractor*|sub contractor*) (list|lists|page|register|overview|table|directory),
    (the|these|our|such) following (_|) (sub processor*|subprocessor*|subcontractor*|sub contractor*|other processors)`,
  'listed-at': `
    (listed|named|published|posted|identified|found|available|accessible|disclosed|maintained|viewed|displayed|provided|specified) (_|) (_|) (in|on|at|under|below|here|via|through|online),
    as listed, listed (above|below|here),
    (set out|set forth|described|included|contained) (in|at|on) (_|) (annex|appendix|schedule|exhibit|attachment|the following|the table),
    https, http, www, is as follows, are as follows, this page, following table, this list`,
  'following-third-parties': `
    following (_|) (third part*|service provider*|provider*|vendor*|supplier*|companies|compan*|partner*),
    (third part*|service provider*|provider*|vendor*|supplier*) (listed|named) (_|) (below|here|on|in)`,
  'company-form': `
    =Inc, =LLC, =Ltd, =Limited, =GmbH, =B.V, =BV, =N.V, =SAS, =SASU, =S.A.S, =AG, =SE, =Oy, =AB, =ApS, =SARL, =Corp,
    =Corporation, =PBC, =LLP, =Pty, =PLC, =SpA, =S.p.A, =S.L, =KG, =Incorporated`,
  'list-column': `
    purpose, purposes, location, locations, country, countries, region, service provided, services provided, entity,
    function, activity, role, description, hosting location`,
  'disclose-identity': 'disclos*, reveal*, publish*, identity of, identities of, name of, names of',
  'following-subprocessors': 'following (_|) (_|) (sub processors|subprocessors|subcontractors|sub contractors)',
  'provider-kind': `
    cloud, hosting, hosted, infrastructure, email delivery, analytics, customer support, monitoring, payment*,
    storage, database*, CDN, content delivery, help desk, helpdesk, ticketing, messaging, data center*, data centre*,
    error tracking, transactional email*`,
  'entity-column': `
    (legal|contracting|corporate|registered|full) (entity|name|address), entity name,
    name of (the|) (legal|) entity, company name, registered (office|seat), name and address`,
  'located-in': 'located in, based in, established in, situated in, process* (_|) (_|) in, hosted in, locations',
  'by-email': `
    (by|via|through|per) (e mail|email|_ email|_ e mail), email notification*, e mail notification*, in app,
    (email|e mail) (_|) (_|) (alert*|updates), send (_|) (_|) (_|) (email|e mail),
    notification (feed|channel|email),
    (within|through|via|in) (the|your|its) (account|dashboard|admin console|product|application|service)`,
  'check-page': `
    (check|review|consult|visit|revisit|monitor|refer to) (_|) (_|) (_|) (page|list|website|site|link|url) (_|) (_|) (_|) (regularly|periodically|frequently|often|from time to time|updates|changes),
    regularly (check|review|consult|visit|monitor) (_|) (_|) (page|list|website|site)`,
  dated: `
    last (updated|modified|revised|update|change|reviewed|amended),
    (updated|revised|modified|current|effective|valid|dated) (on|as of|as at|from|since|date|_), effective date,
    as of, version, date of (last|) (_|) (update|revision), status`,
  affiliates: `
    affiliate*, group compan*, (our|its|vendor|provider) (subsidiar*|group), subsidiar*, intra group,
    sister compan*`,
  'around-the-world': 'worldwide, around the world, all over the world',
};
