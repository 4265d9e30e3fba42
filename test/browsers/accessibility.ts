import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

// What a view owes people who see little, use no mouse, or look at it on a narrow screen. Each function returns faults
// in words, none when all is well.

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA is what all below it ask, and 2.2's own. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What high contrast promises: 7:1 for text (WCAG 1.4.6). */
const ENHANCED = ['color-contrast-enhanced'];

interface AxeResult {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}
type AxeWorld = { axe?: { run(context: Document, options: object): Promise<AxeResult> } };

/** What axe-core finds. `enhanced`: with the contrast that the high-contrast themes promise. */
export async function axeFaults(page: Page, { enhanced }: { enhanced: boolean }): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(
    async (tags, extra) => {
      const { axe } = globalThis as unknown as Required<AxeWorld>;
      const { violations } = await axe.run(document, {
        runOnly: { type: 'tag', values: tags },
        rules: Object.fromEntries(extra.map((rule) => [rule, { enabled: true }])),
        resultTypes: ['violations'],
        // Our pages have no frames, and what cannot be told (text on a picture) is for people to judge.
        iframes: false,
      });
      const told = ({ html, failureSummary = '' }: { html: string; failureSummary?: string }) =>
        `${html.slice(0, 160)} ${failureSummary.replace(/\s+/g, ' ').slice(0, 240)}`;
      return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${told(node)}`));
    },
    TAGS,
    enhanced ? ENHANCED : [],
  );
}

/** What is wider than the window, what is cut off, and what sticks out of its box (WCAG 1.4.4, 1.4.10). */
export async function layoutFaults(page: Page): Promise<string[]> {
  return [...(await cutOff(page)), ...(await sticksOut(page))];
}

/** Words that lie over the edge of the card, notice or dialog they are in. */
export const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement;
      const box = element?.closest('.card, .notice, dialog, main');
      // Browsers measure the words of a drawing each in their own way.
      if (!element || !box || element.closest('svg') || !text.textContent?.trim()) continue;
      if (!element.checkVisibility()) continue;
      let isFree = true;
      // What scrolls may be wider than what one sees of it, and what is clipped is looked for elsewhere.
      for (let one: Element | null = element; one && box.contains(one); one = one.parentElement) {
        const { overflowX, clipPath } = getComputedStyle(one);
        if (overflowX !== 'visible' || clipPath !== 'none') isFree = false;
      }
      const { left, right } = box.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(text);
      const isOut = [...range.getClientRects()].some((one) => one.right > right + 1 || one.left < left - 1);
      if (isFree && isOut) faults.push(`sticks out of its box: ${element.outerHTML.slice(0, 160)}`);
    }
    return faults;
  });

const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const excess = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (excess > 0) faults.push(`${excess} px wider than the window`);
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const isForScreenReaders = (element: Element | null): boolean =>
      element !== null && (element.clientWidth === 1 || isForScreenReaders(element.parentElement));
    /** What is left out is a tip, or a click, away. */
    const isToldElsewhere = (element: HTMLElement) =>
      element.title !== '' ||
      [...element.children].some((child) => (child as HTMLElement).title === child.textContent?.trim()) ||
      (getComputedStyle(element).webkitLineClamp !== 'none' && element.parentElement?.querySelector('button'));
    const isCut = (element: HTMLElement) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    };
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const isRead = element.checkVisibility() && element.innerText?.trim() && !isForScreenReaders(element);
      if (isRead && isCut(element) && !isToldElsewhere(element)) {
        faults.push(`cut off: ${element.outerHTML.slice(0, 160)}`);
      }
    }
    return faults;
  });

/** The words of a page, to see whether another width or size of text loses any. */
export const shownWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const words = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    // Not `innerText`: of what is not drawn because it is outside the window, browsers say different things.
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (!text.parentElement?.checkVisibility()) continue;
      for (const word of text.textContent?.split(/\s+/) ?? []) words.add(word);
    }
    return [...words];
  });

/** What still moves although the user asked for less motion. Where the browser was told that the user did. */
export const motionFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body, body *')].flatMap((element) => {
      const { transitionDuration, animationName, animationDuration, animationIterationCount } =
        getComputedStyle(element);
      const lasts = (durations: string) => durations.split(',').some((one) => Number.parseFloat(one) > 0.01);
      const isAnimated =
        animationName !== 'none' && (lasts(animationDuration) || animationIterationCount === 'infinite');
      return lasts(transitionDuration) || isAnimated ? [`moves: ${element.outerHTML.slice(0, 120)}`] : [];
    }),
  );
