import { about as cisoAssistantFile } from '../../exporters/ciso-assistant-tprm/about.ts';
import { about as json } from '../../exporters/json/about.ts';
import type { PushTargetDescription, PushTargetId } from '../../model/register-connection.ts';

/** What is told of each kind of register, in the order in which users see them; its requests are in `targets.ts`. */
const PUSH_ABOUT: Readonly<Record<PushTargetId, PushTargetDescription>> = {
  generic: {
    id: 'generic',
    label: { en: 'Register with Vetwell’s API', nl: 'Register met de API van Vetwell' },
    sentence: {
      en: 'Any register that takes in PUT /processors/{id}, as described in the OpenAPI file that comes with Vetwell.',
      nl: 'Elk register dat PUT /processors/{id} aanneemt, zoals beschreven in het OpenAPI-bestand bij Vetwell.',
    },
    example: 'https://register.example/api',
    cannotHold: json.cannotHold,
    questions: [],
  },
  'ciso-assistant': {
    id: 'ciso-assistant',
    label: { en: 'CISO Assistant', nl: 'CISO Assistant' },
    sentence: {
      en: 'Sends the workbook of third parties to the import of CISO Assistant, one vendor at a time; what is there already is updated.',
      nl: 'Stuurt de werkmap met derde partijen naar de import van CISO Assistant, één leverancier per keer; wat er al is, wordt bijgewerkt.',
    },
    example: 'https://ciso-assistant.example/api',
    cannotHold: cisoAssistantFile.cannotHold,
    questions: [
      {
        id: 'folder',
        label: { en: 'Id of the domain in CISO Assistant', nl: 'Id van het domein in CISO Assistant' },
        hint: {
          en: 'The UUID in the address of the domain’s page. Leave it empty for the global domain.',
          nl: 'De UUID in het adres van de pagina van het domein. Laat leeg voor het globale domein.',
        },
        required: false,
      },
    ],
  },
};

export const pushTargets = (): PushTargetDescription[] => Object.values(PUSH_ABOUT);
