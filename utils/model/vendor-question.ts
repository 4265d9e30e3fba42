import type { DocumentType } from './document-type.ts';
import type { FindingValue } from './finding.ts';
import type { Severity } from './scoring-policy.ts';

/** Why a vendor is asked something. */
export const QUESTION_REASONS = [
  /** A document was not found or could not be read: it is asked for as a whole. */
  'document',
  /** Two of its documents disagree. */
  'disagreement',
  'contradicted',
  'not-found',
  'partial',
  /** It need not be said, and is not. */
  'unknown',
  /** It stands in a document that could not be read, and that is asked for as a whole. */
  'unread',
] as const;
export type QuestionReason = (typeof QUESTION_REASONS)[number];

/** What the vendor's documents say now. */
export interface QuotedStatement {
  /** Null when the document's type is not known any more. */
  documentType: DocumentType | null;
  quote: string;
  value?: FindingValue;
}

/** Something to ask a vendor. */
export interface VendorQuestion {
  /** The criterion's id; for a document that is asked for `document:` and its type. */
  id: string;
  reason: QuestionReason;
  /** The criterion asked about; null when a document is asked for. */
  criterion: string | null;
  /** The document asked for; null when a criterion is asked about. */
  documentType: DocumentType | null;
  gate: boolean;
  severity: Severity;
  /** Proposed to be asked: must-haves and essentials. */
  proposed: boolean;
  /** Empty when the documents say nothing of it. */
  statements: QuotedStatement[];
  /** What good practice asks for, when the vendor's figure is weaker. */
  wanted?: { amount: number; unit: string; better: 'at-most' | 'at-least' };
}

/** Ready to be sent. */
export interface VendorMail {
  /** The vendor's privacy contact; null when none is known. */
  to: string | null;
  subject: string;
  body: string;
  /** Opens the user's mail program with it. */
  mailto: string;
  /** False when the text is too long to hand over to a mail program: the link then leaves it out. */
  isWhole: boolean;
}
