import { useState } from 'preact/hooks';
import type { WholeLanguage } from '../../utils/model/language.ts';
import type { VendorMail } from '../../utils/model/vendor-question.ts';
import { Icon } from '../design/icon.tsx';
import { Segmented } from '../design/segmented.tsx';
import { useLocale } from '../locale.tsx';

/** Each language in its own name. */
const LANGUAGE_NAMES: Record<WholeLanguage, string> = {
  en: 'English',
  nl: 'Nederlands',
  de: 'Deutsch',
  fr: 'Français',
};

interface MailPreviewProps {
  /** Null when no question is chosen. */
  mail: VendorMail | null;
  language: WholeLanguage;
  languages: readonly WholeLanguage[];
  onLanguage: (language: WholeLanguage) => void;
  onCopy: (text: string) => Promise<boolean>;
  onAsked: () => void;
}

/** The mail as it will be sent, and the two ways to take it along. */
export function MailPreview({ mail, language, languages, onLanguage, onCopy, onAsked }: MailPreviewProps) {
  const { t } = useLocale();
  return (
    <section class="card card__body stack" aria-labelledby="mail-title">
      <div class="row row--apart">
        <h2 id="mail-title">{t('mail.title')}</h2>
        <Segmented
          label={t('mail.language')}
          value={language}
          options={languages.map((code) => ({ value: code, label: LANGUAGE_NAMES[code] }))}
          onChange={onLanguage}
        />
      </div>
      {mail ? (
        <>
          <MailText mail={mail} language={language} />
          <MailActions key={mail.body} mail={mail} onCopy={onCopy} onAsked={onAsked} />
        </>
      ) : (
        <p class="soft">{t('mail.empty')}</p>
      )}
    </section>
  );
}

function MailText({ mail, language }: { mail: VendorMail; language: WholeLanguage }) {
  const { t } = useLocale();
  return (
    <dl class="mail">
      <div class="mail__line">
        <dt>{t('mail.to')}</dt>
        <dd>{mail.to ?? <span class="soft">{t('mail.to-unknown')}</span>}</dd>
      </div>
      <div class="mail__line">
        <dt>{t('mail.subject')}</dt>
        <dd lang={language}>{mail.subject}</dd>
      </div>
      <div>
        <dt class="hidden-visually">{t('mail.body')}</dt>
        <dd lang={language} class="mail__body">
          {mail.body}
        </dd>
      </div>
    </dl>
  );
}

function MailActions({ mail, onCopy, onAsked }: Pick<MailPreviewProps, 'onCopy' | 'onAsked'> & { mail: VendorMail }) {
  const { t } = useLocale();
  const [outcome, setOutcome] = useState<'copied' | 'copied-to-paste' | 'not-copied' | null>(null);
  const copy = async () => {
    const copied = await onCopy(mail.body);
    setOutcome(copied ? 'copied' : 'not-copied');
    if (copied) onAsked();
  };
  // The link opens by itself; what does not fit into it goes along on the clipboard.
  const open = async () => {
    onAsked();
    if (mail.isWhole) return;
    setOutcome((await onCopy(mail.body)) ? 'copied-to-paste' : 'not-copied');
  };
  return (
    <div class="stack stack--tight no-print">
      <div class="row">
        <button type="button" class="button button--primary" onClick={() => void copy()}>
          <Icon name="document" />
          {t('mail.copy')}
        </button>
        <a class="button" href={mail.mailto} onClick={() => void open()}>
          <Icon name="external" />
          {t('mail.open')}
        </a>
      </div>
      {!mail.isWhole && <p class="soft small">{t('mail.too-long')}</p>}
      <p role="status" class="small">
        {outcome && t(`mail.${outcome}`)}
      </p>
    </div>
  );
}
