import type { SUBPROCESSOR_LIST_CONCEPTS } from '../../concepts/subprocessors.ts';
import type { Words } from '../../concepts.ts';

export const subprocessors: Words<(typeof SUBPROCESSOR_LIST_CONCEPTS)[number]> = {
  'no-subprocessors': `
    (schakel*|gebruik*|heeft|hebben|maakt|maken|zet|zetten) (_|) (_|) (momenteel|op dit moment|) geen (_|) (_|) (subverwerker*|sub verwerker*|onderaannemer*),
    geen (subverwerkers|sub verwerkers|onderaannemers) (_|) (ingeschakeld|ingezet|gebruikt|betrokken|in)`,
  'subprocessor-list': `
    (lijst|overzicht|tabel|register|opsomming) (_|) (_|) (_|) (_|) (subverwerker*|sub verwerker*|subbewerker*|sub bewerker*|onderaannemer*|andere verwerkers|hulpleverancier*),
    (subverwerker*|sub verwerker*|subbewerker*) (lijst|overzicht|register|pagina|tabel), subverwerkerslijst,
    subverwerkersoverzicht,
    (de|deze|onze) volgende (_|) (subverwerker*|sub verwerker*|subbewerker*|onderaannemer*|hulpleverancier*)`,
  'listed-at': `
    (vermeld|genoemd|gepubliceerd|opgenomen|weergegeven|beschikbaar|te vinden|te raadplegen|raadpleegbaar|opgesomd|getoond|vindt|staan|staat) (_|) (_|) (_|) (in|op|onder|via|hieronder|hier|bijlage|online),
    op (de|onze|haar|zijn) (website|site|pagina), (in|uit) bijlage (_|) (_|) (_|) (vermeld*|genoemd*|opgenomen),
    hieronder (genoemde|vermelde), https, http, www, als volgt, deze pagina, onderstaande, deze lijst, deze tabel,
    volgende tabel`,
  'following-third-parties': `
    volgende (_|) (derden|derde partij*|dienstverlener*|leverancier*|partijen|bedrijven|partners),
    (derden|dienstverleners|leveranciers) (hieronder|hier) (_|) (vermeld|genoemd)`,
  'company-form': `
    =Inc, =LLC, =Ltd, =Limited, =GmbH, =B.V, =BV, =N.V, =SAS, =SASU, =S.A.S, =AG, =SE, =Oy, =AB, =ApS, =SARL, =Corp,
    =Corporation, =PBC, =LLP, =Pty, =PLC, =SpA, =S.p.A, =S.L, =KG, =Incorporated`,
  'list-column': `
    doel, doeleinde, doeleinden, locatie, locaties, land, landen, regio, dienst, diensten, entiteit, functie,
    activiteit, rol, omschrijving, vestigingsplaats, opslaglocatie`,
  'disclose-identity': `
    bekend (maken|gemaakt|te maken), maakt (_|) (_|) (_|) bekend, openbaar*, prijsgeven, prijs te geven, identiteit,
    onthul*, publicer*`,
  'following-subprocessors': 'volgende (_|) (_|) (subverwerkers|sub verwerkers|subbewerkers|onderaannemers)',
  'provider-kind': `
    cloud*, hosting, infrastructuur, e mailverzending, analyse*, klantenservice, klantenondersteuning, monitoring,
    betaal*, opslag, database*, CDN, helpdesk, berichten*, datacenter*, datacentrum`,
  'entity-column': `
    (juridische|rechtspersoon|statutaire) (entiteit|naam), naam (van de|) (entiteit|rechtspersoon), bedrijfsnaam,
    vestigingsadres, statutaire (naam|zetel), naam en adres, rechtspersoon`,
  'located-in': `
    gevestigd in, gelegen in, bevinden zich in, bevindt zich in, verwerken (_|) (_|) in, gehost in, locaties`,
  'by-email': `
    (per|via) (e mail|email|mail), e mailbericht*, emailbericht*, e mailmelding*, in de (app|applicatie|omgeving),
    e mailnotificatie*, een e mail, (via|in) (uw|het|de) (account|dashboard|applicatie|beheeromgeving)`,
  'check-page': `
    (raadpleeg*|bekijk*|controleer*|bezoek*) (_|) (_|) (_|) (pagina|lijst|website|overzicht) (_|) (_|) (regelmatig|geregeld|periodiek|wijzigingen),
    regelmatig (_|) (_|) (pagina|lijst|website), (pagina|lijst|website) (_|) regelmatig`,
  dated: `
    (laatst|laatste|meest recent) (_|) (bijgewerkt|gewijzigd|herzien|geactualiseerd|wijziging|update|herziening|aangepast),
    (bijgewerkt|gewijzigd|herzien|geldig|actueel) (op|per|vanaf|tot|sinds), ingangsdatum, per datum, versie,
    datum (van|) (laatste|) (wijziging|update|herziening), stand van, datum`,
  affiliates: `
    groepsmaatschappij*, (gelieerde|verbonden|aangesloten) (onderneming*|entiteit*|partij*|vennootschap*),
    dochteronderneming*, dochtermaatschappij*, zustermaatschappij*, zusterbedrijf, concernmaatschappij*`,
  'around-the-world': 'wereldwijd*, over de hele wereld, overal ter wereld',
};
