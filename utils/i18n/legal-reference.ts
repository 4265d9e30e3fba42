import type { InterfaceLanguage } from '../model/language.ts';

/** An article of the GDPR with its paragraph and its point: "GDPR Art. 28(3)(a)". */
const GDPR_ARTICLE = /^GDPR Art\. (\d+)(?:\((\d+)\))?(?:\(([a-z])\))?$/;

/** Words in references to other texts. */
const DUTCH_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^GDPR recital (\d+)$/, 'overweging $1 AVG'],
  [/^GDPR (?=Art\. )/, 'AVG '],
  [/^CJEU /, 'HvJ EU '],
  [/^Implementing Decision /, 'Uitvoeringsbesluit '],
  [/^Regulation /, 'Verordening '],
  [/^Directive (?=[(\d])/, 'Richtlijn '],
  [/(?<=\d)\/EC\b/, '/EG'],
  [/^ePrivacy Directive /, 'ePrivacyrichtlijn '],
  [/ Guidelines /, ' Richtsnoeren '],
  [/ Recommendations /, ' Aanbevelingen '],
  [/ Opinion /, ' Advies '],
  [/(?<=[ (])Art\. /, 'art. '],
  [/ (?:cl\.|Clause) /, ' bepaling '],
  [/ Annexes /, ' bijlagen '],
  [/ Annex /, ' bijlage '],
  [/ Modules One to Four/, ' modules 1 tot en met 4'],
  [/ to /, ' tot en met '],
  [/ and /, ' en '],
];

/** A reference to a law or a guideline as lawyers of the language write it; stored in the English way. */
export function legalReference(reference: string, language: InterfaceLanguage): string {
  if (language === 'en') return reference;
  const [, article, paragraph, point] = GDPR_ARTICLE.exec(reference) ?? [];
  if (article) return `art. ${article}${dutchParagraph(article, paragraph)}${point ? ` onder ${point}` : ''} AVG`;
  return DUTCH_WORDS.reduce((text, [words, dutch]) => text.replace(words, dutch), reference);
}

/** Article 4 has numbered definitions, no paragraphs. */
function dutchParagraph(article: string, number: string | undefined): string {
  if (number === undefined) return '';
  return article === '4' ? ` punt ${number}` : ` lid ${number}`;
}
