import type { watching as original } from '../en/watching.ts';
import type { TranslationOf } from '../message.ts';

/** Watching vendors, and the inbox of what they changed. */
export const watching: TranslationOf<typeof original> = {
  'audit.watched': 'Wijzigingen gevonden',
  'audit.changes': { one: '{count} wijziging', other: '{count} wijzigingen' },
  'audit.rules': 'betere regels ({before} → {after})',
  'audit.adequacy': 'andere adequaatheidsbesluiten',
  'nav.changes': 'Wijzigingen',
  'nav.changes-open': { one: '{count} open wijziging', other: '{count} open wijzigingen' },
  'candidate.part.changes': 'Wijzigingen',

  'watch.title': 'Volgen',
  'watch.off': 'Wordt niet gevolgd',
  'watch.off-text':
    'Als u dit aanzet, leest Vetwell de documenten van deze leverancier ongeveer elke {days} dagen opnieuw en benoemt wat er is gewijzigd. Uw browser vraagt of Vetwell {sites} mag lezen, en niets anders.',
  'watch.on': 'Wordt gevolgd',
  'watch.on-text':
    'Wordt ongeveer elke {days} dagen opnieuw gelezen. Hoe vaak, hangt af van het risico dat u deze leverancier gaf: {risk}.',
  'watch.last': 'Laatst gecontroleerd',
  'watch.never': 'Nog niet',
  'watch.next': 'Volgende controle',
  'watch.now': 'Wordt nu gecontroleerd',
  'watch.review': 'Herbeoordeling door een mens vóór',
  'watch.start': 'Deze leverancier volgen',
  'watch.check': 'Nu controleren',
  'watch.stop': 'Niet meer volgen',
  'watch.allow': 'Opnieuw toestaan',
  'watch.refused': 'Zonder die toestemming kan de leverancier niet worden gevolgd. Er is niets aangezet.',
  'watch.failed': 'Dat is niet gelukt en er is niets gewijzigd. Probeer het opnieuw.',
  'watch.problem.permission-missing':
    'De toestemming voor de site van deze leverancier is ingetrokken. Er wordt dus niets gelezen. Wat eerder is gevonden, blijft.',
  'watch.problem.not-reachable':
    'De site van de leverancier was niet bereikbaar. Vetwell probeert het vanzelf opnieuw.',
  'watch.problem.storage-full':
    'De schijf is vol, dus de laatste controle kon niet worden afgemaakt. Er is niets verloren van wat was opgeslagen. Maak ruimte; de controle gaat dan vanzelf verder.',
  'watch.unread': {
    one: '{count} document kon niet worden gelezen',
    other: '{count} documenten konden niet worden gelezen',
  },
  'watch.unread-text': 'Dat is geen wijziging van de leverancier. De eerder gelezen teksten blijven zoals ze zijn.',

  'changes.title': 'Wijzigingen bij leveranciers',
  'changes.none.title': 'Geen wijzigingen',
  'changes.none.text':
    'Als een leverancier die u volgt zijn documenten wijzigt, staat hier wat er is gewijzigd, in zijn eigen woorden.',
  'changes.none-of-vendor': 'Er is niets gewijzigd sinds de documenten zijn gelezen.',
  'changes.not-checked': 'Nog niet gecontroleerd. Of er iets is gewijzigd, is dus niet bekend.',
  'changes.open': { one: '{count} open wijziging', other: '{count} open wijzigingen' },
  'changes.done': { one: '{count} afgehandelde wijziging', other: '{count} afgehandelde wijzigingen' },
  'changes.immaterial': {
    one: '{count} wijziging die er voor de beoordeling niet toe doet',
    other: '{count} wijzigingen die er voor de beoordeling niet toe doen',
  },
  'changes.acknowledge': 'Afhandelen',
  'changes.acknowledge-this': 'Afhandelen: {change}',
  'changes.acknowledge-all': 'Alles afhandelen',
  'changes.acknowledge-all-of': 'Alles afhandelen: {name}',
  'changes.acknowledged': { one: '{count} wijziging afgehandeld.', other: '{count} wijzigingen afgehandeld.' },
  'changes.reopened': 'Staat weer open.',
  'changes.reopen': 'Weer openen',
  'changes.reopen-this': 'Weer openen: {change}',
  'changes.reassess': 'Opnieuw beoordelen',
  'changes.reassess-of': 'Opnieuw beoordelen: {name}',
  'changes.reassessed':
    'De bevindingen die de wijzigingen raken, zijn opnieuw gemaakt. Alle andere blijven zoals ze waren.',
  'changes.ask': 'Leverancier vragen',
  'changes.ask-of': 'Leverancier vragen: {name}',
  'changes.open-candidate': '{name} openen',
  'changes.found': 'Gevonden',
  'changes.before': 'Voorheen',
  'changes.after': 'Nu',
  'changes.removed-words': 'Weggehaald:',
  'changes.added-words': 'Toegevoegd:',
  'changes.more': { one: 'Nog {count} zin tonen', other: 'Nog {count} zinnen tonen' },
  'changes.stored-before': 'De eerdere tekst',
  'changes.stored-after': 'De tekst nu',
  'changes.why': 'Waarom dit ertoe doet',
  'changes.findings': 'Bevindingen die hierdoor weer openstaan',
  'changes.finding': '{criterion}: {before} → {after}',
  'changes.finding-same': '{criterion}: nog steeds {after}, in andere woorden',
  'changes.finding-done': 'Opnieuw beoordeeld.',

  'objection.until': 'Maak uiterlijk op {date} bezwaar',
  'objection.passed': 'De termijn voor bezwaar is mogelijk op {date} verstreken',
  'objection.counted': {
    one: 'De overeenkomst geeft {count} dag. Die telt vanaf {from}, toen de lijst voor het laatst zonder deze subverwerker is gezien.',
    other:
      'De overeenkomst geeft {count} dagen. Die tellen vanaf {from}, toen de lijst voor het laatst zonder deze subverwerker is gezien.',
  },
  'objection.none': 'De overeenkomst noemt geen termijn voor bezwaar. Maak zo snel mogelijk bezwaar.',

  'level.critical': 'Kritiek',
  'level.high': 'Hoog',
  'level.medium': 'Middel',
  'level.low': 'Laag',

  'change.values': '{what}: {before} → {after}',
  'change.value-none': 'niets genoemd',
  'change.subprocessor-added': 'Subverwerker toegevoegd: {name}',
  'change.subprocessor-added-in': 'Subverwerker toegevoegd: {name} ({countries})',
  'change.subprocessor-removed': 'Subverwerker niet meer genoemd: {name}',
  'change.new-country': 'Nieuw land: {countries}',
  'change.new-country-of': '{name} werkt vanuit een ander land: {countries}',
  'change.transfer-mechanism-changed': 'Doorgifte-instrument',
  'change.dpf-claim-gone': 'Beroep op het Data Privacy Framework vervallen',
  'change.dpf-claim-added': 'Beroep op het Data Privacy Framework toegevoegd',
  'change.eu-only-promise-gone': 'Toezegging om alleen in de EU te verwerken is zwakker of weg',
  'change.breach-notice-weakened': 'Melding van datalekken',
  'change.breach-notice-improved': 'Melding van datalekken',
  'change.subprocessor-notice-shortened': 'Aankondiging van nieuwe subverwerkers',
  'change.subprocessor-notice-lengthened': 'Aankondiging van nieuwe subverwerkers',
  'change.deletion-term-lengthened': 'Verwijdering na het einde',
  'change.deletion-term-shortened': 'Verwijdering na het einde',
  'change.audit-right-reduced': 'Auditrecht beperkt',
  'change.audit-right-extended': 'Auditrecht uitgebreid',
  'change.certificate-gone': 'Certificaat niet meer genoemd: {criterion}',
  'change.certificate-added': 'Certificaat nu genoemd: {criterion}',
  'change.own-purpose-added': 'Gebruik voor eigen doeleinden of AI-training toegevoegd',
  'change.own-purpose-withdrawn': 'Gebruik voor eigen doeleinden vervallen',
  'change.unilateral-amendment-added': 'De leverancier mag de overeenkomst nu alleen wijzigen',
  'change.liability-lowered': 'Aansprakelijkheid verlaagd',
  'change.ownership-changed': 'Ander bedrijf achter de leverancier',
  'change.contact-changed': 'Contact voor privacyvragen',
  'change.criterion-weakened': 'Zwakker: {criterion}',
  'change.criterion-improved': 'Beter: {criterion}',
  'change.many.criterion-weakened': {
    one: 'Nieuwe versie van {document}: zwakker (raakt {count} bevinding)',
    other: 'Nieuwe versie van {document}: zwakker (raakt {count} bevindingen)',
  },
  'change.many.criterion-improved': {
    one: 'Nieuwe versie van {document}: beter (raakt {count} bevinding)',
    other: 'Nieuwe versie van {document}: beter (raakt {count} bevindingen)',
  },
  'change.evidence-reworded': 'Andere woorden voor wat bevindingen onderbouwt',
  'change.document-appeared': 'Nieuw document: {document}',
  'change.document-vanished': 'Document niet meer te vinden: {document}',
  'change.document-moved': 'Document heeft een ander adres: {document}',
  'change.language-changed': 'Document nu in een andere taal: {document}',
  'change.date-moved': 'Datum van laatste wijziging verschoven, tekst ongewijzigd',
  'change.text-changed': 'Tekst gewijzigd, niets daarvan gaat over wat wordt beoordeeld',

  'change.why.subprocessor-added':
    'Nog een bedrijf krijgt de gegevens. U mag bezwaar maken. Controleer het land, het doel en de waarborgen (art. 28 lid 2 en 4 AVG).',
  'change.why.subprocessor-removed': 'Een bedrijf minder krijgt de gegevens. Werk uw eigen register bij.',
  'change.why.new-country':
    'Gegevens gaan naar een land dat eerder niet werd genoemd. Controleer waarop de doorgifte berust (hoofdstuk V AVG).',
  'change.why.transfer-mechanism-changed':
    'Doorgifte buiten de EER berust op een ander instrument. Uw beoordeling van de doorgifte steunt daarop (art. 44 tot en met 46 AVG).',
  'change.why.dpf-claim-gone':
    'Een doorgifte naar de Verenigde Staten die op dit kader berustte, heeft nu andere waarborgen nodig, zoals modelcontractbepalingen (art. 45 en 46 AVG). Vraag waarop de doorgifte nu berust.',
  'change.why.dpf-claim-added':
    'Dit telt alleen zolang het ontvangende bedrijf op de lijst van deelnemers staat en de vermelding uw soort gegevens omvat (art. 45 AVG). Zoek dat op via dataprivacyframework.gov.',
  'change.why.eu-only-promise-gone': 'Wat over de plaats van verwerking is toegezegd, geldt niet meer volledig.',
  'change.why.breach-notice-weakened':
    'De verwerker meldt een datalek zonder onredelijke vertraging aan u (art. 33 lid 2 AVG). Hoort u het later, dan kunt u ook de toezichthouder en de betrokkenen pas later inlichten.',
  'change.why.breach-notice-improved': 'U hoort eerder van een datalek.',
  'change.why.subprocessor-notice-shortened':
    'U hebt minder tijd om bezwaar te maken tegen een nieuwe subverwerker (art. 28 lid 2 AVG).',
  'change.why.subprocessor-notice-lengthened': 'U hebt meer tijd om bezwaar te maken tegen een nieuwe subverwerker.',
  'change.why.deletion-term-lengthened':
    'Gegevens worden na het einde van de overeenkomst langer bewaard (art. 28 lid 3 onder g AVG).',
  'change.why.deletion-term-shortened': 'Gegevens worden na het einde van de overeenkomst eerder verwijderd.',
  'change.why.audit-right-reduced': 'U kunt minder controleren dan was afgesproken (art. 28 lid 3 onder h AVG).',
  'change.why.audit-right-extended': 'U kunt meer controleren dan voorheen.',
  'change.why.certificate-gone':
    'Een certificaat dat voor voldoende garanties sprak, wordt niet meer genoemd. Vraag het geldige op (art. 28 lid 5 en art. 32 AVG).',
  'change.why.certificate-added': 'Vraag het certificaat zelf en de reikwijdte op voordat u erop vertrouwt.',
  'change.why.own-purpose-added':
    'Een verwerker die gegevens voor eigen doeleinden gebruikt, wordt verwerkingsverantwoordelijke (art. 28 lid 10 AVG). Laat ernaar kijken voordat het ingaat.',
  'change.why.own-purpose-withdrawn': 'De leverancier gebruikt de gegevens niet meer voor eigen doeleinden.',
  'change.why.unilateral-amendment-added':
    'De overeenkomst bindt beide partijen. Een verwerker die haar alleen mag wijzigen, neemt dat weg (art. 28 lid 3 AVG).',
  'change.why.liability-lowered': 'U zou minder van uw schade vergoed krijgen (art. 82 AVG).',
  'change.why.ownership-changed': 'Zoek uit met wie u nu een contract hebt.',
  'change.why.contact-changed': 'Werk uw register bij.',
  'change.why.criterion-weakened': 'Waar de beoordeling op steunde, zegt minder dan voorheen.',
  'change.why.criterion-improved': 'De documenten zeggen meer dan voorheen.',
  'change.why.evidence-reworded':
    'Zinnen waarop bevindingen steunen, zijn herschreven. De oordelen blijven gelijk. Of de betekenis gelijk blijft, beoordeelt u.',
  'change.why.document-appeared': 'Het beantwoordt misschien wat nog openstond.',
  'change.why.document-vanished':
    'Het was twee keer achter elkaar niet te vinden. Vraag de leverancier erom. De gelezen tekst blijft bewaard en de score wordt niet verlaagd.',
  'change.why.document-moved': 'De woorden zijn gelijk. Er volgt dus niets uit.',
  'change.why.language-changed':
    'Een tekst in een andere taal is niet naast de eerdere te leggen. Wat erin is gewijzigd, is dus niet bekend. Zodra u de leverancier opnieuw hebt getoetst, gaat Vetwell verder met de nieuwe tekst.',
  'change.why.date-moved': 'Er is geen zin meegewijzigd. Er volgt dus niets uit.',
  'change.why.text-changed': 'Geen zin gaat over een criterium. Er komt dus niets opnieuw open te staan.',

  'anew.title': 'Opnieuw beoordeeld door Vetwell',
  'anew.text':
    'De regels van Vetwell zelf zijn bijgewerkt, of wat Vetwell weet van adequaatheidsbesluiten. De documenten van de leverancier zijn gelijk gebleven. Dit zijn geen wijzigingen van leveranciers.',
  'anew.entry': 'Opnieuw beoordeeld op basis van de bewaarde documenten (regelset {before} → {after})',
  'anew.none': 'Geen oordeel is gewijzigd.',
  'anew.entry-adequacy':
    'Opnieuw beoordeeld op basis van de bewaarde documenten, omdat adequaatheidsbesluiten zijn gewijzigd',
  'anew.place': '{country}: {before} → {after}',
  'anew.places': {
    one: 'adequaatheid van {count} land gewijzigd',
    other: 'adequaatheid van {count} landen gewijzigd',
  },
  'anew.places-text':
    'Wat de Commissie over deze landen heeft besloten, is anders dan toen deze leverancier werd beoordeeld. Ga na waarop uw doorgifte daarheen berust (hoofdstuk V AVG).',
  'adequateness.eea': 'EU/EER',
  'adequateness.full': 'adequaatheidsbesluit',
  'adequateness.partial': 'adequaatheidsbesluit voor een deel van de ontvangers',
  'adequateness.none': 'geen adequaatheidsbesluit',
  'anew.findings': { one: '{count} oordeel gewijzigd', other: '{count} oordelen gewijzigd' },

  'notify.title': 'Meldingen',
  'notify.on':
    'Aan: uw browser toont een melding als een leverancier die u volgt iets wijzigt dat voor de beoordeling van belang is.',
  'notify.off': 'Uit: het getal op de knop van Vetwell en de lijst van wijzigingen vertellen u wat er is gewijzigd.',
  'notify.start': 'Meldingen tonen',
  'notify.stop': 'Stoppen en de toestemming intrekken',
  'notify.refused': 'Uw browser stond meldingen niet toe. Ze blijven uit.',
  'notify.message-title': { one: '{name}: {count} wijziging', other: '{name}: {count} wijzigingen' },
};
