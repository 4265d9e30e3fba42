import { expect, it, vi } from 'vitest';
import { draw } from '../../test/preview/draw.tsx';
import { INVENTED_CRITERIA } from '../../test/preview/invented-criteria.ts';
import type { VendorMail, VendorQuestion } from '../../utils/model/vendor-question.ts';
import { QuestionsPanel } from './questions-panel.tsx';

const [first, second] = INVENTED_CRITERIA;
const question = (part: Partial<VendorQuestion>): VendorQuestion => ({
  id: first!.id,
  reason: 'not-found',
  criterion: first!.id,
  documentType: null,
  gate: true,
  severity: 'essential',
  proposed: true,
  statements: [],
  ...part,
});
const QUESTIONS = [
  question({ id: 'document:dpa', criterion: null, documentType: 'dpa', reason: 'document', proposed: false }),
  question({}),
  question({ id: second!.id, criterion: second!.id, gate: false, proposed: false, reason: 'disagreement' }),
];

const mailWith = (chosen: ReadonlySet<string>, language: string): VendorMail => ({
  to: 'privacy@quillbird.example',
  subject: `Subject in ${language}`,
  body: [...chosen].join('+'),
  mailto: 'mailto:privacy@quillbird.example?subject=x',
  isWhole: false,
});

const panel = (changes: { copied?: boolean; questions?: VendorQuestion[] } = {}) => {
  const onCopy = vi.fn(async (_text: string) => changes.copied ?? true);
  const onAsked = vi.fn();
  const drawn = draw(
    <QuestionsPanel
      questions={changes.questions ?? QUESTIONS}
      languages={['de', 'en', 'nl']}
      mailWith={mailWith}
      onCopy={onCopy}
      onAsked={onAsked}
    />,
  );
  return drawn.then((shown) => ({ shown, onCopy, onAsked }));
};

it('has the proposed questions chosen, in the vendor’s language, and shows the mail', async () => {
  const { shown } = await panel();
  for (const words of ['1 of 3 chosen', 'Subject in de', 'privacy@quillbird.example', first!.title.en]) {
    expect(shown.words()).toContain(words);
  }
  expect(shown.find('.mail__body').textContent).toBe(first!.id);
  expect(shown.words()).toContain('Data processing agreementCould not be read');
  expect(shown.words()).toContain('Documents disagree');
});

it('follows what is chosen', async () => {
  const { shown } = await panel();
  await shown.choose(second!.title.en);
  expect(shown.find('.mail__body').textContent).toBe(`${first!.id}+${second!.id}`);
  await shown.click('Choose none');
  expect(shown.words()).toContain('Choose at least one question.');
  await shown.click('Choose all');
  expect(shown.words()).toContain('3 of 3 chosen');
  await shown.choose('English');
  expect(shown.words()).toContain('Subject in en');
});

it('copies the text and remembers that, or says that it could not', async () => {
  const { shown, onCopy, onAsked } = await panel();
  await shown.click('Copy the text');
  expect(onCopy).toHaveBeenCalledExactlyOnceWith(first!.id);
  expect(onAsked).toHaveBeenCalledExactlyOnceWith({ count: 1, language: 'de' });
  expect(shown.words()).toContain('The text was copied.');
  const refused = await panel({ copied: false });
  await refused.shown.click('Copy the text');
  expect(refused.onAsked).not.toHaveBeenCalled();
  expect(refused.shown.words()).toContain('copy it yourself');
});

it('copies what is too long for the mail program when that is opened', async () => {
  const { shown, onCopy } = await panel();
  expect(shown.words()).toContain('too long to hand over whole');
  await shown.click('Open in your mail program');
  expect(onCopy).toHaveBeenCalledOnce();
  expect(shown.words()).toContain('paste it in the new mail');
});

it('says when nothing is left to ask', async () => {
  const { shown } = await panel({ questions: [] });
  expect(shown.words()).toContain('leave nothing to ask');
  expect(shown.controls()).toEqual([]);
});
