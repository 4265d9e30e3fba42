/** Units and named values that criteria read from the evidence: `value.<unit>.<name>`. */
export const values = {
  'unit.hours': { one: '{count} hour', other: '{count} hours' },
  'unit.days': { one: '{count} day', other: '{count} days' },
  'unit.percent': { one: '{count}%', other: '{count}%' },

  'value.authorisation.general': 'General written authorisation',
  'value.authorisation.specific': 'Specific authorisation for each',

  'value.legal-basis.consent': 'Consent',
  'value.legal-basis.contract': 'Performance of a contract',
  'value.legal-basis.legal-obligation': 'Legal obligation',
  'value.legal-basis.legitimate-interests': 'Legitimate interests',
} as const;
