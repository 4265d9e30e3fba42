import { type DocumentWords, phrases } from '../document-words.ts';

export const documents: DocumentWords = {
  documents: {
    'privacy-policy': {
      names: phrases(`
        polityka prywatności, polityki prywatności, politykę prywatności, polityce prywatności, polityką prywatności,
        ochrona danych osobowych, ochrona danych, przetwarzanie danych osobowych, informacja o przetwarzaniu danych,
        klauzula informacyjna, polityka rodo, klauzula rodo, obowiązek informacyjny, oświadczenie o ochronie prywatności, ochrona prywatności
      `),
      words: phrases(`prywatność`),
      short: phrases(`dane osobowe`),
    },
    dpa: {
      names: phrases(`
        umowa powierzenia, umowa powierzenia przetwarzania danych, powierzenie przetwarzania danych,
        umowa o przetwarzaniu danych, umowy powierzenia
      `),
      short: phrases(`powierzenie danych`),
    },
    subprocessors: {
      names: phrases(`
        podprocesorzy, lista podprocesorów, podmioty podprzetwarzające, dalsze podmioty przetwarzające, podmioty przetwarzające,
        subprocesorzy, lista subprocesorów, podprzetwarzający
      `),
      short: phrases(`podwykonawcy`),
    },
    terms: {
      names: phrases(`
        warunki korzystania, warunki użytkowania, warunki świadczenia usług, ogólne warunki, regulamin serwisu,
        regulamin sklepu, regulamin usługi, regulamin świadczenia usług, regulamin korzystania, warunki umowy, warunki sprzedaży, warunki współpracy,
        umowa licencyjna, regulaminy, regulamin
      `),
      short: phrases(`warunki, owu`),
    },
    security: {
      names: phrases(`
        polityka bezpieczeństwa, bezpieczeństwo informacji, bezpieczeństwo danych, bezpieczeństwo i prywatność,
        prywatność i bezpieczeństwo, środki bezpieczeństwa
      `),
      short: phrases(`bezpieczeństwo`),
    },
    'trust-center': {
      names: phrases(`centrum zaufania, portal zaufania`),
      short: phrases(`zaufanie, zgodność, certyfikaty`),
    },
    'cookie-policy': {
      names: phrases(`
        polityka cookies, polityka cookie, polityka plików cookies, polityka plików cookie,
        polityka dotycząca cookies, informacja o plikach cookies, pliki cookies, pliki cookie, polityki cookies
      `),
      words: phrases(`cookies`),
      short: phrases(`ciasteczka`),
    },
    sla: {
      names: phrases(`umowa o poziomie usług, umowa o gwarantowanym poziomie, poziom usług`),
      short: phrases(`sla`),
    },
    'status-page': {
      names: phrases(`status systemu, status usług, status usługi, stan usług, stan systemu`),
      short: phrases(`status`),
    },
    'vulnerability-disclosure': {
      names: phrases(`
        zgłaszanie podatności, zgłoś podatność, ujawnianie podatności, zgłaszanie luk, odpowiedzialne ujawnianie
      `),
      short: [],
    },
    imprint: {
      names: phrases(`nota prawna, dane firmy, dane rejestrowe, informacje o firmie`),
      short: phrases(`impressum`),
    },
    'acceptable-use': {
      names: phrases(`
        zasady dopuszczalnego użytkowania, dopuszczalne użytkowanie, zasady korzystania, zasady użytkowania,
        treści zabronione
      `),
      short: [],
    },
    'other-legal': {
      names: phrases(`
        polityka zwrotów, prawo odstąpienia, odstąpienie od umowy, zwroty i reklamacje, deklaracja dostępności,
        kodeks postępowania, prawa autorskie, zasady społeczności
      `),
      hubs: phrases(`informacje prawne, dokumenty prawne`),
      short: phrases(`rodo, dostępność, reklamacje`),
    },
  },
  around: phrases(`
    nasza, nasze, naszą, naszej, i, oraz, w, z, o, do, na, dla, zobacz, przeczytaj, tutaj, więcej, pełna, strony,
    pobierz
  `),
  against: phrases(`
    ustawienia, preferencje, akceptuj, odrzuć, zarządzaj, blog, aktualności, jak, poradnik, wzór, szkolenie, praca,
    porady, zaloguj
  `),
};
