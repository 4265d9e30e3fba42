import type { LocalisedText } from '../model/language.ts';
import type { Fact } from './fact.ts';

/** A decision of the European Commission under Art. 45 GDPR (or under Art. 25(6) of the directive before it). */
export interface AdequacyDecision extends Fact {
  id: string;
  /** ISO 3166-1 alpha-2; null for an international organisation. */
  country: string | null;
  decision: string;
  celex: string;
  /** ISO date. */
  adopted: string;
  /** `partial`: covers only some recipients or some processing; whether it covers this one has to be checked. */
  scope: 'full' | 'partial';
  limits: LocalisedText;
  /** Covers only recipients on a public list (at `url`): a country alone says nothing. */
  onlyListed?: true;
  /** ISO date after which it no longer applies; null when it has no end. */
  expires: string | null;
  /** What a person has to check before relying on it. */
  check: LocalisedText | null;
  /** What puts it at risk, or when it was last confirmed. */
  outlook: LocalisedText;
  /** Where the check can be done. */
  url?: string;
  /** Details that were not looked up, though the decision itself was. */
  unverifiedDetails: readonly string[];
}

/** Where and when the decisions were read. */
export const READ_WITH_COMMISSION = { source: 'commission-adequacy', asOf: '2026-08-05', verified: true } as const;

export const CONFIRMED_2024: LocalisedText = {
  en: 'Confirmed by the Commission in January 2024, in its review of the eleven decisions from before the GDPR.',
  nl: 'Bevestigd door de Commissie in januari 2024, bij de evaluatie van de elf besluiten van vóór de AVG.',
};
