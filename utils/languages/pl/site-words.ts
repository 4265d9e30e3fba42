import { phrases } from '../document-words.ts';
import type { SiteWords } from '../site-words-type.ts';

export const siteWords: SiteWords = {
  labels: {
    pricing: phrases(`cennik, ceny, plany, plany i ceny, pakiety, abonamenty`),
    product: phrases(`
      funkcje, rozwiązania, platforma, produkt, oprogramowanie, integracje, jak to działa, możliwości, moduły,
      funkcjonalności, dla firm, branże
    `),
    demo: phrases(`
      demo, umów demo, zamów demo, umów prezentację, zobacz demo, darmowe demo, bezpłatna prezentacja, umów się
      na demo
    `),
    trial: phrases(`
      wypróbuj za darmo, wypróbuj bezpłatnie, przetestuj za darmo, testuj za darmo, zacznij za darmo, załóż
      konto, rozpocznij, wypróbuj, darmowy okres próbny
    `),
    sales: phrases(`
      kontakt z działem sprzedaży, zapytaj o ofertę, zapytaj o wycenę, zostań partnerem, partnerzy, umów rozmowę
    `),
    account: phrases(`zaloguj, zaloguj się, logowanie, panel klienta, strefa klienta`),
    developers: phrases(`
      dokumentacja, api, dla programistów, deweloperzy, baza wiedzy, centrum pomocy, pomoc techniczna, wsparcie
    `),
    clients: phrases(`
      klienci, nasi klienci, referencje, case studies, historie sukcesu, opinie klientów, zaufali nam
    `),
    services: phrases(`usługi, nasze usługi, doradztwo, wdrożenia, szkolenia, hosting`),
    shop: phrases(`
      koszyk, do koszyka, dodaj do koszyka, kasa, przejdź do kasy, lista życzeń, ulubione, dostawa, wysyłka,
      koszty dostawy, zwroty, reklamacje, sklepy, promocje, wyprzedaż, marki, producenci, bestsellery, nowości,
      karta podarunkowa, bony podarunkowe, moje zamówienia, prezenty, kobieta, mężczyzna, biżuteria, sklep
    `),
    news: phrases(`
      polityka, sport, gospodarka, opinie, kultura, świat, kraj, społeczeństwo, nauka, zdrowie, technologie,
      pogoda, horoskop, rozrywka, biznes, wiadomości, najnowsze, prenumerata, felietony, podróże, film, piłka
      nożna, styl życia
    `),
    study: phrases(`
      studenci, kandydaci, absolwenci, wydziały, badania, biblioteka, kampus, rekrutacja, doktoranci, uczelnia,
      uniwersytet, pracownicy, uczniowie
    `),
    government: phrases(`
      ministerstwo, obywatel, urząd, bip, przetargi, prawo, samorząd, gmina, zamówienia publiczne, komunikaty,
      załatw sprawę, deklaracja dostępności
    `),
    donation: phrases(`
      wesprzyj, wpłać, darowizna, przekaż 1, wolontariat, zostań wolontariuszem, pomagam, sprawozdania
    `),
    forum: phrases(`forum, użytkownicy, odpowiedz, nowe posty, tematy, zarejestruj się, rejestracja`),
    openSource: phrases(`kod źródłowy, współpraca, pobieranie, licencja, wiki, pobierz`),
    blog: phrases(`
      archiwum, kategorie, komentarze, dodaj komentarz, o mnie, czytaj więcej, czytaj dalej, udostępnij, tagi,
      autor
    `),
    branch: phrases(`oddziały, godziny otwarcia, rezerwacja, galeria, dojazd, lokalizacje, na sprzedaż`),
  },
  text: {
    software: phrases(`
      oprogramowanie, saas, platforma, chmura, api, integracja, integracje, automatyzacja, aplikacja, czasie
      rzeczywistym
    `),
    services: phrases(`
      agencja, agencja interaktywna, software house, tworzenie oprogramowania, doradztwo, outsourcing, firma it,
      usługi it
    `),
    business: phrases(`
      dla firm, twój zespół, twoja firma, twoje firmy, twoich klientów, nasi klienci, firmy, przedsiębiorstwa,
      organizacje, msp, b2b, pomagamy, twój biznes, zespołów
    `),
    subscription: phrases(`
      miesięcznie, za użytkownika, rocznie, netto, okres próbny, dni za darmo, bez karty, mies
    `),
    assurance: phrases(`rodo, iso 27001, szyfrowanie, umowa powierzenia, serwery w polsce, zgodność z rodo`),
  },
  roles: {
    controller: phrases(`
      administrator danych, administratorem danych, administratorem, administrator danych osobowych, właściciel,
      operator serwisu, usługodawca, sprzedawca
    `),
    officer: phrases(`inspektor ochrony danych, inspektora ochrony danych, iod`),
    privacyTeam: phrases(`pytania dotyczące prywatności, realizacja praw, w sprawach ochrony danych`),
  },
};
