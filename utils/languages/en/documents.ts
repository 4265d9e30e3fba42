import { type DocumentWords, phrases } from '../document-words.ts';

export const documents: DocumentWords = {
  documents: {
    'privacy-policy': {
      names: phrases(`
        privacy policy, privacy policies, privacy notice, privacy notices, privacy statement, privacy and cookies,
        privacy and cookie policy, privacy and cookies policy,
        privacy cookies, privacy cookie policy, privacy cookies policy, privacy and cookie statement, privacy and cookie notice,
        privacy and cookies statement, privacy and cookies notice, privacy cookie statement, privacy rights, privacy and security, privacy security, privacy commitment, privacy practices,
        privacy information, privacy charter, privacy guidelines, privacy hub, privacy center, privacy centre,
        your privacy, data privacy, data and privacy, data policy, data protection policy, data protection notice,
        privacy agreement, how your data is used, how we use your data, how we use your information,
        how we handle your data, how we process your data,
        data protection statement, data protection declaration, data protection information,
        personal data protection, personal data policy, personal information policy, personal data processing policy, personal data processing,
        confidentiality policy
      `),
      words: phrases(`privacy, confidentiality, data protection`),
      short: phrases(`personal data, privacy gdpr, privacy legal`),
    },
    dpa: {
      names: phrases(`
        data processing agreement, data processing addendum, data processing addenda, data processing amendment,
        data processing terms, data processing and security terms, data processor agreement, data processor addendum,
        data protection agreement, data protection addendum, data protection terms, data privacy addendum,
        data privacy agreement, gdpr addendum, gdpr agreement, processor agreement, processor terms, controller terms, processing agreement, data processing exhibit, data protection exhibit,
        data processing annex, data processing schedule, data transfer addendum, data processing conditions, dpa
      `),
      short: phrases(`data processing`),
    },
    subprocessors: {
      names: phrases(`
        subprocessor, subprocessors, sub processor, sub processors, data processors, subcontractor list,
        list of subcontractors, third party processors, processor list, list of processors,
        third party service providers
      `),
      short: phrases(
        `subprocessing, sub processing, subcontractors, third party providers, third party vendors, processors, our processors`,
      ),
    },
    terms: {
      names: phrases(`
        terms of service, terms of services, terms of use, terms of usage, terms of sale, terms of business,
        terms of trade, terms and conditions, terms conditions, terms condition, term of use, term of service,
        terms service, terms use, conditions of use, conditions of sale, conditions of service, general terms,
        general conditions, legal terms, service terms, services terms, customer terms, user terms, usage terms,
        website terms, site terms, platform terms, business terms, commercial terms, developer terms, api terms,
        api license, api licence,
        seller terms, merchant terms, partner terms, subscription terms, user agreement, customer agreement,
        client agreement, service agreement, services agreement, subscription agreement,
        subscription services agreement, subscriber agreement, subscriber terms, license agreement,
        licence agreement, license terms, licence terms, membership agreement, merchant agreement,
        developer agreement, publisher agreement, advertiser agreement, order terms, participation agreement,
        program agreement, buyer agreement, vendor agreement, supplier terms, affiliate terms, reseller terms,
        order form, master agreement, end user agreement, eula, terms of agreement
      `),
      words: phrases(`terms, tos, agreement, agreements`),
      short: phrases(`conditions, tou, gtc, gtcs, tcs, tnc, msa, ssa, t c, t and c, toc, terms legal`),
    },
    security: {
      names: phrases(`
        security policy, security policies, security practices, security overview, security statement,
        security measures, security addendum, security exhibit, security annex, security schedule,
        technical organizational measures, technical organisational measures, security whitepaper, security white paper, security compliance, security and compliance,
        security privacy, security and privacy, safety security,
        safety and security, information security, data security, product security, platform security,
        application security, enterprise security, cloud security, security at,
        technical and organisational measures, technical and organizational measures, security certifications,
        security center, security centre, security faq, keep your data safe, keeps your data safe, keeping your data safe,
        how we protect your data
      `),
      short: phrases(`security, infosec`),
    },
    'trust-center': {
      names: phrases(`
        trust center, trust centre, trustcenter, trust portal, trust hub, trust page, trust site, trust report,
        trust and security, trust security, security and trust, trust and compliance, trust compliance,
        security portal, compliance center, compliance portal
      `),
      short: phrases(`trust, compliance, certifications`),
    },
    'cookie-policy': {
      names: phrases(`
        cookie policy, cookies policy, cookie policies, cookie notice, cookies notice, cookie statement,
        cookies statement, cookie declaration, cookie information, cookie list, use of cookies, about cookies,
        how we use cookies, tracking technologies, cookies and tracking, cookies tracking, cookies and similar technologies,
        cookie and tracking
      `),
      words: phrases(`cookies`),
      short: phrases(`cookie, ad cookies`),
    },
    sla: {
      names: phrases(`
        service level agreement, service level agreements, service level commitment, service level terms,
        service level availability, sla agreement, service level exhibit, service levels, uptime commitment, uptime guarantee,
        availability commitment
      `),
      words: phrases(`sla, slas`),
      short: phrases(`service level`),
    },
    'status-page': {
      names: phrases(`
        status page, system status, systems status, service status, server status, platform status, network status,
        site status, api status, live status, uptime status, status uptime, operational status
      `),
      short: phrases(`
        status, system health, service health, all systems operational, service availability
      `),
    },
    'vulnerability-disclosure': {
      names: phrases(`
        vulnerability disclosure, vulnerability disclosures, vulnerability reporting, vulnerability report,
        vulnerability policy, vulnerability rewards, vulnerability program, responsible disclosure,
        coordinated disclosure, security disclosure, disclosure policy, bug bounty, bounty program,
        report a vulnerability, report vulnerability, reporting vulnerabilities, report a security issue,
        report a security vulnerability, report security issue, reporting security issues, report a bug,
        security researchers, security vulnerabilities, security hall of fame, security advisory, security advisories, security bulletins
      `),
      short: phrases(
        `vdp, psirt, white hat, whitehat, bounty, vulnerability, vulnerabilities, bugbounty, security txt, bug reporting`,
      ),
    },
    imprint: {
      names: phrases(`
        imprint, legal notice, legal notices, legal imprint, legal disclosure, legal mentions, site notice,
        company details, publisher information
      `),
      short: phrases(`company information, legal details, corporate information`),
    },
    'acceptable-use': {
      names: phrases(`
        acceptable use, acceptable usage, aup, usage policy, usage policies, use policy, fair use, fair usage,
        responsible use policy, responsible use guidelines, prohibited use, prohibited uses, prohibited items, prohibited products, prohibited businesses,
        prohibited activities, restricted businesses, restricted content, restricted products, use restrictions,
        content rules, content guidelines, posting rules, platform rules, advertising policy, ads policy, ads policies,
        advertising guidelines, prohibited content, content policy, content policies, restricted uses,
        user guidelines, usage guidelines, user content and conduct policy, user conduct, online conduct,
        rules of conduct, anti spam policy, anti abuse policy, abuse policy, messaging policy, sending policy, ad policy, ad policies, advertising policies, advertiser guidelines, advertisers guidelines, publisher guidelines,
        program policy, program policies, publication policy, moderation policy
      `),
      short: phrases(`anti spam, rules of use`),
    },
    'other-legal': {
      names: phrases(`
        gdpr compliance, gdpr commitment, business associate agreement, standard contractual clauses, refund policy,
        refunds policy, return policy, returns policy, shipping policy, delivery policy, cancellation policy,
        cancelation policy, copyright policy, copyright notice, copyright complaints, dmca policy, dmca notice,
        intellectual property policy, trademark policy, trademark guidelines, community guidelines, community standards,
        code of conduct, transparency report, law enforcement guidelines, law enforcement requests, government requests,
        modern slavery statement, accessibility statement, accessibility policy, data retention policy,
        notice and takedown, digital services act, do not sell my personal information,
        do not sell or share my personal information, california privacy rights, data subject rights, data act
      `),
      hubs: phrases(`
        legal center, legal centre, policy center, policy centre, legal document, legal hub, legal information,
        legal info, legal documents, legal documentation, legal documentations, legal agreements, legal policies,
        legal and privacy, legal privacy, legal stuff, legal statements, terms and policies, policies and terms,
        terms policies, terms and privacy, terms privacy, policies and agreements
      `),
      short: phrases(`
        legal, policies, policy, gdpr, ccpa, hipaa, dmca, disclaimer, accessibility, copyright, baa, legalities,
        guidelines
      `),
    },
  },
  around: phrases(`
    a, an, the, our, us, your, this, these, their, its, my, of, and, or, for, to, in, on, at, by, with, here, read,
    view, see, full, complete, more, about, please, review, open, online, page, pdf, download, website, site, web,
    customer, customers, global, general, updated, new, current, latest, list, version, legal, policy, document,
    standard
  `),
  against: phrases(`
    settings, preferences, manage, choices, accept, decline, reject, allow, opt, blog, guide, guides, how, why, what,
    generator, template, templates, checklist, webinar, podcast, ebook, news, jobs, careers, course, training,
    conference, tips, best, tutorial, explained, examples, software, solutions, alarm, guard, cameras, fashion,
    login, sign, signup, pricing, subscribe, unsubscribe, newsletter
  `),
};
