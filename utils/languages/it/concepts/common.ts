import type { COMMON_CONCEPTS } from '../../concepts/common.ts';
import type { Essential } from '../../concepts/essential.ts';
import type { Words } from '../../concepts.ts';

export const common: Words<Essential<(typeof COMMON_CONCEPTS)[number]>> = {
  vendor: `
    responsabile (del|dei) (trattamento|dati), responsabile, fornitore, fornitrice, prestatore, importatore,
    importatore (di|dei) dati, appaltatore, spetta al (responsabile|fornitore),
    !(altro|altri|ulteriore|ulteriori|nuovo|nuovi|ogni|ciascun|sub) responsabil*,
    !(altro|altri|ulteriore|ulteriori|nuovo|nuovi|ogni|ciascun|terzo) fornitor*,
    !responsabile (della|per la) (protezione|sicurezza|privacy), !responsabile (aggiuntivo|successivo),
    !(pienamente|interamente|integralmente|unico|unica|esclusivamente|esclusivo|direttamente|solidalmente|civilmente) responsabile,
    !(=è|sarà|sia|rimane|rimarrà|resta|resterà|ritenuto|essere|considerato) (_|) responsabile (per|di|dell|della|degli|delle|nei|verso|in|qualora|dei),
    !(esclusivo|interno) responsabile`,
  customer: `
    (titolare|titolari) (del|di) trattamento, titolare, cliente, clienti, committente, esportatore (di|dei) dati,
    esportatore, abbonato, (ente|società|azienda) (committente|cliente), spetta al (titolare|cliente),
    !titolare (_|) (diritto|diritti), !titolare (effettivo|della carta), !contitolar*`,
  we: `
    noi, ci impegniamo, nostra (azienda|società), nostro team, *eremo, *iremo, trattiamo, utilizziamo, usiamo,
    condividiamo, raccogliamo, conserviamo, comunichiamo, forniamo, adottiamo, abbiamo, possiamo, dobbiamo, siamo,
    agiamo, ci avvaliamo, trasferiamo, offriamo, operiamo, garantiamo, informiamo`,
  you: 'lei, voi, tu, potete, potrete, avete, avrete, dovete, dovrete, puoi, potrai, hai, avrai, devi, dovrai',
  'data-subject': `
    interessato, interessati, interessata, interessate, (persona|persone) (interessata|interessate|fisica|fisiche|coinvolte)`,
  'third-party': 'terzi, terzo, terze, terza, !(paese|paesi|stato|stati) (terzo|terzi), !terzo paese',
  authority: 'autorità, garante, tribunale, tribunali, regolator*, forze dell ordine',
  duty: `
    deve, devono, dovrà, dovranno, dobbiamo, si impegna, s impegna, si impegnano, ci impegniamo, impegnandosi,
    si obbliga, si obbligano, (=è|sono|sarà|saranno) (_|) (tenuto|tenuta|tenuti|obbligato|obbligata|obbligati),
    garantisce, garantirà, garantiscono, assicura, assicurerà, provvede, provvederà, provvedono, =è fatto obbligo,
    ha l obbligo, avrà l obbligo, fa in modo, farà in modo`,
  may: `
    può, possono, potrà, potranno, potrebbe, potrebbero, possiamo, potremo, (=è|sarà|sono) (autorizzato|autorizzati|facoltizzato),
    ha (il|) (diritto|facoltà) di, avrà (il|) (diritto|facoltà) di, ha la facoltà, =è (in|) facoltà`,
  not: `
    non, mai, nessun, nessuno, nessuna, alcun, alcuna, alcuno, neppure, nemmeno, senza, in nessun caso, divieto,
    !non (solo|soltanto|solamente|appena), !non (oltre|superiore|superiori|inferiore|inferiori|più|meno|maggiore|minore),
    !non (esaustiv*|limitat*|limitativ*|autorizzat*|conform*|divulgazione), !se non, !nonostante,
    !senza (_|) (ritardo|ritardi|indugio|indugi|pregiudizio|limitazione|limitazioni|limiti|costi|oneri|spese|restrizioni),
    !senza (ingiustificato|ingiustificati|indebito) _, !senza che (ciò|questo|tale), !per qualsiasi (_|) non`,
  except: `
    salvo, salva, salvi, eccetto, tranne, a meno che, ad eccezione, a eccezione, fatta eccezione, fatto salvo,
    fatti salvi, fuorché, se non, se non previa, fino a, fino al, nella misura in cui,
    (diverso|diversi|diversa|diverse) (da|dal|dalla|dallo|dai|dalle|dagli|rispetto), altro che, al di fuori,
    senza (il|la|l|previo|previa|preventiva|preventivo|autorizzazione|consenso|aver|istruzioni)`,
  only: `
    solo, soltanto, solamente, unicamente, esclusivamente, esclusivo, esclusiva, esclusivi, esclusive, strettamente,
    unica, unico`,
  passive: 'essere, =è, sono, sarà, saranno, sia, siano, stato, stati, venga, vengano, viene, vengono',
  'at-discretion': `
    a (propria|sua|nostra) (_|) (discrezione|scelta), a (propria|sua) (sola|esclusiva|insindacabile|assoluta|totale) discrezione,
    a discrezione (del|di) _, a discrezione, (responsabile|fornitore|responsabile del trattamento) (può|potrà|potrebbe),
    noi possiamo, si riserva (il diritto|la facoltà|di), ci riserviamo (il diritto|la facoltà|di),
    !nessun caso (_|) (_|) (responsabile|fornitore) (_|) (_|) (può|potrà|potrebbe),
    !(neppure|nemmeno) (_|) (responsabile|fornitore) (_|) (_|) (può|potrà)`,
  'best-efforts': `
    (sforzi|misure|mezzi) (commercialmente|) ragionevol*, ragionevol* sforz*, (migliori|massimi|ogni) (_|) sforz*, si adopera*,
    si adopererà, ci adoperiamo, ci sforziamo, si sforza, si sforzerà, cercherà di, farà il possibile,
    obbligazione di mezzi`,
  'on-request': `
    su (_|) (_|) (richiesta|domanda), a (_|) richiesta, a richiesta, previa (_|) richiesta, dietro (_|) richiesta,
    (quando|se|qualora|ove|laddove) (_|) (_|) (richiesto|richiesta|richiesti|richieste|richieda|lo richieda) (_|) (_|) (titolare|cliente)`,
  'where-law-requires': `
    (se|ove|qualora|laddove|quando|nei casi in cui) (_|) (_|) (_|) (richiesto|richiesta|previsto|prevista|imposto|prescritto|dovuto|dovuta|obbligatorio|obbligatoria) (_|) (_|) (legge|normativa|norma|diritto|leggi|GDPR),
    (se|ove|qualora|laddove|quando) (_|) (legge|normativa|norma|diritto) (_|) (_|) (lo|) (richieda|richiede|imponga|impone|preveda|prevede|prescriva),
    nella misura (in cui|) (_|) (_|) (_|) (_|) (richiesto|richiesta|richieda|imposto|imponga|previsto|prevista|prescritto),
    (se|ove|qualora|laddove|quando) (_|) (legalmente|) (richiesto|obbligatorio|dovuto) (per legge|dalla legge|dalla normativa),
    nei (soli|) casi previsti (dalla|per) legge, ove (legalmente|) (dovuto|richiesto|obbligatorio|prescritto)`,
  'at-customers-expense': `
    a (spese|carico|cura e spese|oneri|cura) (esclusive|esclusivo|) (del|della|di) (cliente|titolare|committente|società),
    (costi|spese|oneri) (_|) (_|) (_|) (_|) (_|) (a carico|sostenuti|sostenute|addebitat*|rimborsat*) (_|) (_|) (titolare|cliente|committente),
    (previo|dietro|contro|a fronte) (_|) (_|) (pagamento|corrispettivo|rimborso|compenso), (sarà|saranno|verrà|verranno) (addebitat*|fatturat*),
    (costo|costi) aggiuntiv*, tariffe (vigenti|in vigore),
    (titolare|cliente|committente) (rimborserà|sosterrà|pagherà|corrisponderà)`,
  'where-possible': `
    (ove|se|laddove|quando|qualora|per quanto) (sia|ciò sia|) (tecnicamente|ragionevolmente|) possibile, nei limiti del possibile,
    nella misura del possibile, nella misura (in cui ciò sia|in cui sia|) (ragionevolmente|tecnicamente|) possibile,
    compatibilmente con`,
  'template-gap': `
    da completare, da compilare, da definire, da inserire, XX (giorni|ore), inserire _ _, completare a cura`,
  defines: `
    significa, significano, indica, indicano, si intende, si intendono, s intende, s intendono, hanno il significato,
    ha il significato, avrà il significato, avranno il significato, =è definito come, si riferisce a, per (_|) si intende`,
  definitions: 'definizione, definizioni, glossario, termini definiti',
  contents: 'indice, sommario, contenuti, in questa pagina',
  'personal-data': `
    (dato|dati) (personale|personali), dati (di carattere|a carattere) personale, dati, informazioni (personali|),
    informazione`,
  process: `
    tratta, trattano, trattare, tratterà, tratteranno, trattiamo, trattando, trattato, trattati, trattata, trattate,
    trattamento, trattamenti, tratti, trattino, elabora, elaborano, elaborare, elaborerà, elaborati, elaborazione,
    !(responsabile|responsabili|titolare|titolari|incaricato|incaricati) (del|dei|di) trattamento, !si tratta, !si tratti,
    !sub responsabil* del trattamento, !(accordo|contratto|atto|addendum|allegato) (sul|di|per il|relativo al) trattamento`,
  service: `
    servizio, servizi, prestazione, prestazioni, piattaforma, prodotto, prodotti, applicazione, soluzione, software,
    fornitura, !fornitor* di (_|) (_|) servizi, !prestator* di (_|) servizi`,
  agreement: `
    contratto, contratti, accordo, accordi, convenzione, condizioni generali, condizioni particolari,
    termini (di|del) servizio, termini (di|d) uso, termini e condizioni, addendum, contrattual*, nomina, atto di nomina`,
  'in-writing': `
    per iscritto, scritto, scritta, scritti, scritte, posta elettronica, e mail, email, PEC, elettronico, elettronica,
    raccomandata`,
  promptly: `
    immediatamente, immediato, immediata, tempestivamente, tempestivo, tempestiva, prontamente, senza (_|) (ritardo|ritardi|indugio|indugi),
    senza (ritardo|ritardi|indugio), quanto prima, il prima possibile, non appena, nel più breve tempo, al più presto,
    con la massima (tempestività|sollecitudine|urgenza), sollecitamente, nel minor tempo`,
  prior: `
    preventivo, preventiva, preventivi, preventivamente, previo, previa, previamente, prima, anticipo, in anticipo,
    anticipatamente, preavviso, precedente`,
  right: 'diritto, diritti, facoltà',
  law: `
    legge, leggi, legale, legali, legislazione, normativa, norma, norme, diritto, GDPR, RGPD, regolamento, codice privacy,
    giuridica, giuridiche`,
  'no-obligation': `
    non (_|) (=è|sarà|sono|saranno) (_|) (tenuto|tenuta|tenuti|obbligato|obbligata|obbligati|responsabile|responsabili),
    non (ha|avrà|assume|assumerà) (_|) (obbligo|obblighi|responsabilità|obbligazione), non (risponde|risponderà|rispondono),
    (nessun|nessuna|alcun|alcuna|alcuno) (obbligo|responsabilità|obbligazione), senza (obbligo|responsabilità),
    (esclude|declina|esonera|esonerato|esente) (_|) (_|) (_|) responsabilità`,
  'email-address': '',
  'time-span': '',
  denial: 'non, nessun, nessuno, nessuna, alcun, alcuna, mai, neppure',
};
