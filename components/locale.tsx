import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { type Locale, localeFor } from '../utils/i18n/translate.ts';
import type { InterfaceLanguage } from '../utils/model/language.ts';

const LocaleContext = createContext<Locale>(localeFor('en'));

/** Everything inside speaks this language; changing it changes the page at once. */
export function LocaleProvider(props: { language: InterfaceLanguage; children: ComponentChildren }) {
  const locale = useMemo(() => localeFor(props.language), [props.language]);
  return <LocaleContext.Provider value={locale}>{props.children}</LocaleContext.Provider>;
}

/** Texts, numbers and dates in the language of the interface. */
export const useLocale = (): Locale => useContext(LocaleContext);
