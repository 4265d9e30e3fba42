import { Notice } from '../../components/design/notice.tsx';
import { useLocale } from '../../components/locale.tsx';
import { QuestionsPanel } from '../../components/questions/questions-panel.tsx';
import type { Candidate } from '../../utils/model/candidate.ts';
import { getCandidate } from '../../utils/use-cases/candidates.ts';
import { useStored } from '../shared/use-stored.ts';

interface QuestionsPartProps {
  candidate: Candidate;
  /** Signs the mail; may be empty. */
  userName: string;
}

/** The questions that a candidate leaves open; with its texts, which the other parts open without. */
export function QuestionsPart({ candidate, userName }: QuestionsPartProps) {
  const { t } = useLocale();
  const { id } = candidate;
  const stored = useStored(`questions ${id}`, () => load(id), id);
  if (stored.kind === 'loading') {
    return (
      <p class="soft" role="status">
        {t('questions.loading')}
      </p>
    );
  }
  if (stored.kind === 'failed') {
    return (
      <Notice tone="problem" announce>
        {t('questions.failed')}
      </Notice>
    );
  }
  const { set, questionMail, recordAsked } = stored.value;
  if (set === null) return null;
  return (
    <QuestionsPanel
      questions={set.questions}
      languages={set.languages}
      mailWith={(chosen, language) => questionMail(candidate, set, { chosen, language, sender: userName })}
      onCopy={copy}
      onAsked={(asked) => void recordAsked(id, asked).catch(console.error)}
    />
  );
}

async function load(id: string) {
  const { questionsOf, questionMail, recordAsked } = await import('../../utils/use-cases/questions.ts');
  const candidate = await getCandidate(id);
  return { set: candidate && (await questionsOf(candidate)), questionMail, recordAsked };
}

const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    (error: unknown) => {
      console.error('the text could not be copied', error);
      return false;
    },
  );
