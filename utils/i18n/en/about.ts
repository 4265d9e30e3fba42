/** What the extension is made of. */
export const about = {
  'about.title': 'About Vetwell',
  'about.version': 'Version {version}, under the Apache 2.0 licence.',
  'about.text':
    'Made with libraries of others, each under its own licence. None is fetched from elsewhere: all is in the extension.',
  'about.licences': 'Libraries and their licences',
} as const;
