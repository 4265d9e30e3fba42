import type { Contradiction } from '../../utils/model/contradiction.ts';
import { useLocale } from '../locale.tsx';
import { useKnowledge } from './knowledge.tsx';
import { Quote, type StoredTextHref } from './quote.tsx';
import type { QuoteSource } from './sources.ts';
import { valueText } from './value-text.ts';

interface ContradictionsProps {
  contradictions: readonly Contradiction[];
  sources: readonly QuoteSource[];
  storedTextHref?: StoredTextHref;
}

/** Where the vendor's documents do not agree with each other, in the words of both. Nothing when they do. */
export function Contradictions({ contradictions, ...quoting }: ContradictionsProps) {
  const { t } = useLocale();
  if (contradictions.length === 0) return null;
  return (
    <section class="card findings-group" aria-labelledby="contradictions-title">
      <header class="findings-group__head">
        <h3 id="contradictions-title">{t('contradictions.title')}</h3>
        <p class="soft small">{t('contradictions.explained')}</p>
      </header>
      <ul>
        {contradictions.map((contradiction) => (
          <ContradictionItem
            key={`${contradiction.criterion}:${contradiction.kind}`}
            contradiction={contradiction}
            {...quoting}
          />
        ))}
      </ul>
    </section>
  );
}

function ContradictionItem({
  contradiction: { kind, criterion, statements },
  sources,
  storedTextHref,
}: { contradiction: Contradiction } & Omit<ContradictionsProps, 'contradictions'>) {
  const locale = useLocale();
  const { criteria, names } = useKnowledge();
  const title = criteria.find(({ id }) => id === criterion)?.title;
  return (
    <li class="contradiction">
      <h4 class="finding__title">{title ? locale.own(title) : criterion}</h4>
      <p class="finding__why">{locale.t(`contradiction.${kind}`)}</p>
      {statements.map(({ evidence, value }) => (
        <div key={`${evidence.document}:${evidence.start}`}>
          {value && (
            <p>
              <span class="soft">{locale.t('finding.value')}</span> <b>{valueText(value, locale, names)}</b>
            </p>
          )}
          <Quote evidence={evidence} source={sources[evidence.document] ?? null} storedTextHref={storedTextHref} />
        </div>
      ))}
    </li>
  );
}
