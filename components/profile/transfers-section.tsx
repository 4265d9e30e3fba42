import { useState } from 'preact/hooks';
import type { NamedTool, TransferPicture } from '../../utils/model/transfer.ts';
import { Notice } from '../design/notice.tsx';
import { useLocale } from '../locale.tsx';
import { PlaceItem } from './place-item.tsx';
import { ClassMark, placeNames, SafeguardMark, shortList } from './place-marks.tsx';
import { type Place, placesOf } from './places.ts';
import { SectionCard } from './section-card.tsx';
import { ShowAll } from './show-all.tsx';
import { type TransferQuestion, transferQuestions } from './transfer-questions.ts';
import { type ProfileSources, VendorWords } from './vendor-words.tsx';

/** Places in view at first; the worst come first, so what is folded matters least. */
const SHOWN_PLACES = 5;

interface TransfersProps extends ProfileSources {
  transfers: TransferPicture;
}

/** Where the data goes, the worst place first, what protects it there, and what has to be asked. */
export function TransfersSection({ transfers, ...sources }: TransfersProps) {
  const { t } = useLocale();
  const [isWhole, setWhole] = useState(false);
  const places = placesOf(transfers);
  return (
    <SectionCard section="transfers">
      <p class="worst-place">
        <span class="fact__line">
          {t('transfers.worst')} <ClassMark of={transfers.worst} />
        </span>
        <span class="fact__line">
          {t('transfers.weakest')} <SafeguardMark of={transfers.safeguard} />
        </span>
      </p>
      <EeaPromise transfers={transfers} places={places} {...sources} />
      {places.length === 0 ? (
        <p class="soft">{t('transfers.none')}</p>
      ) : (
        <ul class="places" aria-label={t('transfers.places')}>
          {places.map((place, index) => (
            <PlaceItem key={place.key} place={place} isFolded={!isWhole && index >= SHOWN_PLACES} {...sources} />
          ))}
        </ul>
      )}
      {places.length > SHOWN_PLACES && (
        <ShowAll
          isWhole={isWhole}
          label={t('transfers.show-all', { count: places.length })}
          onToggle={() => setWhole(!isWhole)}
        />
      )}
      <Tools tools={transfers.tools} {...sources} />
      <Questions questions={transferQuestions(transfers)} />
    </SectionCard>
  );
}

interface EeaPromiseProps extends ProfileSources {
  transfers: TransferPicture;
  places: readonly Place[];
}

/** What the vendor promises on staying in the EEA, and whether its own documents agree. */
function EeaPromise({ transfers, places, ...sources }: EeaPromiseProps) {
  const locale = useLocale();
  const { t, list } = locale;
  if (transfers.eeaOnlyClaims.length === 0) return null;
  const names = placeNames(
    places.filter((place) => place.isConflict),
    locale,
  );
  return (
    <Notice tone={names.length > 0 ? 'problem' : 'info'}>
      <p>{names.length > 0 ? t('transfers.conflict', { places: list(names) }) : t('transfers.eea-only')}</p>
      <VendorWords evidence={transfers.eeaOnlyClaims} {...sources} />
    </Notice>
  );
}

/** The tools that the documents name, whether or not they rest on them. */
function Tools({ tools, ...sources }: ProfileSources & { tools: readonly NamedTool[] }) {
  const { t, list, number } = useLocale();
  const groups = Map.groupBy(tools, ({ tool, reliedOn }) => `${tool} ${reliedOn}`);
  return (
    <div class="stack stack--tight">
      <h3>{t('transfers.tools')}</h3>
      {groups.size === 0 && <p class="soft">{t('transfers.no-tools')}</p>}
      <ul class="tools">
        {[...groups].map(([key, mentions]) => {
          const { tool, reliedOn } = mentions[0]!;
          const modules = [...new Set(mentions.flatMap((mention) => mention.modules))].toSorted();
          return (
            <li key={key}>
              <span class="fact__line">
                <b>{t(`tool.${tool}`)}</b>
                {modules.length > 0 && (
                  <span>{t('transfers.modules', { count: modules.length, modules: list(modules.map(number)) })}</span>
                )}
                {!reliedOn && <span class="chip">{t('transfers.not-relied-on')}</span>}
              </span>
              <VendorWords evidence={mentions.map((mention) => mention.evidence)} {...sources} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** What the documents leave open, as questions to the vendor. */
function Questions({ questions }: { questions: readonly TransferQuestion[] }) {
  const { t } = useLocale();
  return (
    <div class="stack stack--tight">
      <h3>{t('transfers.ask')}</h3>
      {questions.length === 0 ? (
        <p class="soft">{t('transfers.nothing-to-ask')}</p>
      ) : (
        <ul class="questions">
          {questions.map((question, index) => (
            <li key={`${index} ${question.kind}`}>
              <Question question={question} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Question({ question }: { question: TransferQuestion }) {
  const locale = useLocale();
  const { t, list } = locale;
  if (question.kind === 'role') return <>{t(`ask.role.${question.role}`)}</>;
  if (question.kind === 'sub-processor-places') {
    return <>{t('ask.sub-processor-places', { names: shortList(question.names, locale) })}</>;
  }
  return <>{t(`ask.${question.kind}`, { places: list(placeNames(question.places, locale)) })}</>;
}
