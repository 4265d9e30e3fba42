import type { POLICY_CONCEPTS } from '../../concepts/policy.ts';
import type { Words } from '../../concepts.ts';

export const policy: Words<(typeof POLICY_CONCEPTS)[number]> = {
  'right-to': `
    recht*, gerechtigd, (u|je|jij) (kunt|kan|mag), (kunt|kan|mag) (u|je|jij), mogelijkheid, verzoek* om, vragen om,
    verzoeken, vragen, verzoek`,
  'access-data': 'inzage, in te zien, inzien, toegang, kopie (van|), opvragen, inzagerecht, in zien',
  'rectify-data': `
    rectif*, corrig*, correctie, verbeter*, aanpassen, aan te passen, aanpassing, wijzigen, wijziging van, aanvullen,
    onjuist*, bijwerken, gecorrigeerd, aangepast`,
  'erase-data': 'wissen, gewist, wissing, verwijder*, vergetelheid, vergeten (te|) worden, uitwissing, vernietig*',
  'port-data': `
    overdraagba*, dataportabiliteit, overdrag* (_|) (_|) (gegevens|andere|organisatie), gestructureerde,
    machineleesba*, portabiliteit, gegevensoverdraagbaarheid`,
  complain: 'klacht*, beklag',
  'supervisory-authority': `
    autoriteit persoonsgegevens, toezichthouder*, toezichthoudende (autoriteit|instantie|overheid),
    gegevensbeschermingsautoriteit*, AP, privacytoezichthouder, autoriteit*`,
  withdraw: 'intrek*, in te trekken, trekken (_|) (_|) in, ingetrokken, herroep*, afmelden, afmeld*, uitschrijv*',
  consent: 'toestemming, instemming',
  keep: `
    bewaar*, bewaren, bewaart, bewaard, opslaan, opgeslagen, slaan (_|) (_|) op, bijhouden, bewaring, opslag, houden,
    behouden`,
  'as-long-as': `
    zolang, zo lang, niet langer (dan|), gedurende, tot, langer dan, bewaartermijn*, voor de duur, de periode,
    wanneer (_|) niet (langer|meer), niet meer nodig`,
  retention: 'bewaartermijn*, bewaarperiode*, hoe lang, opslagperiode*, opslagduur',
  'data-protection-officer': `
    functionaris (voor|) (de|) (gegevensbescherming|databescherming), functionaris gegevensbescherming, FG,
    data protection officer, DPO, privacy officer, functionaris voor (de|) (_|) bescherming,
    gegevensbeschermingsfunctionaris*`,
  contact: 'contact*, e mail*, email*, mailen, bereik*, adres, telefoon*, post',
  'processing-basis': `
    grondslag*, rechtsgrond*, gerechtvaardigd* belang*, wettelijke basis, juridische (basis|grond*),
    rechtsgrondslag*`,
};
