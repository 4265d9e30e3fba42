import type { CONTRACT_CLOSING_CONCEPTS } from '../../concepts/contract-closing.ts';
import type { Words } from '../../concepts.ts';

export const contractClosing: Words<(typeof CONTRACT_CLOSING_CONCEPTS)[number]> = {
  'reasonable-period': `
    angemessene* (frist|zeit|zeitraum*), angemessenen (frist|zeit), unverzüglich, so (bald|schnell) wie möglich,
    zeitnah, sofort, umgehend`,
  backup: 'backup*, back up*, back ups, sicherungskopie*, datensicherung*, sicherungsdatei*, sicherungsbestand*',
  overwrite: `
    überschrieb*, überschreib*, rotation*, rotier*, turnus*, aufbewahrungsfrist*, aufbewahrungszeitraum*, zyklus,
    löschzyklus, löschkonzept*`,
  'keep-copies': `
    aufbewahr*, gespeichert, gespeicherten, verbleib*, vorgehalten, vorhalt*, aufbewahrung*, behalten`,
  confirm: `
    bestätig*, zu bestätigen, nachweis*, nachzuweisen, löschprotokoll*, protokoll*, bescheinig*, zertifikat,
    löschbestätigung*, schriftlich anzuzeigen`,
  deletion: 'lösch*, gelöscht*, vernicht*, zerstör*, löschung*, löschprotokoll*, löschbestätigung*',
  'machine-readable': `
    maschinenlesbar*, (gängig*|üblich*|strukturiert*|offen*|standardisiert*) (_|) (_|) (_|) (format*|dateiformat*),
    CSV, JSON, XML, XLSX`,
  'export-data': `
    export*, herunterlad*, herunterzuladen, download*, abruf*, abzurufen, rückgabe, herausgabe, herausgeb*,
    herauszugeben, datenexport*, zurückgeb*, zurückzugeben, datenübertragbarkeit, aushändig*, !datenexporteur*,
    !exporteur*`,
  'limited-frequency': `
    (einmal|ein mal|1|eine|zweimal) (_|) (_|) (pro|im|je|in|jährlich) (_|) (jahr|kalenderjahr|zwölf|12|vertragsjahr),
    einmal jährlich, jährlich, (öfter|häufiger) als, pro (kalenderjahr|jahr|vertragsjahr), je kalenderjahr,
    (höchstens|maximal) (einmal|eine|einen|1)`,
  'own-costs': `
    kosten (der|des|einer|für) (_|) (_|) (audit*|prüfung*|kontrolle*|überprüfung*|inspektion*),
    (trägt|tragen|getragen|übernimmt) (_|) (_|) (_|) (_|) kosten, eigene* kosten,
    kosten (_|) (_|) (_|) (trägt|tragen|getragen), auf kosten`,
  'advance-notice': `
    vorankündigung*, ankündigung*, vorheriger* (_|) (anmeldung|ankündigung|mitteilung|abstimmung), vorlaufzeit,
    vorlauf, anmeldung, (während|zu) (_|) (_|) (geschäftszeiten|betriebszeiten|bürozeiten), im voraus,
    ankündigungsfrist, vorherige`,
  'customer-audit': `
    audit, audits, prüfung, prüfungen, kontrolle, kontrollen, überprüfung, überprüfungen, inspektion, inspektionen,
    vor ort kontrolle*`,
  liability: 'haftet, haften, haftung, haftbar, haftungs*, haftungsbeschränkung*',
  damages: 'schaden, schäden, schadens*, schadensersatz*, schadenersatz*',
  'article-82': `
    (artikel|art|artikeln) 82, speziell (_|) (_|) auftragsverarbeiter* auferlegt*, auftragsverarbeitern auferlegten`,
  'liability-limits': `
    haftungsbeschränkung*, haftungsbegrenzung*, haftungshöchst*, haftungsregelung*, haftungsobergrenze*,
    haftung (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (beschränkt|begrenzt),
    (gesamthaftung|gesamte haftung)`,
  'short-cap': `
    (letzten|vorangegangenen|vorausgegangenen|vorhergehenden) (zwei|drei|vier|sechs|2|3|4|6) (_|) monat*,
    (letzten|vorangegangenen) monat*`,
  indemnify: 'freistell*, stellt (_|) (_|) (_|) (_|) (_|) (_|) frei, freizustellen, schadlos',
  'exclude-liability': `
    (jede|jegliche|keine|keinerlei) (_|) haftung, haftung (_|) (_|) (_|) (_|) (_|) (_|) (_|) ausgeschlossen,
    haftet nicht, haftet (_|) (_|) (_|) nicht, haftungsausschluss`,
  'data-loss': `
    datenverlust*, verlust (von|der|personenbezogener) (_|) daten, unbefugte* zugriff*, unbefugten zugriff,
    datenpanne*, verlust personenbezogener`,
  prevail: `
    vorrang*, vorrangig, gehen (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) vor,
    geht (_|) (_|) (_|) (_|) (_|) (_|) (_|) vor, vorgehen, maßgeblich, vorzugehen`,
  'conflict-between': 'widerspr*, widersprüch*, kollision*, abweich*, konflikt*, unstimmigkeit*',
  'this-dpa': `
    (dieser|dieses|diese|der|des|die|diesem) (avv|avvs|auftragsverarbeitungsvertrag*|auftragsverarbeitungsvereinbarung|dpa|klauseln|vereinbarung zur auftragsverarbeitung|anlage|vereinbarung|zusatzvereinbarung),
    diese klauseln,
    regelungen (dieses|dieser|des) (_|) (avv|auftragsverarbeitungsvertrag*|auftragsverarbeitungsvereinbarung|vereinbarung|vertrages|vertrags|anlage|dpa),
    standardvertragsklauseln`,
  'main-terms-prevail': `
    (gehen|geht) (die|der|den) (AGB|hauptvertrag|allgemeinen geschäftsbedingungen|nutzungsbedingungen) (_|) (_|) vor,
    (AGB|hauptvertrag|allgemeinen geschäftsbedingungen|nutzungsbedingungen) (haben|hat|genießen|genießt) (_|) vorrang,
    vorrang (der|des) (AGB|hauptvertrages|hauptvertrags|nutzungsbedingungen)`,
  amend: 'änder*, geändert*, anpass*, angepasst, anzupassen, ergänzung*, abänder*, aktualisier*',
  'mutual-agreement': `
    schriftform*, textform,
    (schriftlich*|gegenseitig*|beiderseitig*) (_|) (vereinbarung|zustimmung|einverständnis|bestätigung),
    (beider|beiden) (vertragsparteien|parteien),
    zustimmung (des|der) (_|) (kunden|auftraggebers|verantwortlichen|parteien),
    schriftlich* (_|) (_|) (_|) vereinbart, einer schriftlichen, einvernehmlich*, der schriftform, elektronischen form`,
  posting: `
    (veröffentlich*|bereitstell*|einstell*) (_|) (_|) (_|) (_|) (website|webseite|internetseite|online|seite|fassung|version),
    auf (_|) (website|webseite|internetseite) (_|) veröffentlich*, durch veröffentlichung,
    (neue|aktualisierte|geänderte) (fassung|version) (_|) (_|) (_|) (website|webseite|online)`,
  'continued-use': `
    weitere nutzung, weiternutz*, fortgesetzte nutzung, weiterhin nutz*, fortsetz* (_|) nutzung, weiter (nutzt|nutzen)`,
  suspend: `
    aussetz*, auszusetzen, ausgesetzt, einstell* (_|) verarbeitung, unterbrech*, suspendier*, setzt (_|) (_|) (_|) aus`,
  'non-compliance': `
    (verstoß|verstöße|verstößt|verstoßen|verstoßes) (_|) (_|) (_|) (_|) (_|) (_|),
    (schwerwiegend*|wesentlich*) (verstoß*|verletzung*|pflichtverletzung*), pflichtverletzung*, nichteinhaltung,
    nicht (_|) (_|) (einhält|nachkommt|erfüllt), verletz* (_|) (_|) (pflichten|vertrag*|vereinbarung), nachkommt`,
  'records-of-processing': `
    verzeichnis* (_|) (_|) (_|) (_|) (_|) (_|) (_|) (*verarbeitung|verarbeitungstätigkeit*|tätigkeiten der verarbeitung),
    verarbeitungsverzeichnis*, verfahrensverzeichnis*, verzeichnis (_|) (_|) (art|artikel) 30,
    (artikel|art) 30 (abs|dsgvo), verzeichnis der verarbeitungstätigkeiten`,
  'maintain-record': 'führt, führen, zu führen, geführt, unterhält, pflegt, erstellt, erstellen',
  'each-party': 'jede partei, beide parteien, die parteien (_|) jeweils, jeweils',
  cooperate: `
    zusammenarbeit*, arbeitet (_|) (_|) (_|) (_|) (_|) (_|) zusammen, arbeiten (_|) (_|) (_|) (_|) (_|) (_|) zusammen,
    kooperier*, zusammenzuarbeiten, unterstütz*, mitwirk*, wirkt (_|) (_|) (_|) mit`,
  'scc-915': `
    2021 915, (artikel|art) 28 (abs|absatz) (7|8),
    standardvertragsklausel* (_|) zwischen (_|) verantwortlichen und (_|) auftragsverarbeiter*,
    standardvertragsklausel* (nach|gemäß) (artikel|art) 28`,
  'governing-law': `
    (gilt|unterliegt|unterliegen|gelten) (_|) (_|) (_|) (_|) (_|) (*recht|rechts|recht),
    recht (_|) (_|) (_|) (_|) (_|) anwendung, anwendbares recht, anwendbare recht, gerichtsstand*, rechtswahl,
    zuständige gericht*, nach (_|) recht`,
  'free-of-charge': `
    (ohne|keine) (zusätzliche|gesonderte|weitere|extra|) (vergütung|kosten|entgelt|gebühr|gebühren), kostenlos*,
    kostenfrei*, unentgeltlich*, (vergütung|leistungsumfang|preis) (_|) (_|) (abgegolten|enthalten),
    im (leistungsumfang|preis) enthalten, abgegolten, auf eigene kosten`,
  'eea-law': `
    (österreichisch*|belgisch*|bulgarisch*|kroatisch*|tschechisch*|dänisch*|niederländisch*|estnisch*|finnisch*|französisch*|deutsch*|griechisch*|ungarisch*|irisch*|italienisch*|lettisch*|litauisch*|luxemburgisch*|maltesisch*|polnisch*|portugiesisch*|rumänisch*|slowakisch*|slowenisch*|spanisch*|schwedisch*|norwegisch*|isländisch*|liechtensteinisch*) (recht|rechts|rechte|gericht*|gesetz*),
    österreich, belgien, bulgarien, kroatien, zypern, tschechien, dänemark, niederlande, niederlanden, estland,
    finnland, frankreich, deutschland, bundesrepublik, griechenland, ungarn, irland, italien, lettland, litauen,
    luxemburg, malta, polen, portugal, rumänien, slowakei, slowenien, spanien, schweden, norwegen, island,
    liechtenstein, berlin, münchen, hamburg, köln, frankfurt, stuttgart, düsseldorf, leipzig, wien, graz, amsterdam,
    dublin, paris, brüssel, madrid, stockholm, kopenhagen, hannover, nürnberg, karlsruhe, bremen, dresden,
    deutsches recht, !nordirland`,
  'other-law': `
    (schweizer*|englisch*|schottisch*|amerikanisch*|indisch*|israelisch*|kanadisch*|australisch*|chinesisch*) (recht|rechts|gericht*),
    schweiz, zürich, genf, england, wales, schottland, vereinigte* königreich*, vereinigten königreichs, london,
    nordirland, delaware, kalifornien, california, new york, texas, massachusetts, washington,
    bundesstaat* (_|) (kalifornien|delaware|new), vereinigte* staaten, USA, san francisco, israel, indien, kanada,
    ontario, australien, new south wales, neuseeland, singapur, hongkong, hong kong, japan, china, brasilien, ukraine,
    serbien, türkei, dubai`,
  'end-of-account': `
    (kündig*|schließ*|lösch*|beendig*|deaktivier*) (_|) (_|) (_|) (konto*|kontos|account*|abonnement*),
    (konto|account|abonnement) (_|) (_|) (_|) (gekündigt|geschlossen|gelöscht|beendet|deaktiviert),
    (vertragsende|ende des vertrag*|ende des abonnement*)`,
  'self-service': `
    selbst, über (die|das) (plattform|dienst*|konto|API|schnittstelle|dashboard), API, exportfunktion*, schnittstelle`,
  'self-export': `
    exportieren, exportiert, export, herunterlad*, herunterzuladen, download*, abruf*, abzurufen, zu exportieren`,
  'data-protection-claims': `
    (verstöße*|verstoß|verletzung*) gegen (_|) (datenschutz*|DSGVO), höhere haftung*, datenschutzverstöße*`,
  'between-parties': 'zwischen, geschlossen (von|durch)',
  'live-systems': `(aktive*|produktive*|operative*) (_|) (system*|umgebung*|datenbank*), produktivsystem*, produktionssystem*, produktivumgebung*`,
  'fee-months': `
    (zwölf|12|achtzehn|18|24) (_|) monat*, jahresvergütung*, jährliche* vergütung, vergütung (_|) (_|) (_|) (_|) jahr*`,
  'language-version': 'sprache, sprachfassung*, sprachversion*, übersetzung*, deutsche fassung',
  'decision-915': '2021 915',
  'costs-borne': `
    (trägt|erstattet|vergütet|zahlt|berechnet|übernimmt) (_|) (_|) (_|) (_|) (_|) (kosten|aufwand|aufwendungen|aufwände),
    (kosten|aufwand|aufwände|aufwendungen) (_|) (_|) (_|) (_|) (_|) (erstattet|erstatten|vergütet|berechnet|rechnung|tragen),
    anspruch auf (_|) vergütung, vergütung (_|) (_|) (beanspruchen|verlangen)`,
  fines: 'bußgeld*, geldbuße*, sanktion*',
  'limits-elsewhere': `
    (haftungsbeschränkung*|haftungsregelung*|haftungsbegrenzung*|haftung) (_|) (_|) (_|) (_|) (_|) (des|im|dem) (hauptvertrag*|vertrag*|leistungsvertrag*|dienstleistungsvertrag*)`,
  'member-state': 'mitgliedstaat*',
};
