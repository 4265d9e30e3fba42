import type { Criterion, Examples } from '../criterion.ts';
import { NO_SUBPROCESSORS } from '../no-subprocessors.ts';

const criterion: Criterion = {
  id: 'sub-list-available',
  version: 1,
  group: 'subprocessor-list',
  title: { en: 'A list of sub-processors is available', nl: 'Er is een lijst van subverwerkers beschikbaar' },
  explanation: {
    en: 'All sub-processors are named in a list that is published or annexed to the contract, so that the controller knows who holds the data.',
    nl: 'Alle subverwerkers staan bij naam in een lijst die is gepubliceerd of bij de overeenkomst hoort, zodat de verwerkingsverantwoordelijke weet wie de gegevens heeft.',
  },
  legalBasis: ['GDPR Art. 28(2)', 'EDPB Opinion 22/2024', 'EDPB Guidelines 07/2020'],
  severity: 'essential',
  weight: 5,
  gate: true,
  documentTypes: ['subprocessors', 'dpa', 'privacy-policy'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['company-form'],
        under: ['subprocessor', 'following-third-parties'],
        in: ['table-row'],
        without: ['duty'],
      },
      {
        has: ['company-form'],
        under: ['subprocessor-list', 'following-subprocessors', 'following-third-parties'],
        in: ['list-item'],
        without: ['duty', 'may', 'object-to', 'authorisation'],
      },
      {
        has: ['provider-kind'],
        under: ['subprocessor'],
        in: ['list-item', 'table-row'],
        without: [
          'duty',
          'may',
          'not',
          'we',
          'vendor',
          'customer',
          'object-to',
          'authorisation',
          'agreement',
          'security',
        ],
      },
      { has: ['subprocessor-list', 'listed-at'], within: 25, without: ['object-to', 'not'] },
      { has: ['subprocessor', 'listed-at'], within: 3, without: ['not', 'bound-by', 'same-obligations'] },
      { has: ['subprocessor-list'], headings: true, in: ['heading'] },
      {
        has: ['subprocessor', 'list-column'],
        within: 6,
        headings: true,
        in: ['table-row'],
        without: ['duty', 'may', 'engage', 'we'],
      },
      { has: ['following-subprocessors'], without: ['not', 'bound-by'] },
      { has: ['following-third-parties', 'on-behalf-of', 'process'] },
      NO_SUBPROCESSORS,
    ],
    partial: [
      { has: ['subprocessor-list', 'on-request'], weakness: 'on-request' },
      { has: ['subprocessor-list', ['make-available', 'notify', 'duty']], weakness: 'only-in-part' },
    ],
    contradicted: [
      {
        has: ['disclose-identity', 'subprocessor'],
        within: 8,
        negated: 'always',
        without: ['except', 'personal-data'],
      },
      { has: ['subprocessor-list', 'confidentiality'], within: 6 },
    ],
    weakenedBy: ['on-request', 'template-gap'],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'A current list of Sub-processors is available at https://legal.example/subprocessors.',
      '# Sub-processors\n| Cloudhaven Inc. | Hosting | Ireland |',
      '# Annex III – List of sub-processors\nThe parties agree.',
      '# Our sub-processors\nThese firms help us:\n- Cloudhaven. Cloud hosting provider.\n- Postduif. Transactional email.',
      'Provider engages the Sub-processors listed in Annex 3.',
      'We use the following sub-processors, listed below.',
      'Provider does not currently engage any sub-processors.',
    ],
    partial: ['A list of Sub-processors is available upon request.'],
    contradicted: ['We do not disclose the identity of our sub-processors.'],
    nearMisses: [
      '# Sub-processors\nThe Processor shall impose the same obligations on each sub-processor.',
      'A list of public holidays is available at https://legal.example.',
      'The sub-processor is bound by the obligations set out in this agreement.',
      'Processor shall not engage any sub-processor without prior written consent of Customer.',
    ],
  },
  nl: {
    met: [
      'Een actuele lijst van subverwerkers staat op https://legal.example/subverwerkers.',
      '# Onze subverwerkers\nDeze bedrijven helpen ons:\n- Wolkenhuis. Hosting.',
      '# Subverwerkers\n| Wolkenhuis B.V. | Hosting | Nederland |',
      'Verwerker schakelt de subverwerkers vermeld in bijlage 2 in.',
      'Verwerker schakelt geen subverwerkers in.',
    ],
    partial: ['Een lijst van subverwerkers is op verzoek beschikbaar.'],
    contradicted: ['Wij maken de identiteit van onze subverwerkers niet bekend.'],
    nearMisses: [
      'Verwerker legt aan subverwerkers dezelfde verplichtingen op.',
      'Een lijst van feestdagen staat hier.',
      'Verwerker schakelt geen subverwerkers in zonder voorafgaande toestemming.',
    ],
  },
  de: {
    met: [
      'Die aktuelle Liste der Unterauftragsverarbeiter ist unter https://legal.example abrufbar.',
      '# Unsere Unterauftragnehmer\nDiese Firmen helfen uns:\n- Wolkenhaus. Hosting.',
      '# Unterauftragnehmer\n| Wolkenhaus GmbH | Hosting | Deutschland |',
      'Der Auftragnehmer setzt die in Anlage 3 aufgeführten Unterauftragnehmer ein.',
      'Der Auftragnehmer setzt keine Unterauftragnehmer ein.',
    ],
    partial: ['Eine Liste der Unterauftragnehmer wird dem Auftraggeber auf Anfrage zur Verfügung gestellt.'],
    contradicted: ['Die Identität der Unterauftragnehmer wird nicht offengelegt.'],
    nearMisses: [
      'Der Auftragnehmer erlegt Unterauftragnehmern dieselben Pflichten auf.',
      'Eine Liste der Feiertage ist hier abrufbar.',
      'Der Auftragnehmer setzt keine Unterauftragnehmer ohne vorherige Zustimmung des Auftraggebers ein.',
    ],
  },
  fr: {
    met: [
      'La liste à jour des sous-traitants ultérieurs est publiée à l’adresse https://legal.example.',
      '# Nos sous-traitants ultérieurs\nCes sociétés nous aident :\n- Nuage. Hébergement.',
      '# Sous-traitants ultérieurs\n| Nuage SAS | Hébergement | France |',
      'Le Prestataire fait appel aux sous-traitants ultérieurs énumérés en annexe 2.',
      'Le Prestataire ne fait appel à aucun sous-traitant ultérieur.',
    ],
    partial: ['La liste des sous-traitants ultérieurs est communiquée au Client sur demande.'],
    contradicted: ["Le Prestataire ne communique pas l'identité de ses sous-traitants ultérieurs."],
    nearMisses: [
      'Le Sous-traitant impose les mêmes obligations aux sous-traitants ultérieurs.',
      'Une liste des jours fériés est disponible ici.',
      'Le Prestataire ne fait appel à aucun sous-traitant ultérieur sans autorisation préalable du Client.',
    ],
  },
  es: {
    met: [
      'La lista actualizada de subencargados está disponible en https://legal.example/subencargados.',
      '# Subencargados\n| Nube Alta, S.L. | Alojamiento | España |',
      '# Anexo III – Lista de subencargados\nLas partes convienen.',
      '# Nuestros subencargados\nEstas empresas nos ayudan:\n- Nube Alta. Alojamiento en la nube.\n- Paloma. Envío de correos.',
      'El Encargado recurre a los subencargados enumerados en el Anexo 3.',
      'El Encargado no recurre a subencargados.',
    ],
    partial: ['La lista de subencargados se facilita al Cliente previa solicitud.'],
    contradicted: ['No revelamos la identidad de nuestros subencargados.'],
    nearMisses: [
      '# Subencargados\nEl Encargado impondrá las mismas obligaciones a los subencargados.',
      'La lista de días festivos está disponible en https://legal.example.',
      'El Encargado no recurrirá a subencargados sin la autorización previa del Responsable.',
    ],
  },
  it: {
    met: [
      'L’elenco aggiornato dei sub-responsabili è disponibile all’indirizzo https://legal.example/sub.',
      '# Sub-responsabili\n| Nuvola Alta S.r.l. | Hosting | Italia |',
      '# Allegato III – Elenco dei sub-responsabili\nLe parti convengono.',
      '# I nostri sub-responsabili\nQueste società ci aiutano:\n- Nuvola Alta. Hosting cloud.\n- Colomba. Invio di e-mail.',
      'Il Responsabile si avvale dei sub-responsabili elencati nell’Allegato 3.',
      'Il Responsabile non si avvale di sub-responsabili.',
    ],
    partial: ['L’elenco dei sub-responsabili è fornito al Cliente su richiesta.'],
    contradicted: ['Non riveliamo l’identità dei nostri sub-responsabili.'],
    nearMisses: [
      '# Sub-responsabili\nIl Responsabile impone gli stessi obblighi ai sub-responsabili.',
      'L’elenco dei giorni festivi è disponibile su https://legal.example.',
      'Il Responsabile non ricorre a sub-responsabili senza previa autorizzazione del Titolare.',
    ],
  },
};
