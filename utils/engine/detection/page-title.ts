/** Parts of a title around the usual separators: "Pricing | Acme" → "Pricing", "Acme". */
export const titleParts = (title: string): string[] =>
  title.split(/\s[|–—·•:-]\s|\s?[|»]\s?/).map((part) => part.trim());
