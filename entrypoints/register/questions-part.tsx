import { useLocale } from '../../components/locale.tsx';
import { QuestionsPanel } from '../../components/questions/questions-panel.tsx';
import type { Candidate } from '../../utils/model/candidate.ts';
import { getCandidate } from '../../utils/use-cases/candidates.ts';
import { StoredPart } from '../shared/stored-part.tsx';
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
  return (
    <StoredPart stored={stored} loading={t('questions.loading')} failed={t('questions.failed')}>
      {({ set, questionMail, recordAsked }) =>
        set && (
          <QuestionsPanel
            questions={set.questions}
            languages={set.languages}
            mailWith={(chosen, language) => questionMail(candidate, set, { chosen, language, sender: userName })}
            onCopy={copy}
            onAsked={(asked) => void recordAsked(id, asked).catch(console.error)}
          />
        )
      }
    </StoredPart>
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
