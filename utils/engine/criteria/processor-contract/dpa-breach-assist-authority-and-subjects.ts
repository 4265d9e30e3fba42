import type { Criterion, Examples } from '../criterion.ts';
import { CONTRACT_WEAKENERS } from '../weaknesses.ts';

const criterion: Criterion = {
  id: 'dpa-breach-assist-authority-and-subjects',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Help with telling the authority and the data subjects of a breach',
    nl: 'Hulp bij het melden van een datalek aan toezichthouder en betrokkenen',
  },
  explanation: {
    en: 'The processor helps the controller to report a breach to the supervisory authority and to tell the people concerned.',
    nl: 'De verwerker helpt de verwerkingsverantwoordelijke om een datalek te melden aan de toezichthouder en aan de betrokkenen.',
  },
  legalBasis: ['GDPR Art. 28(3)(f)', 'GDPR Art. 33', 'GDPR Art. 34', 'SCC 2021/915 cl. 9.1'],
  severity: 'essential',
  weight: 5,
  gate: false,
  documentTypes: ['dpa'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['assist', ['articles-33-34', 'articles-32-36']],
        duty: 'vendor',
      },
      {
        has: ['assist', 'notify', ['breach'], ['supervisor', 'authority', 'data-subject']],
        duty: 'vendor',
      },
      {
        has: ['assist', ['supervisor', 'authority', 'data-subject', 'notify']],
        under: ['breach'],
        duty: 'vendor',
        without: ['dpia', 'audit'],
      },
      {
        has: ['notify', ['supervisor', 'authority'], 'data-subject'],
        under: ['assist'],
        without: ['data-subject-request'],
      },
      {
        has: [['articles-33-34']],
        under: ['assist'],
      },
      {
        has: ['make-available', 'notify', ['supervisor', 'authority']],
        under: ['breach'],
        duty: 'vendor',
        within: 20,
      },
    ],
    partial: [
      {
        has: ['assist', 'breach'],
        duty: 'vendor',
        within: 20,
        without: ['infringe-law', 'audit'],
        weakness: 'only-in-part',
      },
      {
        has: ['assist'],
        under: ['breach'],
        duty: 'vendor',
        weakness: 'only-in-part',
      },
    ],
    contradicted: [
      {
        has: ['notify', ['supervisor', 'authority'], 'on-its-own'],
        duty: 'vendor',
        under: ['breach'],
        within: 15,
        without: ['not', 'assist'],
      },
      {
        has: ['notify', ['supervisor', 'authority'], 'on-its-own', 'breach'],
        duty: 'vendor',
        within: 15,
        without: ['not', 'assist'],
      },
    ],
    weakenedBy: CONTRACT_WEAKENERS,
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'The Processor shall assist the Controller in notifying the personal data breach to the supervisory authority and to the data subjects.',
      'Provider assists Customer in ensuring compliance with Articles 32 to 36 GDPR.',
      '# Personal data breach\nProvider shall assist Customer with its notifications to the competent authority.',
    ],
    partial: [
      'Provider shall provide reasonable cooperation in relation to the personal data breach.',
      'Provider will use commercially reasonable efforts to assist Customer in notifying the supervisory authority of a data breach.',
    ],
    contradicted: ['In case of a data breach, Provider will notify the supervisory authority itself.'],
    nearMisses: [
      'Customer shall assist Provider in notifying its own authority of a breach.',
      'Provider assists Customer with requests from data subjects.',
    ],
  },
  nl: {
    met: [
      'Verwerker verleent bijstand bij het melden van een datalek aan de toezichthouder en de betrokkenen.',
      'Verwerker verleent bijstand bij het nakomen van de verplichtingen uit de artikelen 32 tot en met 36 AVG.',
    ],
    partial: ['Verwerker verleent medewerking in geval van een datalek.'],
    contradicted: ['Leverancier meldt een datalek zelf aan de toezichthouder.'],
    nearMisses: [
      'Klant verleent Leverancier medewerking bij het melden van storingen.',
      'Verwerker verleent bijstand bij verzoeken van betrokkenen.',
    ],
  },
  de: {
    met: [
      'Der Auftragnehmer unterstützt den Auftraggeber bei der Meldung von Datenschutzverletzungen an die Aufsichtsbehörde und der Benachrichtigung der betroffenen Personen.',
      'Der Auftragsverarbeiter unterstützt den Verantwortlichen bei der Einhaltung der in den Artikeln 32 bis 36 genannten Pflichten.',
    ],
    partial: ['Der Auftragnehmer unterstützt den Auftraggeber bei einer Datenschutzverletzung.'],
    contradicted: ['Bei einem Datenschutzvorfall meldet der Anbieter selbst an die Aufsichtsbehörde.'],
    nearMisses: [
      'Der Kunde unterstützt den Anbieter bei der Fehlersuche.',
      'Der Auftragnehmer unterstützt den Auftraggeber bei Anfragen betroffener Personen.',
    ],
  },
  fr: {
    met: [
      "Le Sous-traitant assiste le Responsable de traitement pour la notification de la violation de données à l'autorité de contrôle et aux personnes concernées.",
      'Le Sous-traitant aide le Responsable de traitement à garantir le respect des obligations prévues aux articles 32 à 36.',
    ],
    partial: ['Le Sous-traitant apporte son assistance en cas de violation de données.'],
    contradicted: ["En cas de violation de données, le Prestataire notifie directement l'autorité de contrôle."],
    nearMisses: [
      'Le Client assiste le Prestataire dans ses démarches commerciales.',
      'Le Sous-traitant assiste le Client pour les demandes des personnes concernées.',
    ],
  },
  es: {
    met: [
      'El Encargado asistirá al Responsable en la notificación de la violación de la seguridad a la autoridad de control y en su comunicación a los interesados.',
      'El Encargado ayudará al Responsable a garantizar el cumplimiento de las obligaciones establecidas en los artículos 32 a 36.',
      '# Violaciones de la seguridad\nEl Proveedor colaborará con el Cliente en las notificaciones a la autoridad de control.',
    ],
    partial: ['El Proveedor colaborará con el Cliente en caso de violación de la seguridad de los datos.'],
    contradicted: [
      'En caso de violación de la seguridad, el Proveedor notificará directamente a la autoridad de control.',
    ],
    nearMisses: [
      'El Cliente asistirá al Proveedor en sus gestiones comerciales.',
      'El Encargado asistirá al Responsable en las solicitudes de los interesados.',
    ],
  },
  it: {
    met: [
      'Il Responsabile assiste il Titolare nella notifica della violazione dei dati personali all’autorità di controllo e nella comunicazione agli interessati.',
      'Il Responsabile assiste il Titolare nel garantire il rispetto degli obblighi di cui agli articoli da 32 a 36.',
      '# Violazioni dei dati personali\nIl Fornitore collabora con il Cliente per le notifiche all’autorità di controllo.',
    ],
    partial: ['Il Fornitore collabora con il Cliente in caso di violazione dei dati.'],
    contradicted: [
      'In caso di violazione dei dati, il Fornitore notifica direttamente l’evento all’autorità di controllo.',
    ],
    nearMisses: [
      'Il Cliente assiste il Fornitore nelle sue attività commerciali.',
      'Il Responsabile assiste il Titolare nelle richieste degli interessati.',
    ],
  },
};
