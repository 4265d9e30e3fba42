import type { SUBPROCESSOR_LIST_CONCEPTS } from '../../concepts/subprocessors.ts';
import type { Words } from '../../concepts.ts';

export const subprocessors: Words<(typeof SUBPROCESSOR_LIST_CONCEPTS)[number]> = {
  'no-subprocessors': `
    (setz*|nutz*|hat|haben|verwende*|bedien*|beauftrag*) (_|) (_|) (derzeit|) keine (_|) (unterauftragsverarbeiter*|unterauftragnehmer*|subunternehmer*|subdienstleister*),
    keine (unterauftragsverarbeiter*|unterauftragnehmer*|subunternehmer*) (_|) (eingesetzt|beauftragt|ein)`,
  'subprocessor-list': `
    (liste|listen|verzeichnis|übersicht|tabelle|aufstellung|auflistung) (_|) (_|) (_|) (_|) (unterauftrag*|subunternehmer*|subauftrag*|sub auftrag*|subdienstleister*|subprozessor*|weiteren auftragsverarbeiter*|weiterer auftragsverarbeiter*),
    (unterauftragsverarbeiter|unterauftragnehmer|subunternehmer|subauftragnehmer) (liste|verzeichnis|übersicht),
    unterauftragnehmerliste, subunternehmerliste, unterauftragsverarbeiterliste, unterauftragnehmerverzeichnis,
    (der|die|den|unsere) (folgende|folgenden|nachfolgenden|nachstehenden) (_|) (unterauftrag*|subunternehmer*|subauftrag*|subdienstleister*),
    (folgende|nachfolgende|nachstehende) (_|) (unterauftrag*|subunternehmer*|subauftrag*|subdienstleister*)`,
  'listed-at': `
    (aufgeführt*|genannt*|veröffentlicht*|gelistet*|benannt*|abrufbar|einsehbar|verfügbar|zu finden|finden sich|findet sich|ersichtlich|aufgelistet*|bezeichnet*|angegeben*),
    in (anlage|anhang|annex) (_|) (_|) (_|) (_|) (aufgeführt*|genannt*|benannt*|bezeichnet*|enthalten),
    (hier|unten|nachstehend) (aufgeführt*|genannt*|gelistet*), https, http, www, wie folgt, dieser seite,
    folgende* tabelle, diese liste, diese tabelle`,
  'following-third-parties': `
    (folgende|folgenden|nachfolgende|nachfolgenden|nachstehende) (_|) (dritte|dritten|drittanbieter|dienstleister*|anbieter*|unternehmen|partner*|lieferanten)`,
  'company-form': `
    =Inc, =LLC, =Ltd, =Limited, =GmbH, =B.V, =BV, =N.V, =SAS, =SASU, =S.A.S, =AG, =SE, =Oy, =AB, =ApS, =SARL, =Corp,
    =Corporation, =PBC, =LLP, =Pty, =PLC, =SpA, =S.p.A, =S.L, =KG, =Incorporated`,
  'list-column': `
    zweck, zwecke, standort, standorte, land, länder, region, leistung, leistungen, unternehmen, funktion, tätigkeit,
    rolle, beschreibung, ort, sitz, verarbeitungsort, serverstandort`,
  'disclose-identity': `
    offengelegt, offenlegen, offenlegung, offen, bekannt gegeben, bekanntgeben, bekanntgegeben, preisgeben,
    preisgegeben, identität*, veröffentlicht*`,
  'following-subprocessors': `
    (folgende|folgenden|nachfolgende|nachfolgenden|nachstehenden) (_|) (_|) (unterauftragsverarbeiter*|unterauftragnehmer*|subunternehmer*|subauftragnehmer*|subdienstleister*)`,
  'provider-kind': `
    cloud*, hosting*, infrastruktur*, e mail versand, versand von, analyse*, kundensupport, kundenservice, monitoring,
    überwachung, zahlung*, speicher*, datenbank*, CDN, helpdesk, ticketsystem*, rechenzentr*`,
  'entity-column': `
    (juristische|rechtliche) (person|einheit|entität), firmenname, unternehmensname, firma und (anschrift|sitz),
    name und anschrift, firmensitz, firmierung, vollständiger name`,
  'located-in': `
    ansässig in, mit sitz in, befinden sich in, befindet sich in, niedergelassen in, gehostet in,
    verarbeiten (_|) (_|) in, standorte`,
  'by-email': `
    (per|via) (e mail|email|mail), e mail benachrichtigung*, email benachrichtigung*, in app,
    in der (app|anwendung), eine e mail, (über|in) (ihr|das|dem|ihrem) (konto|dashboard|kundenkonto|kundenportal)`,
  'check-page': `
    (prüfen|besuchen|konsultieren|überprüfen|einsehen) (_|) (_|) (_|) (seite|liste|website|webseite) (_|) (_|) (regelmäßig|periodisch|änderungen),
    (regelmäßig|periodisch) (_|) (_|) (_|) (seite|liste|website|webseite), (seite|liste|website) (_|) regelmäßig`,
  dated: `
    (letzte|zuletzt|letztmalig) (_|) (aktualisierung|aktualisiert|geändert|änderung|überarbeitet|bearbeitet|update),
    (aktualisiert|geändert|gültig|überarbeitet) (am|ab|seit|zum), stand, inkrafttreten, version, datum, gültig ab,
    fassung vom`,
  affiliates: `
    verbundene* unternehmen, konzernunternehmen*, konzerngesellschaft*, konzernverbundene*, tochtergesellschaft*,
    tochterunternehmen*, gruppenunternehmen*, gruppengesellschaft*, schwestergesellschaft*`,
  'around-the-world': 'weltweit*, auf der ganzen welt, überall auf der welt',
};
