import type { Criterion, Examples } from '../criterion.ts';
import { CONTRACT_WEAKENERS } from '../weaknesses.ts';

const criterion: Criterion = {
  id: 'dpa-breach-notification',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Breach notification to the controller',
    nl: 'Melding van datalekken aan de verwerkingsverantwoordelijke',
  },
  explanation: {
    en: 'The processor tells the controller of a personal data breach without undue delay, preferably within a stated number of hours, so that the controller can meet its own limit of 72 hours.',
    nl: 'De verwerker meldt een datalek zonder onredelijke vertraging aan de verwerkingsverantwoordelijke, liefst binnen een genoemd aantal uur, zodat die zijn eigen termijn van 72 uur kan halen.',
  },
  legalBasis: ['GDPR Art. 33(2)', 'GDPR Art. 28(3)(f)', 'SCC 2021/915 cl. 9.2'],
  severity: 'essential',
  weight: 5,
  gate: true,
  documentTypes: ['dpa', 'terms', 'security'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['notify', 'breach', ['becoming-aware', 'promptly']],
        duty: 'vendor',
        notIn: ['notify-vendor'],
        without: ['data-subject-request'],
      },
      {
        has: ['notify', 'breach', 'vendor'],
        duty: 'vendor',
        notIn: ['notify-vendor'],
        within: 25,
        without: ['data-subject-request', 'authority'],
      },
      {
        has: ['notify', ['becoming-aware', 'promptly']],
        under: ['breach'],
        duty: 'vendor',
        notIn: ['notify-vendor'],
        within: 'clause',
        without: ['authority'],
      },
      { has: ['assist', 'notify', 'breach'], duty: 'vendor' },
    ],
    contradicted: [
      { has: ['notify', 'breach'], negated: 'always', within: 12, without: ['except', 'promptly', 'you', 'authority'] },
    ],
    weakenedBy: CONTRACT_WEAKENERS,
  },
  value: {
    kind: 'duration',
    unit: 'hours',
    pick: 'nearest',
    thresholds: { better: 'at-most', good: 24, acceptable: 48, weak: 72 },
    whenMissing: 'met',
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      {
        text: 'Provider will notify Customer without undue delay and in any event within 48 hours of becoming aware of a Personal Data Breach.',
        value: 48,
      },
      'The Processor shall inform the Controller immediately after having discovered a security incident affecting Customer Data.',
      'The Contractor shall inform the Client of a personal data breach without undue delay.',
    ],
    partial: [
      {
        text: 'Processor shall notify Customer of a data breach within seventy-two (72) hours after becoming aware of it.',
        value: 72,
      },
      'Where required by law, Provider will notify Customer promptly of any personal data breach.',
      'Insofar as this is possible, the Processor shall notify the Controller of a personal data breach without undue delay.',
    ],
    contradicted: ['Provider is not obliged to notify Customer of security incidents.'],
    nearMisses: [
      'The sub-processor shall notify the Processor of any incident without undue delay.',
      'Our contracts oblige each subprocessor to report a personal data breach promptly to us.',
      'The Client shall inform the Contractor of a security breach of its account without undue delay.',
      'Customer shall notify Provider without undue delay after becoming aware of a security breach of its account.',
      '“Personal Data Breach” means a breach of security leading to the loss of personal data.',
    ],
  },
  nl: {
    met: [
      {
        text: 'Verwerker meldt een datalek zonder onredelijke vertraging en uiterlijk binnen 24 uur na ontdekking aan Verwerkingsverantwoordelijke.',
        value: 24,
      },
    ],
    partial: ['Indien wettelijk vereist zal Verwerker Klant onverwijld informeren over een datalek.'],
    contradicted: ['Leverancier is niet verplicht beveiligingsincidenten te melden.'],
    nearMisses: [
      'De subverwerker meldt een datalek zonder onredelijke vertraging aan de Verwerker.',
      'Verwerker verplicht de subverwerker om datalekken onverwijld aan Verwerker te melden.',
      'De Klant meldt een beveiligingsincident in zijn eigen systemen onverwijld aan Leverancier.',
      'Verwerker meldt een inbreuk in verband met persoonsgegevens niet zelf aan de toezichthouder.',
    ],
  },
  de: {
    met: [
      {
        text: 'Der Auftragsverarbeiter meldet dem Verantwortlichen jede Verletzung des Schutzes personenbezogener Daten unverzüglich, spätestens innerhalb von 24 Stunden nach Kenntnisnahme.',
        value: 24,
      },
    ],
    contradicted: ['Der Anbieter ist nicht verpflichtet, Sicherheitsvorfälle zu melden.'],
    nearMisses: [
      'Unterauftragnehmer haben den Auftragnehmer unverzüglich über Datenschutzverletzungen zu informieren.',
      'Der Kunde informiert den Anbieter unverzüglich über einen Sicherheitsvorfall in seinem Konto.',
    ],
  },
  fr: {
    met: [
      {
        text: 'Le Sous-traitant notifie au Responsable de traitement toute violation de données à caractère personnel dans un délai maximum de 48 heures après en avoir pris connaissance.',
        value: 48,
      },
    ],
    contradicted: ["Le Prestataire n'est pas tenu de notifier les incidents de sécurité."],
    nearMisses: [
      'Le Sous-traitant ultérieur notifie au Sous-traitant toute violation de données à caractère personnel dans les meilleurs délais.',
      'Le Client informe le Prestataire sans délai de tout incident de sécurité affectant son compte.',
    ],
  },
  es: {
    met: [
      'Si tenemos conocimiento de un incidente de seguridad que afecte a sus datos, se lo comunicaremos sin demora injustificada.',
      {
        text: 'El Encargado notificará al Responsable, sin dilación indebida y en cualquier caso antes del plazo máximo de 48 horas, las violaciones de la seguridad de los datos personales a su cargo de las que tenga conocimiento.',
        value: 48,
      },
      {
        text: 'El Proveedor comunicará al Cliente las brechas de seguridad en un plazo de veinticuatro horas desde que tenga constancia de ellas.',
        value: 24,
      },
      'El Encargado informará de inmediato al Responsable de cualquier incidente de seguridad que afecte a los datos.',
    ],
    partial: [
      'El Proveedor podrá notificar al Cliente los incidentes de seguridad que considere relevantes.',
      {
        text: 'El Encargado notificará al Responsable las violaciones de seguridad en el plazo máximo de setenta y dos horas desde que tenga conocimiento.',
        value: 72,
      },
      'En la medida en que lo exija la ley, el Proveedor notificará sin demora al Cliente las violaciones de la seguridad de los datos personales.',
      'A petición y a cargo del Cliente, el Proveedor notificará al Cliente sin dilación las violaciones de seguridad.',
    ],
    contradicted: [
      'En ningún caso el Proveedor notificará al Cliente las violaciones de la seguridad.',
      'El Proveedor no está obligado a notificar los incidentes de seguridad.',
    ],
    nearMisses: [
      'El subencargado notificará al Encargado sin dilación indebida las violaciones de la seguridad de los datos personales.',
      'Corresponde al responsable comunicar las violaciones de la seguridad a los interesados.',
      'El Cliente notificará sin dilación al Proveedor cualquier incidente de seguridad que afecte a su cuenta.',
      '«Violación de la seguridad de los datos personales»: se entiende por tal toda violación de la seguridad que ocasione la pérdida de datos.',
    ],
  },
  it: {
    met: [
      'Se veniamo a conoscenza di un incidente di sicurezza che riguarda i vostri dati, ve lo comunicheremo senza ingiustificato ritardo.',
      'In caso di violazione dei dati personali, il responsabile del trattamento ne dà notifica al titolare senza ingiustificato ritardo dopo esserne venuto a conoscenza.',
      {
        text: 'Il Responsabile notifica al Titolare ogni violazione dei dati personali senza ingiustificato ritardo e comunque entro 48 ore dal momento in cui ne è venuto a conoscenza.',
        value: 48,
      },
      {
        text: 'Il Fornitore comunicherà al Cliente gli incidenti di sicurezza entro ventiquattro ore dalla scoperta.',
        value: 24,
      },
      'Il Responsabile informa tempestivamente il Titolare di qualsiasi data breach.',
    ],
    partial: [
      'Il Fornitore può notificare al Cliente gli incidenti di sicurezza che ritiene rilevanti.',
      {
        text: 'Il Responsabile informa il Titolare di ogni violazione dei dati personali entro settantadue ore dalla scoperta.',
        value: 72,
      },
      'Nella misura in cui ciò sia richiesto dalla legge, il Fornitore notifica senza ritardo al Cliente le violazioni dei dati personali.',
      'A spese del Titolare, il Responsabile notifica senza ritardo al Titolare le violazioni dei dati personali.',
    ],
    contradicted: [
      'In nessun caso il Fornitore notificherà al Cliente le violazioni dei dati personali.',
      'Il Fornitore non è tenuto a notificare gli incidenti di sicurezza.',
    ],
    nearMisses: [
      'Il sub-responsabile notifica al Responsabile senza ingiustificato ritardo ogni violazione dei dati personali.',
      'Spetta al titolare comunicare le violazioni dei dati agli interessati.',
      'Il Cliente informa senza ritardo il Fornitore di qualsiasi incidente di sicurezza relativo al proprio account.',
      'Per «violazione dei dati personali» si intende la violazione di sicurezza che comporta la perdita dei dati.',
    ],
  },
};
