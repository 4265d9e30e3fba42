import type { ComponentChildren } from 'preact';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../utils/model/language.ts';
import { Icon } from '../design/icon.tsx';
import { Segmented } from '../design/segmented.tsx';
import { LocaleProvider, useLocale } from '../locale.tsx';
import { BackToAll } from '../page/back-link.tsx';
import './report.css';

interface ReportFrameProps {
  /** Of the report, which need not be that of the interface. */
  language: InterfaceLanguage;
  onLanguage: (language: InterfaceLanguage) => void;
  onPrint: () => void;
  children: ComponentChildren;
}

/** A report as a sheet of paper, and what is done with it. Only the sheet is printed. */
export function ReportFrame({ language, onLanguage, onPrint, children }: ReportFrameProps) {
  const { t, languageName } = useLocale();
  return (
    <>
      <div class="row row--apart no-print">
        <BackToAll />
        <div class="row">
          <span class="soft small" aria-hidden="true">
            {t('report.language')}
          </span>
          <Segmented
            label={t('report.language')}
            value={language}
            options={INTERFACE_LANGUAGES.map((code) => ({ value: code, label: languageName(code) }))}
            onChange={onLanguage}
          />
          <button type="button" class="button button--primary" onClick={onPrint}>
            <Icon name="document" />
            {t('report.print')}
          </button>
        </div>
      </div>
      <LocaleProvider language={language}>
        <article class="report" lang={language}>
          {children}
        </article>
      </LocaleProvider>
    </>
  );
}

/** A part of a report with its heading, which never stands alone at the foot of a page. */
export function ReportPart({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="report__part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** When it was made and by whom, and what a machine cannot say. */
export function ReportHead({ title, kind, made }: { title: string; kind: string; made: { at: number; by: string } }) {
  const { t, dateTime } = useLocale();
  const date = dateTime(made.at);
  return (
    <header class="report__head">
      <p class="report__kind">{kind}</p>
      <h1 tabIndex={-1}>{title}</h1>
      <p class="soft">{made.by ? t('report.made-by', { date, name: made.by }) : t('report.made', { date })}</p>
      <p class="report__note">{t('report.machine-note')}</p>
    </header>
  );
}
