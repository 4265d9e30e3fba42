import { describe, expect, it } from 'vitest';
import { WHOLE_LANGUAGES } from '../../model/language.ts';
import type { VendorQuestion } from '../../model/vendor-question.ts';
import { mailWith, questionText } from './mail.ts';
import { mailtoFor } from './mailto.ts';
import { questionOn } from './question-texts.ts';

const BREACH = 'dpa-breach-notification';
const HOURS = { amount: 72, unit: 'hours' };
const question = (part: Partial<VendorQuestion>): VendorQuestion => ({
  id: BREACH,
  reason: 'not-found',
  criterion: BREACH,
  documentType: null,
  gate: true,
  severity: 'essential',
  proposed: true,
  statements: [],
  ...part,
});
const weak = question({
  reason: 'partial',
  statements: [{ documentType: 'dpa', quote: 'within 72 hours', value: HOURS }],
  wanted: { amount: 48, unit: 'hours', better: 'at-most' },
});

describe('a question', () => {
  it('names the vendor’s figure and the one asked for, in each language', () => {
    const text = (language: (typeof WHOLE_LANGUAGES)[number]) => questionText(weak, language).split('. ')[0];
    expect(WHOLE_LANGUAGES.map(text)).toEqual([
      'Your data processing agreement says 72 hours; we ask for 48 hours or less',
      'Uw verwerkersovereenkomst noemt 72 uur; wij vragen 48 uur of minder',
      'Ihr Auftragsverarbeitungsvertrag nennt 72 Stunden; wir bitten um höchstens 48 Stunden',
      'Votre accord de sous-traitance indique 72 heures\u00a0; nous demandons 48 heures au maximum',
    ]);
    expect(questionText(weak, 'en')).toContain(questionOn(BREACH, 'en'));
  });

  it('quotes what is weak or denied without a figure, cut where it is long', () => {
    const said = (quote: string) => [{ documentType: 'terms' as const, quote }];
    expect(questionText(question({ reason: 'contradicted', statements: said('We do\n not notify.') }), 'en')).toBe(
      `Your general terms say: “We do not notify.” We read this as the opposite of what we ask. ${questionOn(BREACH, 'en')}`,
    );
    const long = questionText(question({ reason: 'partial', statements: said('many words '.repeat(60)) }), 'de');
    expect(long).toMatch(/„many words .* \[…\]“ /);
    expect(long.length).toBeLessThan(600);
  });

  it('asks which of two documents holds', () => {
    const statements = [
      { documentType: 'dpa' as const, quote: 'within 72 hours', value: HOURS },
      { documentType: null, quote: 'within 48 hours', value: { amount: 48, unit: 'hours' } },
    ];
    expect(questionText(question({ reason: 'disagreement', statements }), 'nl')).toBe(
      'Uw verwerkersovereenkomst noemt 72 uur. Een van uw documenten noemt 48 uur. Welke van deze uitspraken geldt?',
    );
  });

  it('asks for a document', () => {
    const asked = question({ id: 'document:dpa', criterion: null, documentType: 'dpa', reason: 'document' });
    expect(questionText(asked, 'fr')).toContain('envoyer votre accord de sous-traitance');
  });
});

describe('the mail', () => {
  const mail = (questions: VendorQuestion[], to: string | null = 'privacy@brightledger.example') =>
    mailWith({ questions, language: 'en', vendorName: 'Bright {vendor} $& Ledger', to, sender: 'J. de Vries' });

  it('is numbered and signed, and takes the vendor’s name as it is', () => {
    const { subject, body } = mail([weak, question({})]);
    expect(subject).toBe('Questions on data protection at Bright {vendor} $& Ledger');
    expect(body).toMatch(/^Dear Sir or Madam,\n\nWe are considering Bright \{vendor\} \$& Ledger as a processor/);
    expect(body).toMatch(/\n\n1\. Your data processing agreement says 72 hours.*\n\n2\. Will you notify us/);
    expect(body.endsWith('Kind regards,\nJ. de Vries')).toBe(true);
  });

  it.each(WHOLE_LANGUAGES)('leaves no gap in %s', (language) => {
    const sent = mailWith({ questions: [weak], language, vendorName: 'Brightledger', to: null, sender: '' });
    expect(`${sent.subject}${sent.body}`).not.toMatch(/[{}]|undefined|null/);
  });

  it('goes to the mail program whole, or without its text when that is too long', () => {
    expect(mail([question({})]).mailto).toMatch(/^mailto:privacy@brightledger\.example\?subject=Questions%20on/);
    expect(mail([question({})])).toMatchObject({ isWhole: true });
    const long = mail(Array.from({ length: 20 }, () => weak));
    expect(long).toMatchObject({ isWhole: false });
    expect(long.mailto).not.toContain('&body');
  });

  it('keeps an address from adding anything to the mail', () => {
    const open = (to: string | null) => mailtoFor({ to, subject: 's', body: 'a\nb' }).mailto;
    expect(open('a@b.example?bcc=x@y.example')).toBe('mailto:?subject=s&body=a%0D%0Ab');
    expect(open('a+b@c.example')).toBe('mailto:a%2Bb@c.example?subject=s&body=a%0D%0Ab');
    expect(open(null)).toBe('mailto:?subject=s&body=a%0D%0Ab');
  });
});
