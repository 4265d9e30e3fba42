import type { COMMON_CONCEPTS } from '../../concepts/common.ts';
import type { Words } from '../../concepts.ts';

export const common: Words<(typeof COMMON_CONCEPTS)[number]> = {
  vendor: `
    auftragsverarbeiter, auftragsverarbeiters, auftragsverarbeiterin, auftragnehmer, auftragnehmers, auftragnehmerin,
    anbieter, anbieters, dienstleister, dienstleisters, lieferant, lieferanten, datenimporteur,
    !(weitere|weiterer|weiteren|weiterem|anderer|anderen|andere|sub) (auftragsverarbeiter*|auftragnehmer*|dienstleister*),
    !sub auftrags*`,
  customer: `
    verantwortliche, verantwortlicher, verantwortlichen, auftraggeber, auftraggebers, auftraggeberin, kunde, kunden,
    kundin, datenexporteur, !gemeinsam* verantwortlich*`,
  we: 'wir, uns',
  you: 'sie, ihnen, du, dir, dich',
  'data-subject': `
    betroffene, betroffenen, betroffener, natürliche person*, natürlicher person*, natürlichen person*`,
  'third-party': 'dritte, dritten, dritter, drittanbieter*',
  authority: 'behörde, behörden, aufsichtsbehörde*, gericht*, strafverfolgung*',
  duty: `
    muss, müssen, wird, werden, hat, haben, (ist|sind) (verpflichtet|gehalten|gebunden), verpflichtet sich,
    verpflichten sich, soll, sollen, stellt sicher, gewährleistet, sichert zu, trägt sorge`,
  may: 'darf, dürfen, kann, können, (ist|sind) (berechtigt|befugt), hat das recht',
  not: `
    nicht, kein, keine, keinen, keiner, keinem, keinerlei, niemals, nie, ohne, weder, !nicht nur,
    !ohne (unangemessene|schuldhaftes|schuldhafte|unnötige|jede|ungebührliche) (verzögerung|zögern),
    !ohne verzögerung, !nicht später als, !nicht mehr, !nicht ausschließlich, !nicht beschränkt,
    !ohne (einschränkung|vorherige), nicht in der lage`,
  except: `
    außer, es sei denn, sofern nicht, soweit nicht, ausgenommen, abgesehen von, anders als, bis, soweit,
    ohne (vorherige|schriftliche|ausdrückliche|gesonderte|die|zustimmung|ihre|seine)`,
  only: 'nur, ausschließlich, allein, lediglich',
  passive: 'werden, wird, worden',
  'at-discretion': `
    (eigenem|alleinigem|freiem|billigem|eigenen) ermessen, nach ermessen,
    (auftragsverarbeiter|auftragnehmer|anbieter) (kann|darf), wir (können|dürfen), (können|dürfen) wir,
    !(auftragsverarbeiter|auftragnehmer|anbieter) (kann|darf) (_|) (_|) (_|) (nicht|keine|nur|ausschließlich),
    behält sich (das recht|_) vor, behalten uns`,
  'best-efforts': `
    (wirtschaftlich|) (angemessene|zumutbare|vertretbare|angemessenen|zumutbaren) (anstrengungen|bemühungen|aufwand),
    nach besten kräften, bemüht sich, bemühen uns, bestrebt`,
  'on-request': `
    auf (_|) (_|) (anfrage|verlangen|anforderung|wunsch|antrag|ersuchen),
    auf (_|) (schriftliche|erste|) (anfrage|verlangen|anforderung|anfordern)`,
  'where-law-requires': `
    (soweit|sofern|wenn|falls) (dies|) gesetzlich (vorgeschrieben|erforderlich|verpflichtet|vorgesehen),
    (soweit|sofern|wenn|falls) (_|) (_|) gesetz* (verlangt|vorschreibt|erfordert)`,
  'at-customers-expense': `
    auf (_|) kosten (des|der), auf kosten,
    kosten (_|) (_|) (_|) (_|) (_|) (trägt|tragen|übernimmt) (der|die|) (verantwortliche*|auftraggeber*|kunde*),
    (verantwortliche|auftraggeber|auftraggeberin|kunde) (trägt|übernimmt|erstattet) (_|) (_|) (_|) kosten,
    (trägt|übernimmt|erstattet) (der|die|) (verantwortliche|auftraggeber|auftraggeberin|kunde) (_|) (_|) (_|) kosten,
    (zu lasten|zulasten) (des|der) (verantwortlichen|auftraggeber*|kunden), gegen (_|) (vergütung|entgelt|gebühr|aufwandsentschädigung),
    in rechnung (stellen|gestellt), kostenpflichtig, vergütung verlangen, nach aufwand`,
  'where-possible': `
    (soweit|sofern|wenn|falls) (_|) (möglich|zumutbar|machbar|praktikabel), nach möglichkeit,
    so (schnell|bald|weit|viel) wie möglich, im rahmen des möglichen, im rahmen seiner möglichkeiten`,
  'template-gap': 'bitte (ausfüllen|eintragen|ergänzen), XX (tage|tagen|stunden), auszufüllen, einzutragen',
  defines: `
    bedeutet, bezeichnet, bezeichnen, ist definiert, sind (alle|sämtliche) informationen, hat die bedeutung,
    haben die bedeutung, versteht man, im sinne dieser vereinbarung`,
  definitions: 'definition*, begriffsbestimmung*, begriffe',
  contents: 'inhaltsverzeichnis, inhalt, auf dieser seite',
  'personal-data': `
    personenbezogene daten, personenbezogener daten, personenbezogenen daten, kundendaten, daten, ihre daten,
    persönliche* (daten|informationen), !daten (schutz*|verarbeit*)`,
  process: `
    verarbeitet, verarbeiten, verarbeitung, verarbeitungen, datenverarbeitung, verarbeitete, verarbeiteten,
    verarbeitungstätigkeit*, verarbeitende, verarbeitungsvorgänge`,
  service: `
    dienst, dienste, diensten, dienstleistung*, leistung, leistungen, plattform, produkt, produkte, services,
    service`,
  agreement: `
    vertrag, vertrags, vertrages, *vertrag, *vertrags, *vertrages, vereinbarung, *vereinbarung, nutzungsbedingungen,
    AGB, allgemeinen geschäftsbedingungen`,
  'in-writing': 'schriftlich, schriftliche, schriftlicher, schriftform, textform, e mail, elektronisch, dokumentiert',
  promptly: `
    unverzüglich, unverzügliche, umgehend, sofort, sofortige, ohne (_|) (verzögerung|zögern),
    so (schnell|bald) wie möglich, rechtzeitig, zeitnah`,
  prior: 'vorherige, vorheriger, vorherigen, vorher, bevor, vorab, im voraus, vor',
  right: 'recht, rechte, rechten, berechtigt, *recht, *rechte',
  law: 'gesetz, gesetze, gesetzlich*, recht, rechtlich*, rechtsvorschrift*, DSGVO, BDSG, vorschrift*',
  'no-obligation': `
    nicht verpflichtet, keine (pflicht|verpflichtung), nicht (haftbar|verantwortlich), keine (haftung|verantwortung),
    haftung (_|) (_|) (_|) (_|) ausgeschlossen`,
  'email-address': '',
  'time-span': '',
  denial: 'kein, keine, keinen, keiner, keinem, nicht, niemals',
};
