/** The first company name with its legal form in a text. */
export const legalNameIn = (text: string): string | null =>
  /[\p{Lu}][\p{L}\p{N}&. -]{1,40} (?:GmbH|B\.?V\.?|Inc\.?|Ltd\.?|Limited|LLC|AG|SAS|SARL|Oy|AB|ApS|A\/S)(?![\p{L}])/u.exec(
    text,
  )?.[0] ?? null;
