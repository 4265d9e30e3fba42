import { useState } from 'preact/hooks';
import type { WholeLanguage } from '../../utils/model/language.ts';
import type { VendorMail, VendorQuestion } from '../../utils/model/vendor-question.ts';
import { useLocale } from '../locale.tsx';
import { MailPreview } from './mail-preview.tsx';
import { QuestionList } from './question-list.tsx';
import './questions.css';

interface QuestionsProps {
  questions: readonly VendorQuestion[];
  /** Languages that the mail can be had in; the first is the one to begin with. */
  languages: readonly WholeLanguage[];
  /** The mail with the questions that have these ids. */
  mailWith: (chosen: ReadonlySet<string>, language: WholeLanguage) => VendorMail;
  /** Puts a text on the clipboard; false when the browser does not allow it. */
  onCopy: (text: string) => Promise<boolean>;
  /** The mail was copied or opened. */
  onAsked: (asked: { count: number; language: WholeLanguage }) => void;
}

/** What to ask the vendor: choose, see the mail, take it along. */
export function QuestionsPanel({ questions, languages, mailWith, onCopy, onAsked }: QuestionsProps) {
  const { t } = useLocale();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(questions.filter(({ proposed }) => proposed).map(({ id }) => id)),
  );
  const [language, setLanguage] = useState<WholeLanguage>(languages[0] ?? 'en');
  // After a new assessment, what is no longer open is no longer asked.
  const asked = questions.filter(({ id }) => chosen.has(id)).length;
  return (
    <>
      <section class="card card__body stack" aria-labelledby="questions-title">
        <div class="row row--apart">
          <h2 id="questions-title">{t('questions.title')}</h2>
          {questions.length > 0 && (
            <span class="soft small figures" role="status">
              {t('questions.chosen', { chosen: asked, count: questions.length })}
            </span>
          )}
        </div>
        <p class="soft">{t(questions.length > 0 ? 'questions.about' : 'questions.none')}</p>
        {questions.length > 0 && <QuestionList questions={questions} chosen={chosen} onChosen={setChosen} />}
      </section>
      {questions.length > 0 && (
        <MailPreview
          mail={asked > 0 ? mailWith(chosen, language) : null}
          language={language}
          languages={languages}
          onLanguage={setLanguage}
          onCopy={onCopy}
          onAsked={() => onAsked({ count: asked, language })}
        />
      )}
    </>
  );
}
