import type { contract as original } from '../en/contract.ts';
import type { QuestionsLike } from '../question-texts.ts';

/** Questions on the processing agreement and the sub-processors. */
export const contract: QuestionsLike<typeof original> = {
  'dpa-ai-training-restriction':
    'Gebruikt u onze persoonsgegevens om AI-modellen, van uzelf of van anderen, te trainen of te verbeteren, en zo ja, kunnen wij dat in de overeenkomst uitsluiten?',
  'dpa-assist-security':
    'Helpt u ons om te voldoen aan onze eigen beveiligingsplicht van art. 32 AVG, zoals art. 28 lid 3 onder f AVG vraagt, en waar staat dat in uw overeenkomst?',
  'dpa-assistance-cost':
    'Brengt u kosten in rekening voor de bijstand die art. 28 lid 3 AVG van een verwerker vraagt, en zo ja, tegen welke tarieven?',
  'dpa-audit-conditions':
    'Onder welke voorwaarden mogen wij een audit uitvoeren: hoe vaak, met welke aankondigingstermijn en op wiens kosten?',
  'dpa-audit-information':
    'Stelt u ons alle informatie ter beschikking die nodig is om de naleving van art. 28 AVG aan te tonen, zoals art. 28 lid 3 onder h AVG vraagt, en in welke vorm?',
  'dpa-audit-inspection':
    'Maakt u audits, waaronder inspecties, door ons of door een door ons gemachtigde controleur mogelijk en draagt u daaraan bij (art. 28 lid 3 onder h AVG)?',
  'dpa-authority-cooperation':
    'Werkt u op verzoek samen met de toezichthoudende autoriteit (art. 31 AVG), en legt u dat vast in de overeenkomst?',
  'dpa-breach-assist-authority-and-subjects':
    'Helpt u ons na een datalek bij de melding aan de toezichthoudende autoriteit en de mededeling aan de betrokkenen (art. 28 lid 3 onder f, 33 en 34 AVG)?',
  'dpa-breach-notice-content':
    'Welke informatie bevat uw melding van een datalek aan ons, en komen de punten van art. 33 lid 3 AVG daarin aan de orde, zo nodig in fasen?',
  'dpa-breach-notification':
    'Meldt u een datalek zonder onredelijke vertraging aan ons (art. 33 lid 2 AVG), en uiterlijk binnen hoeveel uur nadat u er kennis van hebt genomen?',
  'dpa-confidentiality-commitment':
    'Hebben alle personen die u machtigt om onze persoonsgegevens te verwerken, zich tot geheimhouding verbonden (art. 28 lid 3 onder b AVG)?',
  'dpa-controller-obligations-and-rights':
    'Waar staan in uw overeenkomst onze rechten en plichten als verwerkingsverantwoordelijke, zoals art. 28 lid 3 AVG vraagt?',
  'dpa-data-subject-categories':
    'Van welke categorieën betrokkenen verwerkt u voor ons persoonsgegevens, en waar noemt uw overeenkomst die (art. 28 lid 3 AVG)?',
  'dpa-deletion-backups':
    'Hoe lang blijven onze persoonsgegevens na verwijdering nog in uw back-ups staan, en worden ze daarna overschreven of verwijderd?',
  'dpa-deletion-confirmation': 'Bevestigt u schriftelijk aan ons dat onze persoonsgegevens zijn verwijderd?',
  'dpa-deletion-or-return':
    'Verwijdert u na het einde van de dienstverlening alle persoonsgegevens of geeft u ze terug, naar onze keuze, en verwijdert u ook bestaande kopieën (art. 28 lid 3 onder g AVG)?',
  'dpa-deletion-period': 'Binnen hoeveel dagen na het einde van de overeenkomst verwijdert u onze persoonsgegevens?',
  'dpa-documented-instructions':
    'Verwerkt u onze persoonsgegevens uitsluitend op basis van onze schriftelijke instructies (art. 28 lid 3 onder a AVG), en waar staat dat in uw overeenkomst?',
  'dpa-dpia-assistance':
    'Helpt u ons bij het uitvoeren van gegevensbeschermingseffectbeoordelingen (DPIA’s; art. 28 lid 3 onder f en art. 35 AVG)?',
  'dpa-dsr-assistance':
    'Hoe helpt u ons om verzoeken te beantwoorden van betrokkenen die hun rechten uitoefenen (art. 28 lid 3 onder e AVG), en binnen welke termijn?',
  'dpa-dsr-forwarding':
    'Als een betrokkene zich met een verzoek tot u wendt, stuurt u dat dan aan ons door zonder het zelf te beantwoorden, en binnen hoeveel dagen?',
  'dpa-duration': 'Hoe lang duurt de verwerking, en waar staat dat in uw overeenkomst (art. 28 lid 3 AVG)?',
  'dpa-eu-scc-915-used':
    'Is uw verwerkersovereenkomst gebaseerd op de standaardcontractbepalingen van de Europese Commissie (Besluit (EU) 2021/915) of op die van een toezichthoudende autoriteit?',
  'dpa-exists-and-binding':
    'Kunt u ons de verwerkersovereenkomst sturen die u met uw klanten sluit, en laten weten hoe die bindend wordt (art. 28 lid 3 en 9 AVG)?',
  'dpa-export-format':
    'In welke gangbare, machineleesbare formaten kunnen wij onze gegevens exporteren of terugkrijgen?',
  'dpa-governing-law-eu':
    'Welk recht is van toepassing op uw verwerkersovereenkomst, en is dat Unierecht of het recht van een lidstaat, zoals art. 28 lid 3 AVG vraagt?',
  'dpa-infringing-instruction-notice':
    'Stelt u ons onmiddellijk in kennis als een instructie van ons volgens u in strijd is met de gegevensbeschermingsregels (art. 28 lid 3 AVG)?',
  'dpa-legal-requirement-notice':
    'Als de wet u verplicht onze persoonsgegevens buiten onze instructies om te verwerken, stelt u ons daarvan dan vooraf in kennis (art. 28 lid 3 onder a AVG)?',
  'dpa-liability':
    'In hoeverre bent u aansprakelijk voor schade door uw eigen inbreuken op de AVG (art. 82 AVG), en welke beperkingen gelden?',
  'dpa-nature-and-purpose':
    'Wat zijn de aard en het doel van de verwerking die u voor ons uitvoert, en waar beschrijft uw overeenkomst die (art. 28 lid 3 AVG)?',
  'dpa-no-own-purposes':
    'Ziet u ervan af onze persoonsgegevens voor eigen doeleinden te gebruiken, zoals marketing, analyse of productontwikkeling (art. 28 lid 3 onder a en lid 10 AVG)?',
  'dpa-parties-identified':
    'Welke rechtspersoon wordt onze verwerker, wat is het vestigingsadres, en wie is de contactpersoon voor privacyzaken?',
  'dpa-personnel-access-need-to-know':
    'Hebben alleen medewerkers die dat voor hun werk nodig hebben en die op instructie handelen, toegang tot onze persoonsgegevens (art. 29 en 32 lid 4 AVG)?',
  'dpa-precedence':
    'Als uw documenten elkaar over persoonsgegevens tegenspreken, gaat de verwerkersovereenkomst dan voor?',
  'dpa-prior-consultation-assistance':
    'Helpt u ons als wij vóór een verwerking met een hoog risico de toezichthoudende autoriteit moeten raadplegen (art. 28 lid 3 onder f en art. 36 AVG)?',
  'dpa-records-of-processing':
    'Houdt u een register bij van de verwerkingen die u voor uw klanten verricht (art. 30 lid 2 AVG)?',
  'dpa-roles-defined':
    'Kunt u bevestigen dat u verwerker bent en wij verwerkingsverantwoordelijke (art. 4 punt 7 en 8 AVG), en aangeven voor welke verwerkingen u zichzelf als verwerkingsverantwoordelijke ziet?',
  'dpa-security-annex-specific':
    'Kunt u ons de beschrijving sturen van de concrete technische en organisatorische maatregelen die voor onze gegevens gelden (art. 28 lid 3 onder c en art. 32 AVG)?',
  'dpa-security-measures-art32':
    'Verbindt u zich in de overeenkomst tot passende technische en organisatorische maatregelen zoals art. 32 AVG eist (art. 28 lid 3 onder c AVG)?',
  'dpa-security-no-degradation':
    'Als u uw beveiligingsmaatregelen wijzigt, garandeert u dan dat het beschermingsniveau niet omlaag gaat?',
  'dpa-special-categories':
    'Mogen met uw dienst bijzondere categorieën van persoonsgegevens of strafrechtelijke gegevens worden verwerkt (art. 9 en 10 AVG), en met welke extra waarborgen?',
  'dpa-subject-matter':
    'Wat is het onderwerp van de verwerking, dat wil zeggen: voor welke dienst verwerkt u onze persoonsgegevens (art. 28 lid 3 AVG)?',
  'dpa-subprocessor-authorisation':
    'Schakelt u subverwerkers alleen in met onze voorafgaande schriftelijke toestemming, en is dat specifieke of algemene toestemming (art. 28 lid 2 AVG)?',
  'dpa-subprocessor-change-notice':
    'Hoeveel dagen van tevoren stelt u ons in kennis van een nieuwe of vervangende subverwerker (art. 28 lid 2 AVG), en op welke manier?',
  'dpa-subprocessor-contract-copy': 'Verstrekt u ons op verzoek een kopie van uw overeenkomsten met subverwerkers?',
  'dpa-subprocessor-flow-down':
    'Legt u elke subverwerker bij overeenkomst dezelfde verplichtingen inzake gegevensbescherming op (art. 28 lid 4 AVG)?',
  'dpa-subprocessor-liability':
    'Blijft u ten aanzien van ons volledig aansprakelijk voor het nakomen van de verplichtingen door uw subverwerkers (art. 28 lid 4 AVG)?',
  'dpa-subprocessor-objection-remedy':
    'Als wij bezwaar maken tegen een subverwerker en er geen oplossing komt, mogen wij de dienst dan zonder nadeel beëindigen?',
  'dpa-subprocessor-objection-right':
    'Kunnen wij bezwaar maken tegen een nieuwe subverwerker voordat die begint (art. 28 lid 2 AVG), en binnen hoeveel dagen?',
  'dpa-subprocessor-third-party-beneficiary':
    'Als u failliet gaat of ophoudt te bestaan, kunnen wij dan zelf de overeenkomst met een subverwerker beëindigen en onze gegevens laten wissen of teruggeven?',
  'dpa-suspension-termination-right':
    'Mogen wij de verwerking laten opschorten of de overeenkomst beëindigen als u uw verplichtingen inzake gegevensbescherming niet nakomt?',
  'dpa-transfers-on-instructions':
    'Geeft u onze persoonsgegevens alleen op onze schriftelijke instructie en met de waarborgen van hoofdstuk V AVG door aan landen buiten de EER (art. 28 lid 3 onder a en art. 44 AVG)?',
  'dpa-types-of-personal-data':
    'Welke soorten persoonsgegevens verwerkt u voor ons, en waar noemt uw overeenkomst die (art. 28 lid 3 AVG)?',
  'dpa-unilateral-amendment':
    'Kunt u de verwerkersovereenkomst zonder onze instemming wijzigen, en zo ja, hoe en hoe lang van tevoren meldt u dat?',
  'sub-list-affiliates':
    'Hebben ondernemingen van uw eigen concern toegang tot onze persoonsgegevens, en zo ja, kunt u die als subverwerkers noemen?',
  'sub-list-available': 'Kunt u ons de actuele lijst van al uw subverwerkers sturen (art. 28 lid 2 AVG)?',
  'sub-list-entity-and-contact': 'Kunt u van elke subverwerker de volledige statutaire naam en het adres geven?',
  'sub-list-last-updated': 'Wanneer is uw lijst van subverwerkers voor het laatst bijgewerkt?',
  'sub-list-location': 'In welk land verwerkt elke subverwerker onze persoonsgegevens?',
  'sub-list-notification-channel':
    'Hoe krijgen wij bericht van wijzigingen in uw lijst van subverwerkers: kunnen wij ons daarop per e-mail of op een andere manier abonneren?',
  'sub-list-purpose': 'Voor welke dienst of taak zet u elke subverwerker in?',
  'sub-list-transfer-mechanism':
    'Voor elke subverwerker buiten de EER: op welk instrument berust de doorgifte (art. 44 tot en met 46 AVG)?',
};
