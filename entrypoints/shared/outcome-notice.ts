import { useState } from 'preact/hooks';
import type { NoticeTone } from '../../components/design/notice.tsx';
import { useLocale } from '../../components/locale.tsx';
import type { Locale } from '../../utils/i18n/translate.ts';

interface OutcomeNotice {
  tone: NoticeTone;
  /** Made anew for each drawing, so that it changes its language with the page. */
  textIn: (locale: Locale) => string;
}

/** What became of the last thing the user asked for, and how to tell it. */
export function useOutcome() {
  const locale = useLocale();
  const [outcome, setOutcome] = useState<OutcomeNotice | null>(null);
  const tell = (tone: NoticeTone, textIn: OutcomeNotice['textIn']) => setOutcome({ tone, textIn });
  const fail = (textIn: OutcomeNotice['textIn']) => (error: unknown) => {
    console.error(error);
    tell('problem', textIn);
  };
  return { notice: outcome && { tone: outcome.tone, text: outcome.textIn(locale) }, tell, fail };
}
