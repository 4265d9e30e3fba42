import type { page as original } from '../en/page.ts';
import type { TranslationOf } from '../message.ts';

/** Frame of the pages, buttons, popup and register. */
export const page: TranslationOf<typeof original> = {
  product: 'Vetwell',
  unknown: 'Onbekend',
  dismiss: 'Sluiten',
  quoted: '‘{words}’',

  'nav.label': 'Pagina’s van Vetwell',
  'nav.register': 'Register',
  'nav.options': 'Instellingen',
  'nav.skip': 'Naar de inhoud',
  'nav.all-candidates': 'Alle kandidaten',
  'nav.back': 'Terug',

  'action.vet': 'Deze leverancier toetsen',
  'action.vet-anyway': 'Toch toetsen',
  'action.vet-again': 'Opnieuw toetsen',
  'action.cancel': 'Stoppen',
  'action.go-on': 'Doorgaan',
  'action.try-again': 'Opnieuw proberen',
  'action.try-unread': 'Ongelezen documenten opnieuw ophalen',
  'action.read-open-page': 'De pagina in dit tabblad lezen',
  'action.save': 'Opslaan als kandidaat',
  'action.save-again': 'Bevindingen opslaan',
  'action.open-in-register': 'Naar het register',
  'action.open-candidate': 'De kandidaat openen',
  'action.delete': 'Verwijderen',
  'action.undo': 'Ongedaan maken',

  'popup.title': 'Vetwell: deze site',
  'site.looking': 'De pagina wordt bekeken',
  'popup.not-allowed.title': 'Hier valt niets te lezen',
  'popup.not-allowed.text':
    'Dit is een pagina van de browser zelf, of een die de browser afschermt. Open de website van een leverancier en klik daar op de knop van Vetwell.',
  'site.look-failed': 'Vetwell kon deze pagina niet bekijken. Laad de pagina opnieuw en probeer het nog eens.',
  'site.is-candidate': 'Deze leverancier staat in uw register. Status: {status}.',
  'site.unread-in-tab':
    'De pagina in dit tabblad is een document dat niet kon worden opgehaald: {document}. Het kan worden gelezen zoals u het nu ziet.',
  'site.problem.permission-refused':
    'Zonder die toestemming kunnen de documenten van de leverancier niet worden gelezen; er is dus niets opgehaald. U kunt losse documenten nog wel laten lezen door ze te openen.',
  'site.problem.action-failed': 'Dat is niet gelukt en er is niets veranderd. Probeer het opnieuw.',

  'site.vendor.sure': 'Lijkt een leverancier die gegevens voor u kan verwerken.',
  'site.vendor.unsure': 'Mogelijk een leverancier die gegevens voor u verwerkt.',
  'site.not-vendor.sure': 'Lijkt geen leverancier.',
  'site.not-vendor.unsure': 'Waarschijnlijk geen leverancier.',
  'site.why': 'Waarom?',
  'site.no-signals': 'Niets op deze pagina wijst op een leverancier, en niets wijst op het tegendeel.',
  'site.signal-for': 'Ervoor:',
  'site.signal-against': 'Ertegen:',

  'vet.permission':
    'Uw browser vraagt zo of Vetwell {sites} mag lezen: alleen waar de documenten van deze leverancier staan, en u kunt dat altijd weer intrekken.',
  'vet.only-vendor': 'Leest alleen de eigen documenten van deze leverancier. Niets verlaat uw browser.',

  'progress.title': 'Toetsing',
  'progress.reading': { one: '{done} van {count} document gelezen', other: '{done} van {count} documenten gelezen' },
  'progress.judging': 'Alles is gelezen en wordt nu beoordeeld',
  'progress.stopped': {
    one: 'Gestopt na {done} van {count} document. Wat gelezen is, blijft bewaard.',
    other: 'Gestopt na {done} van {count} documenten. Wat gelezen is, blijft bewaard.',
  },

  'register.title': 'Register van kandidaten',
  'register.filter-text': 'Zoeken',
  'register.filter-placeholder': 'Naam, label, notitie, subverwerker, citaat…',
  'register.filter-status': 'Status',
  'register.all-statuses': 'Alle statussen',
  'register.clear-filter': 'Alle kandidaten tonen',
  'register.shown': { one: '{shown} van {count} kandidaat', other: '{shown} van {count} kandidaten' },
  'register.select': '{name} selecteren',
  'register.select-all': 'Alle getoonde kandidaten selecteren',
  'register.loading': 'Het register wordt geopend',
  'register.empty.title': 'Nog geen kandidaten',
  'register.empty.text':
    'Een kandidaat is een leverancier die u als verwerker overweegt. De eerste voegt u in drie stappen toe:',
  'register.empty.step-1': 'Open de website van een leverancier.',
  'register.empty.step-2': 'Klik op de knop van Vetwell in de werkbalk en dan op ‘Deze leverancier toetsen’.',
  'register.empty.step-3': 'Bekijk de bevindingen en sla de leverancier op als kandidaat.',
  'register.empty.list': 'Hebt u al een lijst met leveranciers? Die kunnen allemaal na elkaar worden getoetst.',
  'register.no-match.title': 'Geen kandidaat gevonden',
  'register.no-match.text':
    'Elk woord moet ergens voorkomen: in de naam, de labels, de notities, de subverwerkers of de geciteerde zinnen. En al het andere waar het filter om vraagt, moet kloppen.',
  'register.failed': 'Het register kon niet worden geopend. Laad deze pagina opnieuw.',

  'column.name': 'Leverancier',
  'column.status': 'Status',
  'column.score': 'Score',
  'column.coverage': 'Dekking',
  'column.gates': 'Kerneisen',
  'column.tags': 'Labels',
  'column.owner': 'Eigenaar',
  'column.updated': 'Bijgewerkt',

  'export.json': 'JSON exporteren',
  'export.csv': 'CSV exporteren',
  'export.done': 'Geëxporteerd naar {file}.',
  'export.failed': 'Het exporteren is niet gelukt. Probeer het opnieuw.',
  'import.button': 'JSON importeren',
  'import.done': 'Geïmporteerd: {added} toegevoegd, {updated} bijgewerkt, {unchanged} ongewijzigd.',
  'import.failed': 'Het importeren is niet gelukt en er is niets veranderd.',
  'import.refused': '{problem} Er is niets veranderd.',
  'import.refused-at': '{problem} Er is niets veranderd. Plaats: {place}.',
  'import.line': 'regel {line}, teken {column}',
  'import.problem.not-json': 'Het bestand is geen JSON, of het is beschadigd.',
  'import.problem.not-a-register': 'Het bestand is geen register dat met Vetwell is geëxporteerd.',
  'import.problem.newer-version': 'Het bestand is gemaakt met een nieuwere versie van Vetwell. Werk Vetwell eerst bij.',
  'import.problem.invalid-value': 'Een waarde in het bestand is ongeldig.',
  'import.problem.duplicate-id': 'Dezelfde kandidaat of hetzelfde opgehaalde document staat twee keer in het bestand.',
  'import.problem.unsafe-url': 'Een adres in het bestand is geen webadres.',
};
