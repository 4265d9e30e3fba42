import type { HtmlBlock } from './html-blocks.ts';

const CONTENTS_LABEL =
  /^(?:table of contents|contents|on this page|in this (?:article|document|policy|section)|jump to(?: section)?|inhoud(?:sopgave)?|op deze pagina|in dit artikel|inhalt(?:sverzeichnis)?|auf dieser seite|in diesem artikel|sommaire|table des matières|sur cette page|dans cet article|índice|contenido|en esta página|en este artículo|indice|in questa pagina|in questo articolo|sumário|nesta página|neste artigo|spis treści|na tej stronie|indhold|indholdsfortegnelse|på denne side|innehåll|innehållsförteckning|på (?:den här )?sidan|skip to (?:main )?content|back to top|top of page)[:.]?$/iu;

const COPYRIGHT =
  /^\W{0,3}(?:©|\(c\)|copyright\b)|^[^.]{0,60}©|(?:all rights reserved|alle rechten voorbehouden|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados)\.?$/iu;

/** Headings and questions with which pages go on after the document. */
const AFTERWARDS =
  /^(?:related (?:articles|posts|content|resources|topics|links|documents|policies)|(?:more|other) (?:articles|resources|posts|from)|you (?:may|might) also (?:like|be interested)|recommended (?:for you|articles|reading)|read next|next article|(?:was|did|is) this (?:page|article|information|answer)[^?]{0,40}\?|(?:still )?(?:have more questions|need more help)\?|share this|gerelateerde (?:artikelen|onderwerpen|documenten)|lees ook|(?:was|is|vond u|vindt u) (?:deze|dit) (?:pagina|informatie|artikel)[^?]{0,40}\?|verwandte (?:artikel|themen|beiträge)|das könnte sie auch interessieren|(?:war|ist) (?:diese|dieser)[^?]{0,40}\?|articles (?:liés|similaires|connexes)|à lire aussi|cet(?:te)? (?:page|article)[^?]{0,40}utile[^?]{0,20}\?|artículos relacionados|te puede interesar|¿te ha resultado útil[^?]{0,40}\?|articoli correlati|potrebbe interessarti|artigos relacionados|powiązane artykuły|relaterede artikler|relaterade artiklar)/iu;

/** A line of the page's foot that claims the copyright. */
export const isCopyright = (text: string): boolean => text.length < 160 && COPYRIGHT.test(text);

const FOOT_REACH = 8;
/** What follows may be this share of the text, or it was no afterthought. */
const AFTERWARDS_SHARE = 0.15;

/** Of a short document, teasers of others may be so much. */
const TEASERS_SHARE = 0.5;
const MAX_TEASER = 300;

/** Whether nothing but short texts follows the heading, and no section beside or above its own. */
function isTeasers(blocks: HtmlBlock[], index: number): boolean {
  const { kind, level = 0 } = blocks[index]!;
  if (kind !== 'heading') return false;
  return blocks
    .slice(index + 1)
    .every((block) => block.text.length <= MAX_TEASER && (block.kind !== 'heading' || (block.level ?? 0) > level));
}

/** The blocks without labels of tables of contents, and without the links that a label announces. */
export function withoutContents(blocks: HtmlBlock[]): HtmlBlock[] {
  let inContents = false;
  return blocks.filter(({ kind, text, linked, linksOutside }) => {
    const isLabel = text.length <= 40 && CONTENTS_LABEL.test(text);
    inContents = isLabel || (inContents && kind !== 'heading' && linked > 0.8 * text.length && !linksOutside);
    return !inContents;
  });
}

/** The document without what follows a copyright line near its end, or a heading like "Related articles". */
export function withoutFoot(blocks: HtmlBlock[]): HtmlBlock[] {
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
  let after = total;
  for (const [index, { kind, text }] of blocks.entries()) {
    const isLittle = after < AFTERWARDS_SHARE * total;
    const isFoot = isLittle && blocks.length - index <= FOOT_REACH && isCopyright(text);
    const mayBeAfterwards = text.length < 80 && kind !== 'list-item' && AFTERWARDS.test(text);
    const isAfterwards = mayBeAfterwards && (isLittle || (after < TEASERS_SHARE * total && isTeasers(blocks, index)));
    if (index > 0 && (isFoot || isAfterwards)) return blocks.slice(0, index);
    after -= text.length;
  }
  return blocks;
}
