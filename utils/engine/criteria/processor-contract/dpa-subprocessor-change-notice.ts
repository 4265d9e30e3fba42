import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-subprocessor-change-notice',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Notice of new sub-processors in advance',
    nl: 'Nieuwe subverwerkers worden vooraf gemeld',
  },
  explanation: {
    en: 'The processor tells the controller beforehand of every sub-processor it wants to add or replace, with a stated period, so that there is time to object.',
    nl: 'De verwerker meldt elke subverwerker die hij wil toevoegen of vervangen vooraf aan de verwerkingsverantwoordelijke, met een genoemde termijn, zodat er tijd is om bezwaar te maken.',
  },
  legalBasis: ['GDPR Art. 28(2)', 'EDPB Guidelines 07/2020', 'SCC 2021/915 cl. 7.7(a)'],
  severity: 'essential',
  weight: 5,
  gate: false,
  documentTypes: ['dpa', 'subprocessors'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: [['notify', 'advance-notice'], ['change-of-list'], 'subprocessor'],
        duty: 'vendor',
        without: ['breach', 'without-notice', 'by-updating-list', 'terminate'],
      },
      {
        has: ['notify', 'subprocessor', ['prior', 'advance-notice', 'engage']],
        duty: 'vendor',
        within: 25,
        without: [
          'breach',
          'same-obligations',
          'without-notice',
          'infringe-law',
          'data-subject-request',
          'by-updating-list',
          'terminate',
        ],
      },
      {
        has: ['notify', ['change-of-list']],
        under: ['subprocessor'],
        duty: 'vendor',
        without: ['breach', 'without-notice', 'by-updating-list', 'terminate'],
      },
      {
        has: ['notify', ['prior', 'advance-notice']],
        under: ['subprocessor'],
        duration: true,
        duty: 'vendor',
        without: ['breach', 'without-notice', 'audit', 'terminate'],
      },
      // Where each sub-processor has to be authorised, the request so many days ahead is the notice.
      {
        has: ['asks-authorisation', 'subprocessor'],
        duration: true,
        duty: 'vendor',
      },
      {
        has: ['asks-authorisation', 'engage'],
        under: ['subprocessor'],
        duration: true,
        duty: 'vendor',
      },
      {
        has: ['subscribe-to-updates', 'subprocessor', ['notify', 'change-of-list']],
      },
      {
        has: ['subscribe-to-updates', ['notify', 'change-of-list']],
        under: ['subprocessor'],
      },
    ],
    partial: [
      {
        has: ['by-updating-list', 'subprocessor'],
        duty: 'vendor',
        weakness: 'only-in-part',
      },
      {
        has: ['by-updating-list'],
        under: ['subprocessor'],
        duty: 'vendor',
        weakness: 'only-in-part',
      },
    ],
    contradicted: [
      {
        has: ['without-notice', ['change-of-list', 'engage'], 'subprocessor'],
        negated: 'either',
        within: 20,
        without: ['authorisation'],
      },
    ],
    weakenedBy: ['discretionary', 'best-efforts', 'where-law-requires', 'where-possible', 'on-request', 'template-gap'],
  },
  value: {
    kind: 'duration',
    unit: 'days',
    pick: 'nearest',
    thresholds: {
      better: 'at-least',
      good: 30,
      acceptable: 14,
      weak: 7,
    },
    whenMissing: 'partial',
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      {
        text: 'The processor shall submit the request for specific authorisation at least 30 days prior to the engagement of the sub-processor.',
        value: 30,
      },
      {
        text: 'Provider will give Customer at least thirty (30) days’ prior written notice before engaging any new Sub-processor.',
        value: 30,
      },
      {
        text: 'The Processor shall inform the Controller of any intended changes concerning the addition or replacement of sub-processors at least 14 days in advance.',
        value: 14,
      },
      {
        text: '# Sub-processors\nProvider shall notify Customer by e-mail 30 days in advance of any intended change.',
        value: 30,
      },
    ],
    partial: [
      'The Processor shall inform the Controller of any intended changes concerning the addition or replacement of other processors, thereby giving the Controller the opportunity to object.',
      'Provider may change its sub-processors by updating the list on its website.',
    ],
    contradicted: ['Provider may engage new sub-processors at any time without notice.'],
    nearMisses: [
      'Customer shall notify Provider of new users 30 days in advance.',
      'The sub-processor shall notify the Processor of a breach without delay.',
      'Provider shall notify Customer of any new product in advance.',
    ],
  },
  nl: {
    met: [
      {
        text: 'De verwerker dient het verzoek om specifieke toestemming ten minste 30 dagen vóór het inschakelen van de subverwerker in.',
        value: 30,
      },
      {
        text: 'Verwerker informeert Verwerkingsverantwoordelijke ten minste 30 dagen voor de inschakeling van een nieuwe subverwerker.',
        value: 30,
      },
      {
        text: '# Subverwerkers\nVerwerker stelt Klant 14 dagen vooraf op de hoogte van een beoogde wijziging.',
        value: 14,
      },
    ],
    partial: [
      'Verwerker licht Verwerkingsverantwoordelijke in over beoogde veranderingen inzake de toevoeging of vervanging van subverwerkers.',
    ],
    contradicted: ['Leverancier mag nieuwe subverwerkers inschakelen zonder kennisgeving.'],
    nearMisses: [
      'De Klant informeert Leverancier 30 dagen vooraf over nieuwe gebruikers.',
      'De subverwerker meldt een datalek onverwijld aan Verwerker.',
    ],
  },
  de: {
    met: [
      {
        text: 'Der Auftragsverarbeiter stellt den Antrag auf die gesonderte Genehmigung mindestens 30 Tage vor der Beauftragung des Unterauftragsverarbeiters.',
        value: 30,
      },
      {
        text: 'Der Auftragnehmer informiert den Auftraggeber mindestens 30 Tage vor dem Einsatz eines neuen Unterauftragsverarbeiters.',
        value: 30,
      },
      {
        text: '# Unterauftragnehmer\nDer Auftragnehmer informiert den Auftraggeber mit einer Frist von 14 Tagen vorab über jede beabsichtigte Änderung.',
        value: 14,
      },
    ],
    partial: [
      'Der Auftragsverarbeiter informiert den Verantwortlichen über jede beabsichtigte Änderung in Bezug auf die Hinzuziehung oder Ersetzung weiterer Auftragsverarbeiter.',
    ],
    contradicted: ['Der Anbieter kann neue Unterauftragnehmer ohne Ankündigung einsetzen.'],
    nearMisses: [
      'Der Kunde informiert den Anbieter 30 Tage vorab über neue Nutzer.',
      'Der Unterauftragnehmer meldet dem Auftragnehmer Vorfälle unverzüglich.',
    ],
  },
  fr: {
    met: [
      {
        text: 'Le sous-traitant soumet la demande d’autorisation spécifique au moins 30 jours avant le recrutement du sous-traitant ultérieur.',
        value: 30,
      },
      {
        text: "Le Sous-traitant informe le Client au moins 30 jours avant d'engager un nouveau sous-traitant ultérieur.",
        value: 30,
      },
      {
        text: '# Sous-traitants ultérieurs\nLe Prestataire notifie au Client tout changement envisagé avec un préavis de 14 jours.',
        value: 14,
      },
    ],
    partial: [
      "Le Sous-traitant informe le Responsable du traitement de tout changement envisagé concernant l'ajout ou le remplacement d'autres sous-traitants.",
    ],
    contradicted: ['Le Prestataire peut recourir à de nouveaux sous-traitants ultérieurs sans préavis.'],
    nearMisses: [
      'Le Client informe le Prestataire 30 jours avant tout nouvel utilisateur.',
      'Le sous-traitant ultérieur notifie sans délai les violations au Sous-traitant.',
    ],
  },
  es: {
    met: [
      {
        text: 'El encargado presentará la solicitud de autorización específica al menos 30 días antes de la contratación del subencargado.',
        value: 30,
      },
      {
        text: 'El Encargado comunicará al Responsable, con una antelación mínima de treinta días naturales, la incorporación de cualquier nuevo subencargado.',
        value: 30,
      },
      {
        text: '# Subencargados\nEl Proveedor notificará al Cliente cualquier cambio previsto con un preaviso de 30 días.',
        value: 30,
      },
      {
        text: 'El Encargado informará al Responsable por correo electrónico con 15 días de antelación de la sustitución de subencargados.',
        value: 15,
      },
    ],
    partial: [
      'El Encargado informará al Responsable de cualquier cambio previsto en la incorporación o sustitución de otros encargados, dando así al Responsable la oportunidad de oponerse.',
      'El Proveedor podrá modificar sus subencargados mediante la actualización de la lista publicada en su web.',
    ],
    contradicted: ['El Proveedor podrá contratar nuevos subencargados en cualquier momento sin previo aviso.'],
    nearMisses: [
      'El Cliente comunicará al Proveedor con 30 días de antelación el alta de nuevos usuarios.',
      'El subencargado notificará sin dilación las violaciones de seguridad al Encargado.',
      'El Proveedor avisará al Cliente con antelación de los nuevos productos.',
    ],
  },
  it: {
    met: [
      {
        text: 'Il Responsabile presenta la richiesta di autorizzazione specifica almeno 30 giorni prima di ricorrere al sub-responsabile.',
        value: 30,
      },
      {
        text: 'Il Responsabile informa il Titolare con un preavviso di almeno trenta giorni della nomina di un nuovo sub-responsabile.',
        value: 30,
      },
      {
        text: '# Sub-responsabili\nIl Fornitore comunica al Cliente ogni modifica prevista con un preavviso di 30 giorni.',
        value: 30,
      },
      {
        text: 'Il Responsabile informerà il Titolare, almeno 15 giorni prima, dell’aggiunta o della sostituzione di sub-responsabili.',
        value: 15,
      },
    ],
    partial: [
      'Il Responsabile informa il Titolare di eventuali modifiche previste riguardanti l’aggiunta o la sostituzione di altri responsabili, dando così al Titolare l’opportunità di opporsi.',
      'Il Fornitore può modificare i propri sub-responsabili mediante l’aggiornamento dell’elenco pubblicato sul sito.',
    ],
    contradicted: ['Il Fornitore può nominare nuovi sub-responsabili in qualsiasi momento senza preavviso.'],
    nearMisses: [
      'Il Cliente comunica al Fornitore con 30 giorni di anticipo i nuovi utenti.',
      'Il sub-responsabile notifica senza ritardo le violazioni al Responsabile.',
      'Il Fornitore informa il Cliente in anticipo dei nuovi prodotti.',
    ],
  },
};
