/*
 * Words by which sentences tell where data goes, in English, Dutch, German, French, Spanish and Italian. Each is tried on
 * one sentence; none has an unbounded repetition inside another. `(?<!\p{L})` stands where a word has to begin.
 */

/** Data, or what holds it, is at a place. */
export const HOSTS =
  /(?<!\p{L})(?:host(?:ed|ing|s)?|stor(?:e[sd]?|age|ing)|servers?|data ?cent(?:er|re)s?|resid(?:e|es|ency)|kept|back-?ups?|infrastructure|gehost|hosten|opgeslagen|opslag|opslaan|bewaard|datacent(?:er|ers|rum|ra)|gehostet|speicher(?:t|n|ung|ort)|gespeichert|rechenzentr\p{L}*|serverstandort\p{L}*|héberg\p{L}+|stock\p{L}+|centres? de données|serveurs?|aloja\p{L}+|almacena\p{L}+|conserva\p{L}+|servidor(?:es)?|centros? de datos|ospitat\p{L}+|archivia\p{L}+|memorizza\p{L}+)(?!\p{L})/iu;

export const PROCESSES =
  /(?<!\p{L})(?:process(?:e[sd]|ing)?|verwerk(?:t|en|ing)?|verarbeite\p{L}*|verarbeitung|trait(?:e|ées?|ement|ons)|tratad\p{L}+|tratamientos?|procesa(?:d\p{L}+|n|mos)?|trattat\p{L}+|trattament\p{L}+|elaborat\p{L}+)(?!\p{L})/iu;

export const TRANSFERS =
  /(?<!\p{L})(?:transfer(?:s|red|ring)?|export(?:s|ed)?|send|sent|disclos\p{L}+|doorgifte|doorgegeven|doorgeven|overgedragen|verzonden|übermittel\p{L}*|übermittlung\p{L}*|übertrag\p{L}*|weitergegeben|transfér\p{L}+|transferts?|transmis\p{L}*|leaves?|verlaten|verlassen|quitt\p{L}+|transferenci\p{L}+|transferi\p{L}+|transfier\p{L}+|sal(?:en|drán|gan)|trasferi\p{L}+|lasciano)(?!\p{L})/iu;

/** People reach the data from a place. */
export const REMOTE_ACCESS =
  /(?<!\p{L})(?:remote(?:ly)? access\p{L}*|access(?:ed|es|ible)? (?:\p{L}+ ){0,4}(?:by (?!govern|public|law|authorit)|from)|follow[- ]the[- ]sun|support (?:teams?|staff|personnel|engineers?|services? (?:is|are)|is provided|from)|(?:personnel|employees|engineers|staff) (?:\p{L}+ ){0,3}(?:located )?in|op afstand|supportteams?|ondersteuning (?:vanuit|door)|toegang (?:\p{L}+ ){0,3}(?:door|vanuit)|medewerkers (?:\p{L}+ ){0,2}(?:in|buiten)|fernzugriff\p{L}*|fernwartung\p{L}*|support (?:aus|durch|erfolgt)|zugriff (?:\p{L}+ ){0,3}aus|mitarbeiter\p{L}* (?:\p{L}+ ){0,2}(?:in|aus|außerhalb)|accès à distance|à distance|équipes? (?:de )?support|support (?:assuré|fourni)|assistance (?:assurée|fournie|depuis)|acceso remoto|acced\p{L}+ (?:\p{L}+ ){0,4}desde|a distancia|equipos? de soporte|soporte (?:prestado|desde)|accesso remoto|acced(?:e|ono|ere) (?:\p{L}+ ){0,4}da(?:l|lla|ll['’])?|da remoto|team di (?:supporto|assistenza)|assistenza (?:fornita|prestata))(?!\p{L})/iu;

/** Who owns the vendor. */
export const PARENT =
  /(?<!\p{L})(?:parent compan(?:y|ies)|parent entity|ultimate parent|holding company|subsidiary of|wholly[- ]owned|owned by|moeder(?:maatschappij|bedrijf|onderneming)|dochter(?:onderneming|maatschappij|bedrijf)? van|mutter(?:gesellschaft|konzern|unternehmen)|tochter(?:gesellschaft|unternehmen)? (?:der|von)|société mère|maison mère|filiale (?:de|d['’]|à)|(?:empresa|sociedad) matriz|filial de|società (?:madre|controllante)|capogruppo|controllata d[ai])(?!\p{L})/iu;

/** The vendor itself is at a place. */
export const VENDOR_SEAT =
  /(?<!\p{L})(?:we are (?:based|located|headquartered|established)|our (?:company|headquarters?|offices?) (?:is|are)|headquartered in|wij zijn gevestigd|ons (?:hoofd)?kantoor|unser (?:sitz|hauptsitz|unternehmen)|wir (?:sind|haben) (?:\p{L}+ ){0,3}(?:sitz|ansässig)|notre (?:siège|société)|nous sommes (?:situés|établis|basés)|nuestra sede|tenemos (?:nuestra )?sede|estamos (?:ubicad|establecid|radicad)\p{L}+|la nostra sede|abbiamo sede|siamo (?:situat|stabilit|basat)\p{L}+)(?!\p{L})/iu;

/** What the sentence is about: data and machines, not people or shops. */
export const ABOUT_DATA =
  /(?<!\p{L})(?:data|information|servers?|back-?ups?|databases?|infrastructure|platform|services?|cloud|host\p{L}*|process\p{L}*|content|gegevens|persoonsgegevens|informatie|platform|dienst\p{L}*|verwerk\p{L}*|daten\p{L}*|\p{L}+daten|informationen|verarbeit\p{L}*|plattform|données|informations|plateforme|héberg\p{L}*|serveurs?|trait\p{L}*|datos|información|servidor\p{L}*|servicios?|tratamient\p{L}*|plataforma|infraestructura|copias|dati|informazioni|servizi\p{L}*|trattament\p{L}*|piattaforma|infrastruttura)(?!\p{L})/iu;

/** The place in such a sentence is where people live, courts sit or authorities work, not where data goes. */
export const OTHER_PLACES =
  /(?<!\p{L})(?:laws? of|governed by|governing law|jurisdiction|courts? (?:of|in)|venue|arbitrat\p{L}+|registered (?:office|in|under|at|with)|incorporated|company number|supervisory authorit\p{L}+|data protection authorit\p{L}+|information commissioner|those (?:of you )?in|residing|if you|when you (?:are|live)|you (?:are|live|reside)|residents?|citizens?|users? (?:located )?in|customers? (?:located )?in|individuals? (?:located )?in|data subjects? (?:located )?in|persons? (?:located )?in|toepasselijk recht|recht van|rechtbank|bevoegde rechter|ingeschreven|statutair\p{L}*|handelsregister|kamer van koophandel|toezichthoud\p{L}+|indien u|als u|wanneer u|inwoners|betrokkenen in|gerichtsstand|recht der|gilt das recht|amtsgericht|handelsregister|eingetragen|aufsichtsbehörde\p{L}*|wenn sie|sofern sie|nutzer (?:in|aus)|betroffene\p{L}* (?:personen )?in|droit (?:applicable|français|belge)|tribuna\p{L}+|immatriculée?|siège social|autorité de contrôle|cnil|si vous|lorsque vous|résidents?|personnes (?:concernées )?(?:situées|résidant)|leyes|legislación|jurisdicción|juzgados|domicilio social|registro mercantil|autoridad de control|agencia española|si usted|si reside|residentes|(?:usuarios|interesados|clientes) (?:de|en)|leggi|legislazione|giurisdizione|foro|sede legale|registro delle imprese|autorità di controllo|garante|se risiede|residenti|(?:utenti|interessati|clienti) (?:di|in))(?!\p{L})/iu;

export const NEGATION =
  /(?<!\p{L})(?:not|never|no|neither|nor|n't|don['’]t|doesn['’]t|geen|niet|nooit|nimmer|nicht|keine?[nrsm]?|niemals|weder|ne|n['’]\p{L}+|pas|aucune?s?|jamais|ningún|ninguna?|nunca|jamás|non(?=\s)|nessun\p{L}*)(?!\p{L})/iu;

/** What takes a promise back. */
export const EXCEPTION =
  /(?<!\p{L})(?:unless|except\p{L}*|generally|usually|normally|in principle|primarily|mainly|doorgaans|in beginsel|in principe|voornamelijk|primair|grundsätzlich|in der regel|überwiegend|in erster linie|en principe|généralement|principalement|only (?:\p{L}+ ){0,2}(?:with|if|where|to the extent|after|on)|prior (?:written )?(?:consent|agreement|approval)|(?:alleen|slechts|uitsluitend) (?:\p{L}+ ){0,2}(?:met|indien|als|na|op)|nur (?:\p{L}+ ){0,2}(?:mit|wenn|soweit|sofern|nach)|(?:uniquement|seulement) (?:\p{L}+ ){0,2}(?:avec|si|après)|qu['’](?:avec|après|sur)|without (?:\p{L}+ ){0,6}(?:consent|authori\p{L}+|instruction\p{L}*|safeguards?|approval|permission|agreement|first|ensuring|complying|taking)|other than|tenzij|behalve|uitgezonderd|zonder (?:\p{L}+ ){0,6}(?:toestemming|instructie\p{L}*|waarborgen)|mits|es sei denn|außer|ausgenommen|ohne (?:\p{L}+ ){0,6}(?:zustimmung|weisung\p{L}*|einwilligung|genehmigung|garantien)|sofern nicht|sauf|à moins|excepté|sans (?:\p{L}+ ){0,6}(?:accord|autorisation|consentement|instruction\p{L}*|garanties)|hormis|salvo|excepto|a menos que|a excepción|en principio|por lo general|generalmente|sin (?:\p{L}+ ){0,6}(?:consentimiento|autorización|instruc\p{L}+|garantías)|eccetto|tranne|a meno che|in linea di principio|di norma|principalmente|senza (?:\p{L}+ ){0,6}(?:consenso|autorizzazione|istruzion\p{L}+|garanzie))(?!\p{L})/iu;

export const POSSIBLY =
  /(?<!\p{L})(?:may|might|can|could|mag|mogen|darf|dürfen|optional\p{L}*|choose|select|where (?:applicable|necessary)|in some cases|sometimes|kan|kunnen|mogelijk|eventueel|optie|optioneel|kiezen|soms|kann|können|könnte\p{L}*|möglich\p{L}*|gegebenenfalls|ggf|wahlweise|optional|wählen|peut|peuvent|pourra\p{L}*|éventuel\p{L}*|choisir|option|parfois|pueden?|podr[áí]\p{L}*|opcional\p{L}*|elegir|en su caso|può|possono|potr\p{L}+|opzional\p{L}*|scegliere|eventualmente)(?!\p{L})/iu;

export const ONLY =
  /(?<!\p{L})(?:exclusively|only|solely|always|entirely|all (?:\p{L}+ ){0,2}(?:data|information|servers)|uitsluitend|alleen|enkel|altijd|volledig|alle (?:\p{L}+ ){0,2}gegevens|ausschließlich|ausschliesslich|nur|stets|vollständig|alle (?:\p{L}+ ){0,2}daten|exclusivement|uniquement|seulement|toujours|entièrement|toutes les données|exclusivamente|únicamente|solamente|s[oó]lo|siempre|todos los datos|esclusivamente|unicamente|soltanto|sempre|tutti i dati)(?!\p{L})/iu;

/** Behind a place: what follows is law, an authority, or people, and the place only tells which. */
export const NAMES_THE_LAW =
  /^(?:['’]s\s|-(?!based|region|regio|west|east|north|south|rechenz|datac|server|only|host)\p{L}|-U\.|\)?\s(?:laws?|GDPR|AVG|DSGVO|RGPD|commission|kommission|commissie|representatives?|department|government|authorit\p{L}*|regulat\p{L}*|residents?|citizens?|users?|customers?|clients?|individuals?|persons?|people|consumers?|data subjects?|data protection|data privacy|privacy|personal data|standard|SCCs?|acts?|model|general|legislation|recht|wetgeving|adequacy|extension|addendum|dollars?|court|courts|[12]\d{3}\/\d+|(?:no )?\d{4}\/\d+)(?!\p{L}))/iu;

/** "Outside" right before "the EEA" turns the place round. */
export const OUTSIDE =
  /(?:outside(?: of)?|beyond|leaves?|leaving|buiten|verla(?:at|ten)|außerhalb|ausserhalb|verlassen|verlässt|hors|en dehors|à l['’]extérieur|extérieure?s? à|quitt\p{L}+|fuera|al di fuori|fuori|all['’]esterno)\s(?:(?:of|the|de|het|der|des|den|die|du|la|l['’]|del|los|las|el|dell?[oa]?|dall?[oa]?|d[ae]ll['’]|degli|dagli|dei|dai)\s?){0,3}$/iu;

export const THIRD_COUNTRY =
  /(?<!\p{L})(?:third countr(?:y|ies)|derde landen?|drittl(?:and|ands|ändern?|änder)|drittstaat\p{L}*|pays tiers|terceros países|tercer país|países terceros|paes[ei] terz[io])(?!\p{L})/iu;

/** "When we transfer …": a rule for the case that it happens. */
export const CONDITION =
  /(?<!\p{L})(?:if|when(?:ever)?|where(?:ver)?|in (?:the )?case|to the extent|any transfers?|als|indien|wanneer|voor zover|bij|wenn|falls|sofern|soweit|bei (?:der|einer)|si|lorsqu\p{L}*|en cas de|dans la mesure|tout transfert|cuando|en caso de|en la medida|cualquier transferencia|quando|qualora|in caso di|nella misura|ogni trasferimento)(?!\p{L})/iu;

/** "Transfer: any …", "“Restricted transfer” means …". */
export const DEFINITION =
  /^(?:[-–•*\s]|\d{1,2}[.)]){0,6}(?:["“„«][^"”“»]{1,60}["”“»]\s?(?:\([^)]{1,40}\)\s?)?(?:means|shall mean|refers|betekent|bezeichnet|bedeutet|désigne|:)|[^:]{2,50}\s?:\s(?:any|each|every|elke|iedere|jede[rs]?|tout|toute)(?!\p{L}))/iu;
