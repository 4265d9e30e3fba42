import type { CONTRACT_TERMS_CONCEPTS } from '../../concepts/contract-terms.ts';
import type { Words } from '../../concepts.ts';

export const contractTerms: Words<(typeof CONTRACT_TERMS_CONCEPTS)[number]> = {
  'handle-data': `
    verwend*, nutz*, nutzung, verarbeit*, verwert*, benutz*, gebrauch*, speicher*, weitergib*, weitergeb*`,
  'vendor-purposes': `
    (eigene|eigenen|eigener) (_|) (zweck*|nutzung|geschäftszweck*|interesse*|vorteil*|belange*), eigennützig*,
    zu eigenen (_|) zwecken, eigenverantwortlich* zweck*, !ihre eigenen zweck*, !ihren eigenen zweck*, !deren eigene* zweck*`,
  'other-purpose': `
    (andere|anderen|anderer|anderweitige|anderweitigen|sonstige|sonstigen|weiteren|keine weiteren) (_|) zweck*, zweck* als, anderweitig*, darüber hinausgehend* (_|) (zweck*|verwendung|nutzung), zweckfremd*, zweckentfremd*`,
  'service-only': `
    (nur|ausschließlich) im zusammenhang mit (_|) (_|) (dienst*|leistung*),
    (nur|ausschließlich|allein|lediglich) (zur|zum|für|zu|im rahmen) (_|) (_|) (_|) (_|) (erfüllung|erbringung|bereitstellung|durchführung|leistungserbringung|vertragserfüllung|vertragsdurchführung|auftragserfüllung),
    (nur|ausschließlich|allein|lediglich) (zu|für|zum) (_|) (_|) (_|) (_|) (zweck|zwecke|zwecken) (der|des|dieser|dieses) (_|) (_|) (_|) (erfüllung|erbringung|bereitstellung|durchführung|*vertrags|*vereinbarung|auftrag*),
    (nur|ausschließlich|allein|lediglich) (für|zu) (die|den|dem) (_|) (vereinbarten|festgelegten|genannten|vertraglich|beschriebenen|im vertrag) (_|) (_|) (zweck|zwecke|zwecken|leistungen)`,
  'sell-data': `
    verkauf*, verkauft, verkaufen, zu verkaufen, veräußer*, vermiet*, vermarkt*, kommerzialisier*`,
  'customer-data': `
    kundendaten, kundeninhalt*, (daten|inhalt*) (des|der|von|unserer) (kunden|kundin|auftraggebers|auftraggeber|verantwortlichen), =Ihre =Inhalte, nutzerinhalte, auftraggeberdaten,
    vom (kunden|auftraggeber) (_|) (_|) (_|) (gespeicherten|eingegebenen|bereitgestellten|übermittelten|hochgeladenen) (_|) (daten|inhalte)`,
  'product-improvement': `
    (verbesser*|weiterentwickl*|weiterzuentwickeln|entwicklung|optimier*) (_|) (_|) (_|) (_|) (dienst*|produkt*|funktion*|plattform|software|modell*|algorithm*|leistung*|services|angebot*),
    (dienst*|produkt*|funktion*|plattform|software|modell*|algorithm*|leistung*|services) (_|) (_|) (_|) (_|) (verbessern|entwickeln|optimieren|weiterentwickeln), produktentwicklung, produktverbesserung, marktforschung, benchmarking`,
  anonymised: `
    aggregiert*, anonymisiert*, anonymisier*, anonym*, de identifiziert*, deidentifiziert*, statistisch*`,
  'broad-licence': `
    (weltweit*|unbefristet*|unwiderruflich*|unentgeltlich*|übertragbar*|zeitlich unbeschränkt*|unbeschränkt*|unterlizenzierbar*|nicht ausschließlich*|einfach*) (_|) (_|) (_|) (_|) (_|) (_|) (lizenz*|nutzungsrecht*|recht)`,
  'as-controller': `
    als (eigenständig*|unabhängig*|eigener|getrennt*|selbständig*|) (verantwortliche|verantwortlicher), in eigener verantwortlichkeit, (eigenständig*|unabhängig*|selbständig*) (verantwortliche|verantwortlicher)`,
  'train-ai': `
    (train*|trainieren|training|anlern*) (_|) (_|) (_|) (_|) (_|) (*modell|*modelle|*modellen|*modells|KI|künstlich* intelligenz|maschinell*|algorithm*|LLM*),
    (*modell|*modelle|*modellen|KI|künstlich* intelligenz|algorithm*) (_|) (_|) (_|) (_|) (train*|trainiert|training*), KI training*, modelltraining*`,
};
