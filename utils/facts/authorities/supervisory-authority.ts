import type { LocalisedText } from '../../model/language.ts';
import type { Fact } from '../fact.ts';

/** An authority in the sense of Art. 51 GDPR, or one that does its work outside the EEA. */
export interface SupervisoryAuthority extends Fact {
  id: string;
  /** ISO 3166-1 alpha-2; "EU" for the European Data Protection Supervisor. */
  country: string;
  level: 'national' | 'regional' | 'eu';
  region?: string;
  /** `public`: supervises public bodies only; `private`: companies too. Given for regional authorities. */
  sector?: 'private' | 'public';
  /** Takes part in the cooperation of Chapter VII GDPR. */
  oneStopShop: boolean;
  title: LocalisedText;
  /** In its own languages, by ISO 639-1. */
  officialNames: Readonly<Record<string, string>>;
  acronym: string | null;
  website: string;
  /** Page on which a person can complain; null when it was not found: then the website. */
  complaintUrl: string | null;
  email: string | null;
  /** Languages it can be written to in, ISO 639-1. */
  languages: readonly string[];
  /** What documents call it. */
  aliases: readonly string[];
  formerNames?: readonly string[];
  note?: LocalisedText;
}

/** Name, site and e-mail as listed. */
export const LISTED = { source: 'authority-list', asOf: '2026-07-21', verified: true } as const;

/** Listed, but for a detail that the note names. */
export const PARTLY_REMEMBERED = { source: 'authority-list', asOf: '2026-07-21', verified: false } as const;

export const REMEMBERED = { source: 'memory', asOf: '2026-11-22', verified: false } as const;
