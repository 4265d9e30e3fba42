import type { values as original } from '../en/values.ts';
import type { TranslationOf } from '../message.ts';

/** Units and named values that criteria read from the evidence: `value.<unit>.<name>`. */
export const values: TranslationOf<typeof original> = {
  'unit.hours': { one: '{count} uur', other: '{count} uur' },
  'unit.days': { one: '{count} dag', other: '{count} dagen' },
  'unit.percent': { one: '{count}%', other: '{count}%' },

  'value.authorisation.general': 'Algemene schriftelijke toestemming',
  'value.authorisation.specific': 'Specifieke toestemming per subverwerker',

  'value.legal-basis.consent': 'Toestemming',
  'value.legal-basis.contract': 'Uitvoering van een overeenkomst',
  'value.legal-basis.legal-obligation': 'Wettelijke verplichting',
  'value.legal-basis.legitimate-interests': 'Gerechtvaardigd belang',
};
