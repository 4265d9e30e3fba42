import type { values as original } from '../en/values.ts';
import type { TranslationOf } from '../message.ts';

/** Units and named values that criteria read from the evidence: `value.<unit>.<name>`. */
export const values: TranslationOf<typeof original> = {
  'unit.hours': { one: '{count} uur', other: '{count} uur' },
  'unit.days': { one: '{count} dag', other: '{count} dagen' },
  'unit.working-days': { one: '{count} werkdag', other: '{count} werkdagen' },
  'unit.weeks': { one: '{count} week', other: '{count} weken' },
  'unit.months': { one: '{count} maand', other: '{count} maanden' },
  'unit.years': { one: '{count} jaar', other: '{count} jaar' },
  'unit.months-of-fees': { one: 'De vergoeding over {count} maand', other: 'De vergoeding over {count} maanden' },
  'unit.percent': { one: '{count}%', other: '{count}%' },

  'value.authorisation.general': 'Algemene schriftelijke toestemming',
  'value.authorisation.specific': 'Specifieke toestemming per subverwerker',

  'value.legal-basis.consent': 'Toestemming',
  'value.legal-basis.contract': 'Uitvoering van een overeenkomst',
  'value.legal-basis.legal-obligation': 'Wettelijke verplichting',
  'value.legal-basis.legitimate-interests': 'Gerechtvaardigd belang',

  'value.frequency.hourly': 'Elk uur',
  'value.frequency.daily': 'Dagelijks',
  'value.frequency.weekly': 'Wekelijks',
  'value.frequency.monthly': 'Maandelijks',
  'value.frequency.quarterly': 'Elk kwartaal',
  'value.frequency.half-yearly': 'Elk halfjaar',
  'value.frequency.annual': 'Jaarlijks',

  'value.modules.1': 'Module 1: van verwerkingsverantwoordelijke naar verwerkingsverantwoordelijke',
  'value.modules.2': 'Module 2: van verwerkingsverantwoordelijke naar verwerker',
  'value.modules.3': 'Module 3: van verwerker naar verwerker',
  'value.modules.4': 'Module 4: van verwerker naar verwerkingsverantwoordelijke',

  'value.algorithm.AES-256': 'AES-256',
  'value.protocol.TLS 1.2': 'TLS 1.2',
  'value.protocol.TLS 1.3': 'TLS 1.3',
  'value.standard.SAML': 'SAML',
  'value.standard.OpenID Connect': 'OpenID Connect',
  'value.standard.SCIM': 'SCIM',
};
