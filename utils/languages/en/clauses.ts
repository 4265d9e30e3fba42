import { type DocumentClauses, phrases } from '../document-words.ts';

export const clauses: DocumentClauses = {
  'privacy-policy': phrases(`
    information we collect, data we collect, personal information we collect, we collect information,
    we collect personal, collect from you, your personal data, your personal information, right to access,
    right of access, right to erasure, right to object, right to lodge a complaint, lodge a complaint,
    legitimate interests, legitimate interest, data protection officer, withdraw your consent, retain your,
    we may share, we share your, under the age of, ip address, your rights, opt out,
    personally identifiable information, log data, log files, we do not sell, marketing communications,
    advertising partners, we use your, privacy policy, privacy practices, your data, data you provide,
    information you provide
  `),
  dpa: phrases(`
    documented instructions, instructions of the controller, on behalf of the controller,
    on behalf of the data controller, sub processor, sub processors, subprocessors, processor shall, processor will,
    processor must, personal data breach, assist the controller, assist the data controller, article 28,
    categories of data subjects, standard contractual clauses, data exporter, data importer, inspections,
    organisational measures, organizational measures, delete or return, return or delete, customer personal data,
    notify the controller, notify the data controller, without undue delay, subject matter,
    bound by confidentiality, data subject requests, types of personal data, categories of personal data, this dpa
  `),
  terms: phrases(`
    limitation of liability, governing law, indemnify, indemnification, as is, as available, warranties,
    terminate your account, your account, you agree to, you agree that, license to use,
    intellectual property rights, force majeure, severability, entire agreement, consequential damages,
    governed by the laws, exclusive jurisdiction, subscription fees, fees, free trial, these terms, arbitration,
    this agreement, merchantability, hold harmless, liable for, binding agreement, termination
  `),
  'acceptable-use': phrases(`
    you may not use, you must not, may not be used to, must not be used, is prohibited, are prohibited,
    strictly prohibited, prohibit, prohibited from, illegal activities, unlawful, harmful, impersonate,
    impersonating, impersonation, spam, phishing, malware, harass, harassment, defraud, mislead, misleading,
    sexual abuse, hate, violence, infringe, unauthorized access, circumvent, circumventing, deceiving, minors,
    responsible usage
  `),
  'cookie-policy': phrases(`
    what are cookies, what is a cookie, session cookies, persistent cookies, third party cookies,
    first party cookies, necessary cookies, essential cookies, performance cookies, functional cookies,
    targeting cookies, analytics cookies, advertising cookies, browser settings, web beacons, pixels, pixel tags,
    delete cookies, block cookies, cookies we use, cookies are small, small text files, small text file,
    local storage, cookie name, disable cookies, similar technologies, reject cookies, expires after
  `),
  subprocessors: phrases(`
    name of subprocessor, location of processing, purpose of processing, applicable service, entity country,
    entity name, corporate location, processing location, country of processing, services provided,
    nature of processing, notice of new, we engage, infrastructure subprocessors, cloud hosting, hosting provider,
    customer support
  `),
  security: phrases(`
    encryption at rest, encrypted at rest, encrypted in transit, data in transit, penetration testing,
    penetration tests, iso 27001, soc 2, access control, access controls, multi factor authentication,
    two factor authentication, data centers, data centres, incident response, vulnerability scanning, backups,
    disaster recovery, business continuity, firewalls, least privilege, background checks, tls, aes 256,
    security training, intrusion detection, secure development
  `),
  sla: phrases(`
    monthly uptime percentage, monthly uptime, service credit, service credits, downtime, scheduled maintenance,
    planned maintenance, uptime, unavailable, response time, response times, severity, availability, service level,
    service levels, maintenance window, resolution time, business hours
  `),
  'vulnerability-disclosure': phrases(`
    security researchers, security researcher, researchers, safe harbor, out of scope, in scope, proof of concept,
    denial of service, social engineering, good faith, reward, rewards, hall of fame, remediate, vulnerability,
    vulnerabilities, steps to reproduce, legal action, bounty, do not access, public disclosure
  `),
  imprint: phrases(`
    registered office, company number, commercial register, registration number, vat number, vat id,
    vat identification number, managing director, managing directors, represented by, responsible for the content,
    register court, publisher, hosted by, trade register, chamber of commerce, share capital, registered in
  `),
};
