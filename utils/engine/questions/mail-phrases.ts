import type { DocumentType } from '../../model/document-type.ts';
import type { WholeLanguage } from '../../model/language.ts';
import { de } from './de/mail.ts';
import { en } from './en/mail.ts';
import { fr } from './fr/mail.ts';
import { nl } from './nl/mail.ts';

/** The words around the questions. `{name}` is filled in. */
export interface MailPhrases {
  subject: string;
  greeting: string;
  introduction: string;
  closing: string;
  farewell: string;
  /** Around a quote. */
  quotationMarks: readonly [string, string];
  /** How a document "says" a figure, and a sentence; one document, and one whose name is a plural. */
  names: readonly [one: string, plural: string];
  says: readonly [one: string, plural: string];
  /** "{document} {names} {value}." */
  saysValue: string;
  /** "{document} {names} {value}; we ask for {wanted}." */
  saysWeakValue: string;
  /** "{document} {says}: {quote}." */
  saysQuote: string;
  /** After a quote that denies what is asked. */
  opposite: string;
  /** After two statements that cannot both hold. */
  whichHolds: string;
  atMost: string;
  atLeast: string;
  /** "Could you send us {document}?" */
  sendDocument: string;
  units: Readonly<Record<'hours' | 'days' | 'percent', { one: string; other: string }>>;
  /** As the subject that begins a sentence, and as what is sent. */
  documents: Readonly<Record<DocumentType | 'unknown', readonly [subject: string, object: string, 'plural'?]>>;
}

export const MAIL_PHRASES: Readonly<Record<WholeLanguage, MailPhrases>> = { en, nl, de, fr };
