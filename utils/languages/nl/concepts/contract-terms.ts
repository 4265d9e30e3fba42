import type { CONTRACT_TERMS_CONCEPTS } from '../../concepts/contract-terms.ts';
import type { Words } from '../../concepts.ts';

export const contractTerms: Words<(typeof CONTRACT_TERMS_CONCEPTS)[number]> = {
  'handle-data': `
    gebruik*, verwerk*, verwerken, aanwend*, aan te wenden, wendt (_|) (_|) aan, benut*, verstrek*, bewaart, bewaren, deelt, delen, inzet*`,
  'vendor-purposes': `
    eigen (_|) (doel*|gebruik|voordeel|belang*|behoeve|nut|gewin), ten eigen (bate|behoeve|nutte), voor (zichzelf|eigen),
    !hun eigen (_|) (doel*|gebruik|voordeel|belang*|behoeve|nut|gewin), !voor hun eigen`,
  'other-purpose': `
    (ander|andere|enig ander|geen ander|geen andere|enige andere) (_|) doel*, (doel*) anders dan, anders dan (_|) (_|) (_|) (_|) (doel*), verder dan (_|) (_|) doel*`,
  'service-only': `
    (uitsluitend|alleen|enkel|slechts) in verband met (_|) (_|) *dienst,
    (uitsluitend|alleen|enkel|slechts) (voor|om|ten behoeve van|in het kader van|ter|voor zover nodig voor|met het oog op|met als doel) (_|) (_|) (uitvoer*|uit te voeren|uitvoering|lever*|levering|verlenen|verlening|nakom*|*dienst*|*dienstverlening|*overeenkomst),
    (uitsluitend|alleen|enkel|slechts) (voor|om|ten behoeve van|in het kader van) (_|) (_|) (_|) (_|) (te leveren|uit te voeren|te verlenen|levering|uitvoering),
    (uitsluitend|alleen|enkel|slechts) voor (de|het) (_|) (doel*|doeleinden) (_|) (_|) (_|) (overeengekomen|vastgesteld|vastgelegd|genoemd*|omschreven|beschreven|bepaald*),
    met als enig doel`,
  'sell-data': `
    verkoop*, verkopen, verkocht, verhuur*, verhuren, verhuurd, verhandel*, te verkopen, commercieel exploiter*, te gelde`,
  'customer-data': `
    klantgegevens, klantdata, klantinhoud, (gegevens|data|inhoud|content) van (de|het|) (klant|klanten|opdrachtgever|afnemer|verwerkingsverantwoordelijke),
    =Uw =Gegevens, =Uw =Inhoud, gebruikersinhoud, (gegevens|data) die (de|) (klant|u|opdrachtgever) (_|) (_|) (invoert|opslaat|uploadt|aanlevert|verstrekt)`,
  'product-improvement': `
    (verbeter*|verbeteren|ontwikkel*|ontwikkelen|optimaliser*|doorontwikkel*) (_|) (_|) (_|) (_|) (dienst*|product*|functie*|platform|software|model*|algoritme*|technologie*),
    (dienst*|product*|functie*|platform|software|model*|algoritme*) (_|) (_|) (_|) (_|) (verbeteren|ontwikkelen|optimaliseren|doorontwikkelen), productontwikkeling, productverbetering, marktonderzoek, benchmarking`,
  anonymised: `
    geaggregeerd*, geanonimiseerd*, anonimiser*, anoniem*, anonieme, gedeïdentificeerd*, statistisch*`,
  'broad-licence': `
    (wereldwijd*|eeuwigdurend*|onherroepelijk*|royaltyvrij*|royalty vrij*|overdraagba*|onbeperkt*|niet exclusie*|niet exclusief) (_|) (_|) (_|) (_|) (_|) (_|) (licentie*|gebruiksrecht*|recht)`,
  'as-controller': `
    als (een|) (zelfstandig*|onafhankelijk*|afzonderlijk*|eigen|) verwerkingsverantwoordelijke, (zelfstandig*|onafhankelijk*|afzonderlijk*) verwerkingsverantwoordelijke`,
  'train-ai': `
    train* (_|) (_|) (_|) (_|) (_|) (*modellen|model*|AI|kunstmatige intelligentie|machine learning|algoritme*|LLM*), (model*|AI|kunstmatige intelligentie|algoritme*|*modellen) (_|) (_|) (_|) (_|) (train*|getraind),
    training van (_|) (_|) (_|) (model*|AI|kunstmatige intelligentie|algoritme*), (AI|model) training*`,
};
