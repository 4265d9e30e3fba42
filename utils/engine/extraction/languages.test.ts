import { describe, expect, it } from 'vitest';
import { extract } from './extract.ts';

interface Sample {
  title: string;
  contents: string;
  sentences: [string, string];
  cookies: string;
  accept: string;
  refuse: string;
  rights: string;
}

/** One invented page a language; only its words tell the document from what surrounds it. */
const SAMPLES: Record<string, Sample> = {
  en: {
    title: 'Data processing agreement',
    contents: 'On this page',
    sentences: [
      'The processor notifies the controller of a breach without undue delay.',
      'After the end of the agreement it deletes all personal data.',
    ],
    cookies: 'We use cookies to understand how you use this website.',
    accept: 'Accept all',
    refuse: 'Only necessary',
    rights: '© 2026 Plannica. All rights reserved.',
  },
  nl: {
    title: 'Verwerkersovereenkomst',
    contents: 'Op deze pagina',
    sentences: [
      'De verwerker meldt een inbreuk zonder onredelijke vertraging aan de verwerkingsverantwoordelijke.',
      'Na het einde van de overeenkomst wist hij alle persoonsgegevens.',
    ],
    cookies: 'Wij gebruiken cookies om te begrijpen hoe u deze website gebruikt.',
    accept: 'Alle cookies toestaan',
    refuse: 'Weigeren',
    rights: '© 2026 Plannica. Alle rechten voorbehouden.',
  },
  de: {
    title: 'Vertrag zur Auftragsverarbeitung',
    contents: 'Auf dieser Seite',
    sentences: [
      'Der Auftragsverarbeiter meldet dem Verantwortlichen eine Verletzung unverzüglich nach ihrer Feststellung.',
      'Nach dem Ende des Vertrags löscht er alle personenbezogenen Daten.',
    ],
    cookies: 'Wir verwenden Cookies, um zu verstehen, wie Sie diese Website nutzen.',
    accept: 'Alle akzeptieren',
    refuse: 'Nur notwendige',
    rights: '© 2026 Plannica. Alle Rechte vorbehalten.',
  },
  fr: {
    title: 'Accord de sous-traitance',
    contents: 'Sur cette page',
    sentences: [
      'Le sous-traitant notifie toute violation au responsable du traitement dans les meilleurs délais.',
      'À la fin du contrat, il supprime toutes les données à caractère personnel.',
    ],
    cookies: 'Nous utilisons des cookies pour comprendre comment vous utilisez ce site.',
    accept: 'Tout accepter',
    refuse: 'Continuer sans accepter',
    rights: '© 2026 Plannica. Tous droits réservés.',
  },
  es: {
    title: 'Contrato de encargo del tratamiento',
    contents: 'En esta página',
    sentences: [
      'El encargado notificará al responsable cualquier violación sin dilación indebida.',
      'Al finalizar el contrato suprimirá todos los datos personales.',
    ],
    cookies: 'Utilizamos cookies para entender cómo usa usted este sitio.',
    accept: 'Aceptar todas',
    refuse: 'Rechazar',
    rights: '© 2026 Plannica. Todos los derechos reservados.',
  },
  it: {
    title: 'Accordo sul trattamento dei dati',
    contents: 'In questa pagina',
    sentences: [
      'Il responsabile informa il titolare di ogni violazione senza ingiustificato ritardo.',
      'Alla fine del contratto cancella tutti i dati personali.',
    ],
    cookies: 'Utilizziamo i cookie per capire come viene usato questo sito.',
    accept: 'Accetta tutti',
    refuse: 'Rifiuta',
    rights: '© 2026 Plannica. Tutti i diritti riservati.',
  },
  pt: {
    title: 'Acordo de tratamento de dados',
    contents: 'Nesta página',
    sentences: [
      'O subcontratante notifica o responsável de qualquer violação sem demora injustificada.',
      'No fim do contrato apaga todos os dados pessoais que tratou.',
    ],
    cookies: 'Utilizamos cookies para perceber como usa este sítio.',
    accept: 'Aceitar todos',
    refuse: 'Rejeitar',
    rights: '© 2026 Plannica. Todos os direitos reservados.',
  },
  pl: {
    title: 'Umowa powierzenia przetwarzania danych',
    contents: 'Na tej stronie',
    sentences: [
      'Podmiot przetwarzający bez zbędnej zwłoki zgłasza administratorowi każde naruszenie.',
      'Po zakończeniu umowy usuwa wszystkie dane osobowe, które są w jego posiadaniu.',
    ],
    cookies: 'Używamy plików cookie, aby zrozumieć, jak korzystasz z tej witryny.',
    accept: 'Akceptuj wszystkie',
    refuse: 'Odrzuć',
    rights: '© 2026 Plannica. Wszelkie prawa zastrzeżone.',
  },
  da: {
    title: 'Databehandleraftale',
    contents: 'På denne side',
    sentences: [
      'Databehandleren underretter den dataansvarlige om et brud uden unødig forsinkelse.',
      'Efter aftalens ophør sletter databehandleren alle personoplysninger, som den har.',
    ],
    cookies: 'Vi bruger cookies for at forstå, hvordan du bruger dette websted.',
    accept: 'Tillad alle',
    refuse: 'Afvis',
    rights: '© 2026 Plannica. Alle rettigheder forbeholdes.',
  },
  sv: {
    title: 'Personuppgiftsbiträdesavtal',
    contents: 'På den här sidan',
    sentences: [
      'Biträdet underrättar den personuppgiftsansvarige om en incident utan onödigt dröjsmål.',
      'När avtalet har upphört raderar biträdet alla personuppgifter som det har.',
    ],
    cookies: 'Vi använder cookies för att förstå hur du använder webbplatsen.',
    accept: 'Godkänn alla',
    refuse: 'Avvisa',
    rights: '© 2026 Plannica. Alla rättigheter förbehållna.',
  },
};

const pageOf = ({ title, contents, sentences, cookies, accept, refuse, rights }: Sample) => `
  <title>Plannica</title>
  <div class="q1"><a href="/a">Produkt</a> <a href="/b">Blog</a> <a href="/c">Support</a></div>
  <div class="q2"><p>${cookies}</p><button>${accept}</button><button>${refuse}</button></div>
  <div class="q3"><h1>${title}</h1><p>${contents}</p>
    <ul><li><a href="#1">1</a></li><li><a href="#2">2</a></li><li><a href="#3">3</a></li></ul>
    ${sentences.map((sentence) => `<p>${sentence}</p>`).join('')}</div>
  <div class="q4"><a href="/x">Jobs</a> <a href="/y">Contact</a><p>${rights}</p></div>`;

describe('a page in every language', () => {
  it.each(Object.entries(SAMPLES))('%s', async (language, sample) => {
    const body = new TextEncoder().encode(pageOf(sample));
    const extraction = await extract({
      url: 'https://plannica.example/',
      contentType: 'text/html; charset=utf-8',
      body,
    });
    expect(extraction.text).toBe([sample.title, ...sample.sentences].join('\n\n'));
    expect(extraction).toMatchObject({ language, title: sample.title, problem: null });
  });
});
