import type { FindingValue } from '../../model/finding.ts';
import type { WholeLanguage } from '../../model/language.ts';
import type { QuotedStatement, VendorMail, VendorQuestion } from '../../model/vendor-question.ts';
import { MAIL_PHRASES, type MailPhrases } from './mail-phrases.ts';
import { mailtoFor } from './mailto.ts';
import { questionOn } from './question-texts.ts';

/** Longer quotes are cut: the vendor knows its own documents. */
const LONGEST_QUOTE = 280;

/** Numbers as each language writes them in running text. */
const NUMBER_LOCALES: Readonly<Record<WholeLanguage, string>> = { en: 'en-GB', nl: 'nl', de: 'de', fr: 'fr' };

export interface MailInput {
  questions: readonly VendorQuestion[];
  language: WholeLanguage;
  vendorName: string;
  /** Null when no privacy contact is known. */
  to: string | null;
  /** Empty when the person gave no name. */
  sender: string;
}

/** A polite mail with these questions, numbered, in their order. */
export function mailWith({ questions, language, vendorName, to, sender }: MailInput): VendorMail {
  const phrases = MAIL_PHRASES[language];
  const asked = questions.map((question, place) => `${place + 1}. ${questionText(question, language)}`);
  const parts = [phrases.greeting, phrases.introduction, ...asked, phrases.closing, farewell(phrases, sender)];
  // What the vendor calls itself must not be taken for a placeholder: it is filled in last, and once.
  const fill = (text: string): string => text.replace('{vendor}', () => vendorName);
  const [greeting, introduction, ...rest] = parts;
  const subject = fill(phrases.subject);
  const body = [greeting, fill(introduction!), ...rest].join('\n\n');
  return { to, subject, body, ...mailtoFor({ to, subject, body }) };
}

const farewell = (phrases: MailPhrases, sender: string): string =>
  [phrases.farewell, sender].filter(Boolean).join('\n');

/** One question: what the documents say now, and what is asked. */
export function questionText(question: VendorQuestion, language: WholeLanguage): string {
  const phrases = MAIL_PHRASES[language];
  const { criterion, documentType, reason, statements } = question;
  if (criterion === null) return fillIn(phrases.sendDocument, { document: phrases.documents[documentType!][1] });
  const said = statements.map((statement) => statementText(statement, question, language));
  const asked = questionOn(criterion, language) ?? '';
  if (reason === 'disagreement') return [...said, phrases.whichHolds].join(' ');
  if (reason === 'contradicted' && said.length > 0) return [...said, phrases.opposite, asked].join(' ');
  return [...said, asked].join(' ');
}

function statementText(statement: QuotedStatement, question: VendorQuestion, language: WholeLanguage): string {
  const phrases = MAIL_PHRASES[language];
  const [document, , isPlural] = phrases.documents[statement.documentType ?? 'unknown'];
  const verb = isPlural ? 1 : 0;
  const subject = { document, names: phrases.names[verb], says: phrases.says[verb] };
  const value = statement.value && valueText(statement.value, language);
  const { wanted, reason } = question;
  if (value && wanted) {
    const bound = valueText({ amount: wanted.amount, unit: wanted.unit }, language) ?? '';
    const asks = fillIn(wanted.better === 'at-most' ? phrases.atMost : phrases.atLeast, { value: bound });
    return fillIn(phrases.saysWeakValue, { ...subject, value, wanted: asks });
  }
  if (value && reason === 'disagreement') return fillIn(phrases.saysValue, { ...subject, value });
  return fillIn(phrases.saysQuote, { ...subject, quote: quotation(statement.quote, phrases) });
}

/** "72 hours"; null for what is no figure: that is quoted. */
function valueText({ amount, unit }: FindingValue, language: WholeLanguage): string | null {
  const units: Readonly<Record<string, { one: string; other: string }>> = MAIL_PHRASES[language].units;
  const forms = units[unit];
  if (typeof amount !== 'number' || !forms) return null;
  const number = new Intl.NumberFormat(NUMBER_LOCALES[language]).format(amount);
  return fillIn(amount === 1 ? forms.one : forms.other, { amount: number });
}

function quotation(quote: string, { quotationMarks: [open, close] }: MailPhrases): string {
  const folded = quote.replace(/\s+/gu, ' ').trim();
  if (folded.length <= LONGEST_QUOTE) return `${open}${folded}${close}`;
  const cut = folded.lastIndexOf(' ', LONGEST_QUOTE);
  return `${open}${folded.slice(0, cut > 0 ? cut : LONGEST_QUOTE)} […]${close}`;
}

const fillIn = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
