import { Icon } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';

interface AboutProps {
  /** Of the extension. */
  version: string;
  /** Of the file with the licences of everything in it. */
  licencesHref: string;
}

/** What this is, and whose work is in it. */
export function AboutSection({ version, licencesHref }: AboutProps) {
  const { t } = useLocale();
  return (
    <section class="card card__body stack" aria-labelledby="about-title">
      <h2 id="about-title">{t('about.title')}</h2>
      <p>{t('about.version', { version })}</p>
      <p class="soft">{t('about.text')}</p>
      <p>
        <a href={licencesHref} target="_blank" rel="noreferrer">
          {t('about.licences')}
          <Icon name="external" />
        </a>
      </p>
    </section>
  );
}
