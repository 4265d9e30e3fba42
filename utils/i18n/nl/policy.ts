import type { policy as original } from '../en/policy.ts';
import type { TranslationOf } from '../message.ts';

/** People's verdicts, and how the organisation weighs the criteria. */
export const policy: TranslationOf<typeof original> = {
  'overrule.button': 'Oordeel wijzigen',
  'overrule.button-of': 'Oordeel wijzigen: {title}',
  'overrule.again': 'Oordeel opnieuw wijzigen',
  'overrule.again-of': 'Oordeel opnieuw wijzigen: {title}',
  'overrule.withdraw': 'Ongedaan maken',
  'overrule.withdraw-of': 'Gewijzigd oordeel ongedaan maken: {title}',
  'overrule.verdict': 'Uw oordeel',
  'overrule.choose': 'Kies een oordeel',
  'overrule.not-applicable': 'Hier niet van toepassing (telt niet mee in de score)',
  'overrule.reason': 'Reden (verplicht)',
  'overrule.save': 'Oordeel vastleggen',
  'overrule.by': 'Gewijzigd door {name} op {when}:',
  'overrule.on': 'Gewijzigd op {when}:',
  'overrule.machine': 'Vetwell vond:',
  'overrule.evidence-changed': 'Wat Vetwell hierover vindt, is sindsdien veranderd. Klopt uw oordeel nog?',
  'overrule.complaint.verdict': 'Kies een oordeel.',
  'overrule.complaint.reason': 'Schrijf de reden op: die blijft bij het oordeel staan.',
  'overrule.complaint.failed': 'Het oordeel kon niet worden opgeslagen. Probeer het opnieuw.',
  'audit.overrule-withdrawn': 'Gewijzigd oordeel ongedaan gemaakt',

  'score.by-people': { one: '{count} oordeel door mensen', other: '{count} oordelen door mensen' },
  'score.by-policy': 'Gewogen volgens uw scorebeleid, versie {version}.',
  'score.by-proposal': 'Gewogen zoals Vetwell voorstelt.',
  'rules.title': 'In samenhang',
  'rule.independent-assurance': 'Onafhankelijke zekerheid',
  'rule.independent-assurance.text': 'Ten minste één geldig certificaat of rapport van een onafhankelijke partij.',
  'rule.subprocessor-transparency': 'Openheid over subverwerkers',
  'rule.subprocessor-transparency.text': 'Wie zij zijn, wat zij doen en waar, voor allemaal.',
  'rule.breach-chain': 'Keten bij datalekken',
  'rule.breach-chain.text': 'Tijdige melding, de inhoud ervan, en iemand die bereikbaar is.',
  'rule.legal-identity': 'Juridische identiteit',
  'rule.legal-identity.text': 'Rechtspersoon, adres en handelsregisternummer.',
};
