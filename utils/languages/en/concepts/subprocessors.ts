import type { SUBPROCESSOR_LIST_CONCEPTS } from '../../concepts/subprocessors.ts';
import type { Words } from '../../concepts.ts';

export const subprocessors: Words<(typeof SUBPROCESSOR_LIST_CONCEPTS)[number]> = {
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
};
