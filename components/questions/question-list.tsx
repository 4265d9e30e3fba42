import { useId } from 'preact/hooks';
import type { VendorQuestion } from '../../utils/model/vendor-question.ts';
import { useKnowledge } from '../findings/knowledge.tsx';
import { useLocale } from '../locale.tsx';

const GROUPS = ['documents', 'gates', 'essential', 'important', 'bonus'] as const;
type QuestionGroup = (typeof GROUPS)[number];

const groupOf = ({ criterion, gate, severity }: VendorQuestion): QuestionGroup => {
  if (criterion === null) return 'documents';
  return gate ? 'gates' : severity;
};

interface QuestionListProps {
  questions: readonly VendorQuestion[];
  chosen: ReadonlySet<string>;
  onChosen: (chosen: ReadonlySet<string>) => void;
}

/** The questions by how much they matter, each to be chosen or not. */
export function QuestionList({ questions, chosen, onChosen }: QuestionListProps) {
  const { t } = useLocale();
  const byGroup = Map.groupBy(questions, groupOf);
  const choose = (some: readonly VendorQuestion[]) => onChosen(new Set(some.map(({ id }) => id)));
  const toggle = (id: string, isChosen: boolean) => {
    const others = [...chosen].filter((one) => one !== id);
    onChosen(new Set(isChosen ? [...others, id] : others));
  };
  return (
    <>
      <div class="row no-print">
        <button type="button" class="link small" onClick={() => choose(questions.filter(({ proposed }) => proposed))}>
          {t('questions.choose-proposed')}
        </button>
        <button type="button" class="link small" onClick={() => choose(questions)}>
          {t('questions.choose-all')}
        </button>
        <button type="button" class="link small" onClick={() => choose([])}>
          {t('questions.choose-none')}
        </button>
      </div>
      {GROUPS.map((group) => (
        <QuestionsGroup
          key={group}
          group={group}
          questions={byGroup.get(group) ?? []}
          chosen={chosen}
          onToggle={toggle}
        />
      ))}
    </>
  );
}

interface QuestionsGroupProps {
  group: QuestionGroup;
  questions: readonly VendorQuestion[];
  chosen: ReadonlySet<string>;
  onToggle: (id: string, isChosen: boolean) => void;
}

/** What matters most lies open; the rest is a click away, so that the mail is in reach. */
function QuestionsGroup({ group, questions, chosen, onToggle }: QuestionsGroupProps) {
  const { t } = useLocale();
  if (questions.length === 0) return null;
  const title = t(`questions.group.${group}`);
  const count = questions.filter(({ id }) => chosen.has(id)).length;
  return (
    <details open={group !== 'important' && group !== 'bonus'}>
      <summary>
        <b>{title}</b>{' '}
        <span class="soft small figures">{t('questions.chosen', { chosen: count, count: questions.length })}</span>
      </summary>
      <fieldset class="questions-group__choices">
        <legend class="hidden-visually">{title}</legend>
        {questions.map((question) => (
          <QuestionChoice
            key={question.id}
            question={question}
            isChosen={chosen.has(question.id)}
            onToggle={(isChosen) => onToggle(question.id, isChosen)}
          />
        ))}
      </fieldset>
    </details>
  );
}

interface QuestionChoiceProps {
  question: VendorQuestion;
  isChosen: boolean;
  onToggle: (isChosen: boolean) => void;
}

function QuestionChoice({ question, isChosen, onToggle }: QuestionChoiceProps) {
  const { t, own } = useLocale();
  const { criteria } = useKnowledge();
  const reasonId = useId();
  const { criterion, documentType, reason } = question;
  const known = criteria.find(({ id }) => id === criterion);
  const title = known ? own(known.title) : documentType ? t(`document.${documentType}`) : (criterion ?? '');
  return (
    <div class="question">
      <label class="choice">
        <input
          type="checkbox"
          checked={isChosen}
          aria-describedby={reasonId}
          onChange={(event) => onToggle(event.currentTarget.checked)}
        />
        <span class="question__title">{title}</span>
      </label>
      <span id={reasonId} class={`question__reason question__reason--${reason}`}>
        {t(`question.reason.${reason}`)}
      </span>
    </div>
  );
}
