import { foldText } from '../text/fold.ts';

/*
 * Words by which lists of sub-processors are told from other lists, in English, Dutch, German, French, Spanish and
 * Italian. All are tried on folded text: small letters, no accents. None has an unbounded repetition inside another.
 */

/** "Sub-processor", and what contracts call one. */
export const SUB_PROCESSOR =
  /\bsub[- ]?processors?\b|\bsub[- ]?contractors?\b|\b(?:further|other|third[- ]party) (?:data )?processors\b|sub-?\s?verwerker|onderaannemer|onderverwerker|unter-?auftrags?(?:daten)?(?:-?verarbeit|nehmer|verhaltnis)|sub-?unternehmer|sub-?auftrags?(?:nehmer|verarbeiter)|sub-?dienstleister|weiteren? auftragsverarbeiter|sous-traitants|sous-traitant ulterieur|subencargad|sub-?procesador|sub-?responsabil|subfornitor|altri responsabili|ulteriori responsabili|subcontratist|subprestador|otros encargados|subappaltator/;

/** Companies of the vendor's own group. */
const AFFILIATES =
  /affiliate|group (?:compan|entit|member|sub-?processor)|subsidiar|intra-?group|groepsmaatschapp|groepsonderneming|gelieerde|dochter(?:onderneming|maatschapp)|verbundene[nr]? unternehmen|konzern|tochter(?:gesellschaft|unternehmen)|gruppenunternehmen|societes? affiliee|filiales?\b|(?:entites?|societes?) du groupe|empresas? del grupo|societa del gruppo/;

/** A heading or lead-in with one of these opens another kind of list. */
const OTHER_LIST =
  /categor(?:y|ies) of|type(?:s)? of (?:personal )?data|data subject|change (?:log|history)|changes? to|revision|version history|notif|objection|due diligence|\bselect|require(?:ment|d|s) |obligation|criteria|definition|what (?:is|are|does)|\bexamples?\b|why we|how (?:do |does )?we|\bcontact\b|representative|vertegenwoordiger|vertreter|representant|kontakt|your rights|\bfaq\b|contents|\bcookies?\b|retention|security measures|safeguards we|responsibilit|must\b|shall\b|ensure|categorieen|soorten (?:persoons)?gegevens|betrokkenen|wijziging|bezwaar|vereisten|verplicht|definities|voorbeeld|waarom|hoe wij|bewaartermijn|zorgvuldig|moet(?:en)?\b|kategorien|arten der|datenarten|betroffene|anderungen|widerspruch|anforderung|pflicht|begriff|beispiel|warum|aufbewahr|muss(?:en)?\b|categories de|types de|personnes concernees|modification|opposition|exigence|obligation|exemple|pourquoi|conservation|doit\b|doivent|s'engage|responsable de|categorias de|cambios|ejemplo|categorie di|modifiche|esempi/;

/** Those that are no longer used are no sub-processors. */
const FORMER =
  /\b(?:former|removed|previous|past|retired|discontinued|no longer)\b|voormalige|verwijderde|niet meer|vroegere|ehemalige|fruhere|entfernte|nicht mehr|anciens?\b|supprimes|antiguos|precedenti/;

/** "The following", "list of": announces the list itself, whatever else the sentence says. */
const ANNOUNCES =
  /\b(?:following|listed|below|list of|lists? all|currently (?:uses?|engages?)|we use|we engage|authori[sz]ed|approved|current)\b|volgende|onderstaande|lijst|overzicht|maken gebruik|schakelen|toegestane|folgende|nachstehend|liste\b|eingesetzt|genehmigte|derzeit|suivants?\b|ci-dessous|ci-apres|autorises|faisons appel|siguientes|lista\b|seguenti|elenco/;

/** Whether a heading or lead-in opens a list of sub-processors. */
export function opensSubProcessorList(text: string): boolean {
  const folded = foldText(text);
  if (isQuestionOfHow(folded)) return false;
  return SUB_PROCESSOR.test(folded) && !FORMER.test(folded) && (!OTHER_LIST.test(folded) || ANNOUNCES.test(folded));
}

/** Whether a heading or lead-in opens a list of something else. */
export function opensOtherList(text: string): boolean {
  const folded = foldText(text);
  if (isQuestionOfHow(folded)) return true;
  return OTHER_LIST.test(folded) && !(SUB_PROCESSOR.test(folded) && ANNOUNCES.test(folded));
}

/** "How do we choose …?" is answered by no list of names; "Which sub-processors …?" is. */
const isQuestionOfHow = (folded: string): boolean =>
  folded.endsWith('?') && !/^(?:which|who|welke|wie|welche|wer|quels?|quelles|qui)\b/.test(folded);

/** Whether a heading or lead-in opens a list of those that are no longer used. */
export const isOfThePast = (text: string): boolean => FORMER.test(foldText(text));

/** Whether a text speaks of sub-processors at all. */
export const mentionsSubProcessors = (text: string): boolean => SUB_PROCESSOR.test(foldText(text));
/** Whether a heading or cell speaks of companies of the vendor's own group. */
export const isAboutAffiliates = (text: string): boolean => AFFILIATES.test(foldText(text));

/** Words that name a kind of service or of data, and never a company by themselves. */
const KINDS = new Set(
  `a address addresses advertising ai an analysis analytics and api app application applications audit authentication
  backup backups banking billing business captcha category categories cdn chat cloud code collaboration communication
  communications company compute computing contact content core crm customer customers data database databases delivery
  desk detection development devices dns document documents email emails employee employees engineering error external
  file files finance financial firewall for fraud functions gateway group help hosting hr identity in information
  infrastructure integration internal internet ip issue item items learning legal log logging logs machine mail
  maintenance management market marketing messages messaging mobile monitoring name names natural network
  notification notifications numbers of office on operations optional or other others our partners party payment
  payments performance personal phone platform platforms processing processor processors product production
  professional provider providers purpose purposes push reporting sales search security server servers service services
  site sms software storage sub subcontractors subprocessor subprocessors support surveys system systems technical
  telephony testing text the third ticketing tool tools tracking training transactional translation usage user users
  vendor vendors video voice web website
  aanbieder aanbieders adres adresgegevens analyse beheer betaling betalingen beveiliging bedrijf communicatie
  contactgegevens databank derde derden dienst diensten dienstverlener dienstverleners e en facturatie gegevens
  gebruikers infrastructuur klanten klantenservice leverancier leveranciers medewerkers monitoren naam namen
  ondersteuning onderhoud onze opslag overige partijen persoonsgegevens subverwerker subverwerkers van verzending voor
  anbieter abrechnung anschrift auftragsverarbeiter betrieb daten datenbank dienst dienste dienstleister entwicklung
  fernwartung infrastruktur kommunikation kunden kundendaten kundenservice namen personenbezogene rechenzentrum
  sicherheit speicherung stammdaten sonstige uberwachung und unterauftragnehmer unterauftragsverarbeiter unternehmen
  verwaltung versand von wartung weitere zahlung zahlungen zahlungsabwicklung
  adresse autres base bases bureautique clients courriel courriels d de des donnees du entreprise envoi et
  facturation fournisseur fournisseurs gestion hebergement hebergeur l la le les logiciel maintenance messagerie
  nom noms paiement paiements personnelles plateforme prestataire prestataires sauvegarde securite serveur serveurs
  services sous-traitants stockage supervision surveillance systeme technique tiers traitants ulterieurs utilisateurs
  alojamiento analisis correo datos facturacion nombre pagos proveedor proveedores soporte
  archiviazione assistenza dati fatturazione fornitore fornitori nome pagamenti servizi`.split(/\s+/),
);

/** Whether a text is made of nothing but kinds of services or data: "Cloud hosting", "Contactgegevens". */
export function isOnlyKinds(text: string): boolean {
  const words = foldText(text).match(/[\p{L}\p{N}'-]+/gu) ?? [];
  return words.every((word) => KINDS.has(word) || word.split('-').every((part) => KINDS.has(part)));
}

/** Whether a text names a service at all. */
export function namesKind(text: string): boolean {
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => word.length > 3 && KINDS.has(word));
}
