import { describe, expect, it } from 'vitest';
import { detectLanguage } from './language.ts';

const SENTENCES: Record<string, string> = {
  en: 'We process your personal data only to provide the service and keep it for thirty days after the end of the agreement.',
  nl: 'Wij verwerken uw persoonsgegevens alleen om de dienst te leveren en bewaren ze tot dertig dagen na het einde van de overeenkomst.',
  de: 'Wir verarbeiten Ihre personenbezogenen Daten nur zur Erbringung des Dienstes und speichern sie dreißig Tage über das Vertragsende hinaus.',
  fr: 'Nous traitons vos données personnelles uniquement pour fournir le service et les conservons trente jours après la fin du contrat.',
  es: 'Tratamos sus datos personales únicamente para prestar el servicio y los conservamos durante treinta días después del contrato.',
  it: 'Trattiamo i dati personali degli utenti soltanto per fornire il servizio richiesto e li conserviamo per trenta giorni.',
  pt: 'Tratamos os seus dados pessoais apenas para prestar o serviço contratado e conservamo-los durante trinta dias.',
  pl: 'Przetwarzamy dane osobowe wyłącznie w celu świadczenia usługi i przechowujemy je przez trzydzieści dni po zakończeniu umowy.',
  da: 'Vi behandler kun dine personoplysninger for at kunne levere tjenesten, og vi opbevarer dem i tredive dage efter aftalens ophør.',
  sv: 'Vi behandlar dina personuppgifter endast för att kunna tillhandahålla tjänsten och sparar dem i trettio dagar efter att avtalet har upphört.',
};

describe('detectLanguage', () => {
  it.each(Object.entries(SENTENCES))('%s', (language, sentence) => {
    expect(detectLanguage(sentence)).toBe(language);
    expect(detectLanguage(sentence.toUpperCase())).toBe(language);
  });
  it.each([
    ['too short', 'Privacy policy'],
    ['no words', '2026 · 12 % · € 40'],
    ['names and addresses', 'Plannica B.V., Kade 1, 2611 AA Delft, plannica.example, info@plannica.example'],
    ['filler', 'Lorem ipsum dolor sit amet consectetur adipisicing elit natus eaque totam provident obcaecati'],
    ['another script', '個人データの取り扱いについて、当社は次の目的で利用します。'],
  ])('is not sure: %s', (_what, text) => {
    expect(detectLanguage(text)).toBeNull();
  });
  it('is not misled by addresses in a list', () => {
    const row =
      'Plannica | session | 1 year | Security of the account | plannica.com app.plannica.com login.plannica.com\n';
    expect(
      detectLanguage(`This list says which cookies we set, for how long, and for what purpose.\n${row.repeat(30)}`),
    ).toBe('en');
  });
  it('goes by the whole of a long text, not by its preface', () => {
    expect(detectLanguage(`${SENTENCES.nl}\n${`${SENTENCES.en}\n`.repeat(400)}`)).toBe('en');
  });
});
