/** Units and named values that criteria read from the evidence: `value.<unit>.<name>`. */
export const values = {
  'unit.hours': { one: '{count} hour', other: '{count} hours' },
  'unit.days': { one: '{count} day', other: '{count} days' },
  'unit.working-days': { one: '{count} working day', other: '{count} working days' },
  'unit.weeks': { one: '{count} week', other: '{count} weeks' },
  'unit.months': { one: '{count} month', other: '{count} months' },
  'unit.years': { one: '{count} year', other: '{count} years' },
  'unit.months-of-fees': { one: 'The fees of {count} month', other: 'The fees of {count} months' },
  'unit.percent': { one: '{count}%', other: '{count}%' },

  'value.authorisation.general': 'General written authorisation',
  'value.authorisation.specific': 'Specific authorisation for each',

  'value.legal-basis.consent': 'Consent',
  'value.legal-basis.contract': 'Performance of a contract',
  'value.legal-basis.legal-obligation': 'Legal obligation',
  'value.legal-basis.legitimate-interests': 'Legitimate interests',

  'value.frequency.hourly': 'Hourly',
  'value.frequency.daily': 'Daily',
  'value.frequency.weekly': 'Weekly',
  'value.frequency.monthly': 'Monthly',
  'value.frequency.quarterly': 'Quarterly',
  'value.frequency.half-yearly': 'Every half-year',
  'value.frequency.annual': 'Yearly',

  'value.modules.1': 'Module 1: controller to controller',
  'value.modules.2': 'Module 2: controller to processor',
  'value.modules.3': 'Module 3: processor to processor',
  'value.modules.4': 'Module 4: processor to controller',

  'value.algorithm.AES-256': 'AES-256',
  'value.protocol.TLS 1.2': 'TLS 1.2',
  'value.protocol.TLS 1.3': 'TLS 1.3',
  'value.standard.SAML': 'SAML',
  'value.standard.OpenID Connect': 'OpenID Connect',
  'value.standard.SCIM': 'SCIM',
} as const;
