import type { vendor as original } from '../en/vendor.ts';
import type { QuestionsLike } from '../question-texts.ts';

/** Questions on transfers, supervision and the vendor itself. */
export const vendor: QuestionsLike<typeof original> = {
  'tr-adequacy-relied-on':
    'Op welke adequaatheidsbesluiten beroept u zich voor doorgifte, en vallen alle ontvangers binnen de reikwijdte daarvan (art. 45 AVG)?',
  'tr-art49-not-standing-basis':
    'Kunt u bevestigen dat uw structurele doorgiften niet berusten op toestemming of een andere afwijking van art. 49 AVG?',
  'tr-bcr-processor':
    'Heeft uw concern goedgekeurde bindende bedrijfsvoorschriften voor verwerkers (art. 47 AVG), en voor welke doorgiften gebruikt u die?',
  'tr-dpf-certified':
    'Bent u, en zijn uw ontvangers in de Verenigde Staten, actief gecertificeerd onder het EU-VS Data Privacy Framework, en voor welke gegevens?',
  'tr-dpf-fallback':
    'Als het EU-VS Data Privacy Framework wegvalt, gelden dan automatisch de modelcontractbepalingen (SCC’s)?',
  'tr-eu-only-commitment':
    'Kunt u toezeggen dat onze persoonsgegevens alleen binnen de EER worden opgeslagen en benaderd, ook voor support en back-ups?',
  'tr-government-access-policy':
    'Hoe gaat u om met verzoeken van overheden om onze gegevens: verwijst u naar ons, stelt u ons op de hoogte en vecht u onrechtmatige verzoeken aan (art. 48 AVG)?',
  'tr-hosting-location':
    'In welke landen en datacenterregio’s worden onze persoonsgegevens opgeslagen, ook in back-ups?',
  'tr-onward-transfer':
    'Zijn ontvangers buiten de EER aan dezelfde waarborgen gebonden als zij onze gegevens verder doorgeven (art. 44 AVG)?',
  'tr-parent-company-jurisdiction': 'Wie is uw uiteindelijke moedermaatschappij, en in welk land is die gevestigd?',
  'tr-remote-access-disclosed':
    'Kunnen medewerkers voor support of beheer vanuit landen buiten de EER toegang krijgen tot onze persoonsgegevens, en zo ja, vanuit welke?',
  'tr-scc-2021-914':
    'Berusten uw doorgiften naar landen zonder adequaatheidsbesluit op de modelcontractbepalingen van Besluit (EU) 2021/914 (art. 46 lid 2 onder c AVG), of op welk ander instrument?',
  'tr-scc-module-and-annexes':
    'Welke module van de modelcontractbepalingen geldt tussen ons, en kunt u ons de ingevulde bijlagen sturen?',
  'tr-stale-references':
    'Op welke doorgifte-instrumenten en wetten steunen uw documenten nu, en zijn verwijzingen naar vervangen regelingen, zoals Privacy Shield, verwijderd?',
  'tr-supplementary-measures':
    'Welke aanvullende maatregelen, zoals versleuteling met sleutels die wij beheren, beschermen onze gegevens tegen toegang door overheden van derde landen?',
  'tr-transfer-impact-assessment':
    'Hebt u het recht en de praktijk in de landen van bestemming beoordeeld, en kunt u die beoordeling van de doorgifte (TIA) met ons delen?',
  'tr-transparency-report': 'Publiceert u cijfers over verzoeken van overheden om klantgegevens, en waar?',
  'tr-uk-swiss-addenda':
    'Voor gegevens uit het Verenigd Koninkrijk of Zwitserland: hebt u het UK Addendum en de Zwitserse aanpassingen aan de modelcontractbepalingen toegevoegd?',
  'tr-us-surveillance-exposure':
    'Valt u of uw moedermaatschappij onder buitenlandse wetten die overheden toegang geven, zoals FISA 702 of de CLOUD Act?',
  'sa-authority-named': 'Welke toezichthoudende autoriteit is voor u bevoegd (art. 55 en 56 AVG)?',
  'sa-main-establishment': 'In welke lidstaat hebt u uw hoofdvestiging (art. 4 punt 16 AVG)?',
  'rep-accountability-documents':
    'Kunt u uw beveiligingsbeleid, een whitepaper of andere documenten met ons delen waarmee wij onze keuze kunnen verantwoorden (art. 5 lid 2 AVG)?',
  'rep-breach-history': 'Hebt u in de afgelopen drie jaar datalekken gehad, en wat hebt u daarna veranderd?',
  'rep-change-of-control':
    'Wat gebeurt er met onze gegevens als uw bedrijf fuseert of wordt verkocht, en stelt u ons daarvan vooraf op de hoogte?',
  'rep-company-registration-number': 'Onder welk nummer bent u ingeschreven in welk handelsregister?',
  'rep-customer-data-ownership':
    'Kunt u bevestigen dat wij alle rechten op onze gegevens behouden en dat u die alleen gebruikt om de dienst te leveren?',
  'rep-customer-references': 'Kunt u referentieklanten noemen die vergelijkbaar zijn met onze organisatie?',
  'rep-exit-and-switching':
    'Hoe ondersteunt u ons bij de overstap naar een andere aanbieder, en binnen welke termijnen (art. 23 tot en met 25 Verordening (EU) 2023/2854, Dataverordening)?',
  'rep-insurance': 'Bent u verzekerd tegen cyberincidenten of voor beroepsaansprakelijkheid, en tot welk bedrag?',
  'rep-legal-entity':
    'Wat zijn de volledige statutaire naam en de rechtsvorm van de entiteit waarmee wij een overeenkomst zouden sluiten?',
  'rep-privacy-contact':
    'Op welk e-mailadres kunnen wij de mensen die over privacy of beveiliging gaan rechtstreeks bereiken?',
  'rep-privacy-organisation': 'Wie in uw organisatie is verantwoordelijk voor privacy en voor beveiliging?',
  'rep-registered-address': 'Wat is uw vestigings- of bezoekadres?',
  'rep-status-page': 'Waar kunnen wij actuele en eerdere storingen van uw dienst zien?',
  'rep-trust-center':
    'Hebt u een trust center waar wij rapporten, beleid en certificaten kunnen vinden, en hoe krijgen wij toegang?',
  'rep-vat-number': 'Wat is uw btw-nummer?',
  'rep-years-in-business': 'In welk jaar is uw bedrijf opgericht?',
};
