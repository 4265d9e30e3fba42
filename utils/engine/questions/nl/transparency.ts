import type { transparency as original } from '../en/transparency.ts';
import type { QuestionsLike } from '../question-texts.ts';

/** Questions on the privacy notice. */
export const transparency: QuestionsLike<typeof original> = {
  'pp-automated-decisions':
    'Neemt u geautomatiseerde besluiten over personen, ook door profilering (art. 22 AVG), en zo ja, waar legt uw privacyverklaring de logica en de gevolgen uit?',
  'pp-change-notification': 'Hoe informeert u betrokkenen over belangrijke wijzigingen van uw privacyverklaring?',
  'pp-children':
    'Verwerkt u persoonsgegevens van kinderen, en zo ja, vanaf welke leeftijd en met wiens toestemming (art. 8 AVG)?',
  'pp-controller-contact':
    'Op welk e-mail- of postadres kunnen betrokkenen u bereiken over hun persoonsgegevens (art. 13 lid 1 onder a AVG)?',
  'pp-controller-identity':
    'Welke rechtspersoon is verwerkingsverantwoordelijke voor de verwerkingen die uw privacyverklaring beschrijft (art. 13 lid 1 onder a AVG)?',
  'pp-cookies-consent':
    'Plaatst u cookies die niet strikt noodzakelijk zijn alleen na toestemming, ook in de dienst die onze medewerkers gaan gebruiken?',
  'pp-data-categories':
    'Welke categorieën persoonsgegevens verzamelt u als verwerkingsverantwoordelijke, en waar noemt uw privacyverklaring die (art. 14 lid 1 onder d AVG)?',
  'pp-dpo-contact':
    'Hebt u een functionaris voor gegevensbescherming aangewezen (art. 37 AVG), en zo ja, wat zijn de contactgegevens?',
  'pp-eu-representative':
    'Als u niet in de Unie bent gevestigd: wie hebt u daar als uw vertegenwoordiger aangewezen (art. 27 AVG)?',
  'pp-further-purposes':
    'Informeert u betrokkenen voordat u hun gegevens gebruikt voor een ander doel dan waarvoor die zijn verzameld (art. 13 lid 3 AVG)?',
  'pp-last-updated': 'Wanneer is uw privacyverklaring voor het laatst gewijzigd, en staat die datum erbij?',
  'pp-legal-basis':
    'Op welke rechtsgrond verwerkt u persoonsgegevens voor elk doel (art. 6 lid 1 en art. 13 lid 1 onder c AVG)?',
  'pp-legitimate-interests':
    'Waar u zich op een gerechtvaardigd belang beroept: welk belang is dat (art. 13 lid 1 onder d AVG)?',
  'pp-no-sale': 'Kunt u bevestigen dat u geen persoonsgegevens aan anderen verkoopt of verhuurt?',
  'pp-processor-role-statement':
    'Maakt uw privacyverklaring onderscheid tussen gegevens die u als verwerkingsverantwoordelijke verwerkt en gegevens die u als verwerker voor klanten verwerkt?',
  'pp-purposes':
    'Voor welke doeleinden verwerkt u persoonsgegevens als verwerkingsverantwoordelijke (art. 13 lid 1 onder c AVG)?',
  'pp-recipients':
    'Welke ontvangers of categorieën van ontvangers krijgen de persoonsgegevens (art. 13 lid 1 onder e AVG)?',
  'pp-retention':
    'Hoe lang bewaart u persoonsgegevens, of met welke criteria bepaalt u dat (art. 13 lid 2 onder a AVG)?',
  'pp-right-access': 'Waar informeert u betrokkenen over hun recht van inzage (art. 13 lid 2 onder b en art. 15 AVG)?',
  'pp-right-complaint':
    'Waar informeert u betrokkenen dat zij een klacht kunnen indienen bij een toezichthoudende autoriteit, en bij welke (art. 13 lid 2 onder d en art. 77 AVG)?',
  'pp-right-erasure':
    'Waar informeert u betrokkenen over hun recht op gegevenswissing (art. 13 lid 2 onder b en art. 17 AVG)?',
  'pp-right-object':
    'Waar informeert u betrokkenen over hun recht van bezwaar tegen de verwerking (art. 13 lid 2 onder b en art. 21 AVG)?',
  'pp-right-portability':
    'Waar informeert u betrokkenen over hun recht op overdraagbaarheid van gegevens (art. 13 lid 2 onder b en art. 20 AVG)?',
  'pp-right-rectification':
    'Waar informeert u betrokkenen over hun recht op rectificatie (art. 13 lid 2 onder b en art. 16 AVG)?',
  'pp-right-restriction':
    'Waar informeert u betrokkenen over hun recht op beperking van de verwerking (art. 13 lid 2 onder b en art. 18 AVG)?',
  'pp-right-withdraw-consent':
    'Waar informeert u betrokkenen dat zij hun toestemming te allen tijde kunnen intrekken (art. 13 lid 2 onder c en art. 7 lid 3 AVG)?',
  'pp-rights-how-to-exercise':
    'Hoe kunnen betrokkenen bij u hun rechten uitoefenen, is dat kosteloos, en krijgen zij binnen een maand antwoord (art. 12 lid 3 en 5 AVG)?',
  'pp-source-of-data':
    'Uit welke bronnen krijgt u persoonsgegevens die betrokkenen niet zelf verstrekken (art. 14 lid 2 onder f AVG)?',
  'pp-statutory-contractual-requirement':
    'Laat u betrokkenen weten of zij hun gegevens moeten verstrekken, en wat de gevolgen zijn als zij dat niet doen (art. 13 lid 2 onder e AVG)?',
  'pp-third-country-transfers':
    'Naar welke landen buiten de EER geeft u als verwerkingsverantwoordelijke persoonsgegevens door (art. 13 lid 1 onder f AVG)?',
  'pp-transfer-safeguards':
    'Welke waarborgen beschermen persoonsgegevens die u doorgeeft naar landen buiten de EER, en hoe is daarvan een kopie te krijgen (art. 13 lid 1 onder f AVG)?',
};
