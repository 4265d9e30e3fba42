import { foldText } from '../text/fold.ts';
import { isOnlyKinds, SUB_PROCESSOR } from './vocabulary.ts';

/** What a column, or the label before a value, holds. */
export type ColumnKind =
  | 'name'
  | 'purpose'
  | 'country'
  | 'seat'
  | 'mechanism'
  | 'section'
  | 'change'
  | 'date'
  | 'other';

/** In the order in which they are tried: "country of processing" is a country, "purpose of processing" a purpose. */
const KINDS: readonly (readonly [ColumnKind, RegExp])[] = [
  [
    'mechanism',
    /safeguard|transfer (?:mechanism|basis|tool|instrument)|(?:legal )?basis (?:of|for) (?:the )?transfer|mechanism|third[- ]country|\bscc|\bdpf\b|adequacy|doorgifte|waarborg|derde land|passende|ubermittlung|transfer-?grundlage|rechtsgrundlage|garanti|drittland|schutz|encadrement|transfert|mecanisme|transferencia|trasferiment/,
  ],
  ['section', /(?:entity|vendor|company|provider|organi[sz]ation) type|type of (?:entity|vendor|company|provider)/],
  ['change', /\bchanges?\b|\baction|wijziging|anderung|modification|cambio|modifica/],
  ['date', /\b(?:date|since|added|status|version|effective|updated|datum|sinds|seit|depuis|fecha|data di)\b/],
  [
    'seat',
    /headquarter|\bhq\b|regist(?:ered|ration)|incorporat|corporate (?:location|address)|address|\bseat\b|hoofdkantoor|vestiging|\badres|\bsitz\b|anschrift|adresse|siege|sede (?:legale|social)|domicil|direcci|indirizzo/,
  ],
  [
    'country',
    /countr|location|region|jurisdiction|territor|\bwhere\b|hosted in|data cent(?:er|re)|place of|\bland\b|\blanden\b|locatie|\bplaats|regio|\bwaar\b|standort|\bort\b|verarbeitungsort|\blander\b|serverstandort|\bpays\b|localisation|\blieu|emplacement|\bpais|ubicacion|\bpaes|ubicazione|\bsede\b|\bluogo|\blugar\b|localizacion|localizzazione/,
  ],
  [
    'other',
    /data (?:categor|subject|types?|elements?)|categor(?:y|ies) of|types? of (?:personal )?(?:data|information)|personal data|data (?:processed|shared|accessed)|persoonsgegevens|soort(?:en)? gegevens|betrokkenen|daten(?:arten|kategorien)|art der daten|betroffene|personenbezogene|donnees|personnes concernees|\bdatos\b|\bdati\b/,
  ],
  [
    'purpose',
    /purpose|description|function|\broles?\b|activit|nature|subject[- ]?matter|services? (?:provided|performed|rendered|description)|type of service|scope|\bwhat\b|\bwhy\b|waarvoor|wofur|wozu|pourquoi|utilis|\buse\b|used for|\bdoel|omschrijving|functie|\brol\b|werkzaamhed|onderwerp|beschrijving|zweck|beschreibung|tatigkeit|aufgabe|gegenstand|art der (?:dienst)?leistung|finalite|\bobjet\b|prestation|activite|finalidad|finalita|\bscopo|descri|actividad|attivita|prestacion|prestazion/,
  ],
  [
    'name',
    /sub[- ]?processor|\bname\b|entit|company|companies|vendor|supplier|provider|third[- ]part|partner|organi[sz]ation|contractor|\bnaam\b|bedrijf|leverancier|\bpartij|organisatie|aanbieder|dienstverlener|unternehmen|\bfirma|anbieter|dienstleister|auftragnehmer|auftragsverarbeiter|gesellschaft|\bnom\b|societe|prestataire|fournisseur|sous-traitant|organisme|raison sociale|\bnombre\b|denominaci|denominazione|entidad|empresa|proveedor|prestador|\bnome\b|ragione sociale|azienda|fornitore|\bprocessor\b|\bverwerker/,
  ],
  ['purpose', /service|\bdienst|leistung|servic|processing|verwerking|verarbeitung|traitement|tratamiento|trattamento/],
  ['section', /categor|\btype\b|product|\bsoort\b|kategorie|\btyp\b|produkt|produit|tipo|modul|applicab/],
  [
    'other',
    /website|\burl\b|\blinks?\b|contact|privacy|\bdpa\b|more info|kontakt|certif|kwaliteit|security|beveiliging|sicherheit/,
  ],
];

/** "Name and address", "Firma, Anschrift": the name comes first, so it is the column of names. */
const NAME_AND_MORE =
  /^(?:(?:legal |full )?name|company|entity|naam|firma|unternehmen|nom|societe|entite|nombre|nome)(?: of (?:the )?[\w -]{1,20})?\s?(?:and|und|en|et|y|e|&|,|\/|\()/;
const MAX_LABEL_WORDS = 7;

/** What a header cell or a label announces; null when it announces nothing that is known. */
export function columnKind(label: string): ColumnKind | null {
  const folded = foldText(label);
  if (folded === '' || folded.split(' ').length > MAX_LABEL_WORDS) return null;
  if (NAME_AND_MORE.test(folded) || isNameOfSubProcessor(folded)) return 'name';
  return KINDS.find(([, words]) => words.test(folded))?.[0] ?? null;
}

/** "Sub-processor", "Name of the sub-processor", "Legal entity" are names; "Location of sub-processor" is not. */
function isNameOfSubProcessor(folded: string): boolean {
  const rest = folded.replace(SUB_PROCESSOR, '');
  if (rest === folded) return false;
  return !KINDS.some(([kind, words]) => kind !== 'name' && kind !== 'section' && words.test(rest));
}

const LABEL_EXTRAS =
  /^(?:hosted|stored|processed|used|main|primary|server|servers|countries|locations|regions|legal|full|what|they|it|do|does|we|data|this|which|per|aan|bij|wij|ort|art|die|der|des|zur|zum|du|les|au|il|nella|delle|del|dell|nature|type|additional|further|if|any|applicable|uses?|list)$/;

/** Made of words of column titles only: "Amazon Web Services: e-mail" has a company where a label would stand. */
function isLabelText(label: string): boolean {
  const words = foldText(label).match(/[\p{L}\p{N}-]+/gu) ?? [];
  return words.every(
    (word) =>
      LABEL_EXTRAS.test(word) ||
      isOnlyKinds(word) ||
      KINDS.some(([, titles]) => titles.test(word)) ||
      SUB_PROCESSOR.test(word),
  );
}

/** The label and the value of "Location: Germany"; null for a line without a known label. */
export function labelled(line: string): { kind: ColumnKind; value: string } | null {
  const colon = line.search(/\s?[:：]\s/);
  if (colon < 2 || colon > 60) return null;
  const label = line.slice(0, colon);
  const kind = isLabelText(label) ? columnKind(label) : null;
  return kind
    ? {
        kind,
        value: line
          .slice(colon)
          .replace(/^\s?[:：]\s+/, '')
          .trim(),
      }
    : null;
}

const MAX_INLINE_LABELS = 12;

/**
 * Cuts "Name: Acme Purpose: hosting Country: NL" before each label, for lines that lost their breaks. A label begins with
 * a capital and ends at a colon; its earlier words may be small ("Ort der Verarbeitung").
 */
export function splitAtLabels(line: string): string[] {
  const cuts: number[] = [];
  for (const colon of line.matchAll(/:\s/g)) {
    const start = startOfLabel(line, colon.index);
    if (start !== null) cuts.push(start);
    if (cuts.length >= MAX_INLINE_LABELS) break;
  }
  return [0, ...cuts.filter((cut) => cut > 0)]
    .map((cut, index, all) => line.slice(cut, all[index + 1] ?? line.length).replace(/[\s,;|–—-]+$/, ''))
    .filter((piece) => piece.trim() !== '');
}

function startOfLabel(line: string, colon: number): number | null {
  const words = [...line.slice(Math.max(0, colon - 60), colon).matchAll(/\S+/g)].slice(-4);
  for (let at = words.length - 1; at >= 0; at--) {
    const start = Math.max(0, colon - 60) + words[at]!.index;
    const label = line.slice(start, colon);
    if (!/^\p{Lu}/u.test(label)) continue;
    const before = words[at - 1]?.[0];
    // "Ort der | Verarbeitung": a small word before means that the label began earlier.
    if (before !== undefined && /^\p{Ll}/u.test(before) && /^(?:of|the|der|des|van|de|du|di|del|for)$/.test(before))
      continue;
    return isLabelText(label) && columnKind(label) !== null ? start : null;
  }
  return null;
}

/** "Name Address Description of processing Location": the titles of columns, though it looks like a heading. */
export function isHeaderLine(line: string): boolean {
  const words = line.split(/\s+/);
  if (words.length < 3 || words.length > 14) return false;
  const kinds = new Set(words.map((word) => columnKind(word)).filter((kind) => kind !== null));
  return kinds.size >= 3 && kinds.has('name');
}
