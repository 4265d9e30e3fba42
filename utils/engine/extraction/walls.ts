import type { ReadingProblem } from '../../model/extraction.ts';

/** What is known of a page beside its text, when that text may not be the document. */
export interface PageSigns {
  title: string;
  text: string;
  headings: string[];
  passwordFields: number;
  scripts: number;
  /** What the page says to browsers without JavaScript. */
  noscript: string;
  hasConsentDialog: boolean;
  hasCaptcha: boolean;
}

/** A document is longer than any of the pages that stand in its way. Characters. */
const WALL_LENGTH = 1500;
const STUB_LENGTH = 250;
/** Beside a consent dialog, so little is no document. Imprints and short notices are longer. */
const SCRAP_LENGTH = 120;

const CAPTCHA =
  /captcha|verify (?:that )?you(?:['’]re| are) (?:a )?human|(?:not|are you) a robot|checking your browser|just a moment|unusual traffic|press (?:&|and) hold|security check|ddos protection|ben je een mens|bent u een mens|geen robot|sind sie ein mensch|kein roboter|vous êtes humain|pas un robot|no eres un robot|non sei un robot|não é um robô/iu;
const LOGIN =
  /^(?:please )?(?:sign|log) ?in\b|^login\b|single sign-on|inloggen|^aanmelden|^anmelden|einloggen|^anmeldung|se connecter|^connexion|s['’]identifier|iniciar sesi[oó]n|^accedi\b|^entrar\b|iniciar sessão|zaloguj|^log ind|^logga in/iu;
const CONSENT =
  /before you continue|cookie|consent|toestemming|einwilligung|consentement|consentimiento|consenso|consentimento/iu;
const NOT_FOUND =
  /\b404\b|(?:page|content|document|site) (?:is ?n['’]t|is not|was not|cannot be|can['’]t be|could not be|couldn['’]t be) (?:available|found)|not found|no longer (?:available|exists)|does ?n['’]t exist|does not exist|niet gevonden|bestaat niet|niet beschikbaar|nicht gefunden|nicht verfügbar|existiert nicht|introuvable|n['’]existe (?:pas|plus)|pas disponible|no encontrad|no existe|no está disponible|non trovata|non esiste|non è disponibile|não encontrad|não existe|nie znaleziono|nie istnieje|ikke fundet|findes ikke|hittades inte|finns inte/iu;
const FAILED =
  /(?:unexpected |internal )?(?:server )?error (?:has )?occurred|something went wrong|try again later|come back later|er is (?:iets misgegaan|een fout)|probeer het later|ein fehler ist aufgetreten|versuchen sie es später|une erreur (?:est survenue|s['’]est produite)|réessayez plus tard|ha ocurrido un error|si è verificato un errore|ocorreu um erro/iu;
const NEEDS_SCRIPTS =
  /(?:enable|requires?|turn on|need|without|activate|inschakelen|aktivier|activer|active[rz]?|habilit|abilita|włącz|aktivera|slå)[^.]{0,60}javascript|javascript[^.]{0,60}(?:enable|require|disabled|inschakel|uitgeschakeld|aktivier|deaktiviert|activer|désactivé|habilit|abilita|ativ|włącz|aktiver)/iu;

/** What stands in the document's way, null when its text can be relied on. */
export function wallOf(page: PageSigns): ReadingProblem | null {
  const { length } = page.text;
  if (length > WALL_LENGTH) return null;
  const titles = [page.title, ...page.headings];
  const opening = `${page.title}\n${page.text.slice(0, WALL_LENGTH)}`;
  const isStub = length < STUB_LENGTH;
  if (CAPTCHA.test(opening) || (page.hasCaptcha && isStub)) return 'captcha';
  if (titles.some((title) => NOT_FOUND.test(title)) || (isStub && NOT_FOUND.test(page.text))) return 'not-found';
  if (isStub && FAILED.test(page.text)) return 'http-error';
  if (page.passwordFields > 0 || (isStub && titles.some((title) => LOGIN.test(title)))) return 'login-wall';
  if (isStub && NEEDS_SCRIPTS.test(`${page.text} ${page.noscript}`)) return 'needs-javascript';
  if (length < SCRAP_LENGTH && (page.hasConsentDialog || CONSENT.test(page.title))) return 'consent-wall';
  if (page.text.trim() === '') return page.scripts > 0 ? 'needs-javascript' : 'empty';
  return null;
}
