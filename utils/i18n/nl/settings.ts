import type { settings as original } from '../en/settings.ts';
import type { TranslationOf } from '../message.ts';

/** Onboarding and settings. */
export const settings: TranslationOf<typeof original> = {
  'options.title': 'Instellingen',
  'options.appearance': 'Taal en weergave',
  'options.language': 'Taal',
  'options.theme': 'Thema',
  'options.name.title': 'Uw naam',
  'options.name.label': 'Naam bij besluiten',
  'options.name.hint': 'Staat in het logboek bij wat u besluit. De naam blijft in deze browser en in wat u exporteert.',
  'options.failed': 'De instelling kon niet worden opgeslagen. Probeer het opnieuw.',
  'theme.system': 'Zoals het systeem',
  'theme.light': 'Licht',
  'theme.dark': 'Donker',
  'theme.high-contrast': 'Hoog contrast',

  'noticing.title': 'Leveranciers opmerken terwijl u surft',
  'noticing.on': 'Aan: elke pagina die u opent, wordt bekeken',
  'noticing.off': 'Uit: alleen de pagina waarop u op de knop van Vetwell klikt, wordt bekeken',
  'noticing.on-text':
    'Het getal op de knop toont naar hoeveel documenten een pagina verwijst. Wat er wordt gezien, blijft in deze browser, en er wordt niets opgehaald voordat u erom vraagt. Trekt u de toestemming in, dan heeft Vetwell die niet meer.',
  'noticing.off-text':
    'Vetwell kan op de knop tonen naar hoeveel privacy- en beveiligingsdocumenten een pagina verwijst. Daarvoor vraagt uw browser of Vetwell de pagina’s mag zien die u opent. Niets daarvan verlaat uw browser, en u kunt de toestemming altijd intrekken.',
  'noticing.button': 'Leveranciers opmerken terwijl ik surf',
  'noticing.withdraw': 'Stoppen en de toestemming intrekken',
  'noticing.refused': 'U hebt de toestemming niet gegeven; er is niets veranderd.',

  'data.title': 'Uw gegevens',
  'data.text': 'Alles wordt alleen in deze browser bewaard. U kunt alles als bestand meenemen.',
  'wipe.title': 'Alles verwijderen',
  'wipe.text':
    'Verwijdert alle kandidaten, bevindingen, bewaarde documenten en instellingen, en het token van uw register. Dit kan niet ongedaan worden gemaakt: maak eerst een back-up als u iets wilt houden.',
  'wipe.label': 'Typ ‘{word}’ om te bevestigen',
  'wipe.word': 'verwijder',
  'wipe.refused': 'Er is niets verwijderd: typ eerst ‘{word}’.',
  'wipe.button': 'Alles verwijderen',
  'wipe.done': 'Alles is verwijderd.',
  'wipe.failed': 'Het verwijderen is niet gelukt. Probeer het opnieuw.',

  'onboarding.title': 'Welkom bij Vetwell',
  'onboarding.lead':
    'Mag deze leverancier gegevens van onze mensen verwerken? Vetwell leest de documenten van de leverancier voor u en laat met citaten zien wat er staat.',
  'onboarding.read.title': 'Vetwell leest',
  'onboarding.read.text':
    'Op de site van een leverancier haalt Vetwell met één klik de privacyverklaring, de verwerkersovereenkomst, de lijst van subverwerkers en de beveiligingspagina’s op.',
  'onboarding.judge.title': 'Vetwell onderbouwt',
  'onboarding.judge.text':
    'Elk criterium krijgt een oordeel met de zin van de leverancier zelf, en een link die het document op die plaats opent.',
  'onboarding.decide.title': 'U besluit',
  'onboarding.decide.text':
    'Sla kandidaten op, leg uw besluit vast met de reden, en draag de shortlist over als bestand.',
  'onboarding.question': 'Wilt u dat Vetwell u op leveranciers wijst?',
  'onboarding.not-now': 'Nu niet',
  'onboarding.answer.on':
    'Klaar. Het getal op de knop van Vetwell toont naar hoeveel documenten de pagina van een leverancier verwijst.',
  'onboarding.answer.refused':
    'U hebt de toestemming niet gegeven. Wilt u iets over een pagina weten, klik dan daar op de knop van Vetwell.',
  'onboarding.answer.not-now':
    'Prima. Wilt u iets over een pagina weten, klik dan daar op de knop van Vetwell. Deze vraag vindt u terug bij de instellingen.',
  'onboarding.answer.failed': 'Dat is niet gelukt en er is niets veranderd. Probeer het opnieuw.',
  'promise.title': 'Wat bij u blijft',
  'promise.local':
    'Niets van uw surfgedrag verlaat deze browser. Er is geen account en geen server van ons, en er worden geen statistieken bijgehouden.',
  'promise.requests':
    'De enige verzoeken gaan naar de leverancier die u toetst, als u daarom vraagt of die leverancier volgt, en naar uw eigen register, als u dat verbindt en er iets naartoe stuurt.',
  'promise.permission':
    'Vetwell vraagt pas toegang tot een site als het nodig is, en u kunt elke toestemming intrekken.',
  'promise.yours': 'Alles kan worden geëxporteerd, weer geïmporteerd en verwijderd.',
};
