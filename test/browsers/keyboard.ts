import type { Page } from 'puppeteer-core';

interface Seen {
  element: Element;
  /** How it, and what stands around it, looked with the focus. */
  look: string;
  /** Nothing of it could be seen: it was outside the window, or something lay over it. */
  hidden: boolean;
}
type Watched = { seen: Seen[]; wanted: Element[] };

/**
 * Goes through a view with the Tab key alone. Faults: what cannot be reached, what holds the focus, what does not show that
 * it has it, and what has it unseen (WCAG 2.1.1, 2.1.2, 2.4.7, 2.4.11).
 */
export async function keyboardFaults(page: Page): Promise<string[]> {
  await page.bringToFront();
  if (!(await page.evaluate(() => document.hasFocus()))) {
    // The first page after a start: the focus is still in the browser's own bars, and comes when one turns to the page.
    await (await page.browser().pages()).find((other) => other !== page)?.bringToFront();
    await page.bringToFront();
  }
  const wanted = await watchFocus(page);
  // A date field has a stop for each of its parts: more presses than controls.
  for (let left = wanted * 2 + 10; left > 0; left -= wanted + 1) {
    for (let press = 0; press <= wanted; press += 1) await page.keyboard.press('Tab');
    if ((await unreached(page)).length === 0) break;
  }
  return [...(await unreached(page)), ...(await unseen(page))];
}

/** Notes what gets the focus from now on; returns how many controls should. */
const watchFocus = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const scope = document.querySelector('dialog[open], .menu[open]') ?? document;
    const isFirstOfGroup = (element: Element) => {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      const group = [...scope.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
        ({ name, form }) => name === element.name && form === element.form,
      );
      return element === (group.find(({ checked }) => checked) ?? group[0]);
    };
    const wanted = [
      ...scope.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
    ].filter(
      (element) =>
        element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility() && isFirstOfGroup(element),
    );
    const look = (element: Element) =>
      [element, element.nextElementSibling, element.closest('label'), element.closest('tr'), element.closest('li')]
        .map((one) => {
          if (!one) return '';
          const { outline, boxShadow, borderColor, backgroundColor } = getComputedStyle(one);
          return [outline, boxShadow, borderColor, backgroundColor].join();
        })
        .join(';');
    const watched: Watched = { seen: [], wanted };
    const isHidden = (element: Element) => {
      const { left, right, top, bottom } = (element.closest('label') ?? element).getBoundingClientRect();
      const places = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y] as const));
      return !places.some(([x, y]) => {
        const there = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
        return (
          there && (element.contains(there) || there.contains(element) || element.closest('label')?.contains(there))
        );
      });
    };
    Object.assign(globalThis, { watched, look, isHidden });
    document.addEventListener('focusin', ({ target }) => {
      watched.seen.push({ element: target as Element, look: look(target as Element), hidden: false });
    });
    // At the next press the browser has scrolled to it, and it still has what only the focus gives it.
    addEventListener(
      'keydown',
      () => {
        const last = watched.seen.at(-1);
        if (last && last.element === document.activeElement) last.hidden = isHidden(last.element);
      },
      { capture: true },
    );
    // The keys begin where the focus is: before the first control.
    const start = scope instanceof HTMLElement ? scope : document.body;
    start.tabIndex = -1;
    start.focus();
    watched.seen.length = 0;
    return wanted.length;
  });

const unreached = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { watched } = globalThis as unknown as { watched: Watched };
    const reached = new Set(watched.seen.map(({ element }) => element));
    return watched.wanted
      .filter((element) => element.isConnected && !reached.has(element))
      .map((element) => `not reached by Tab: ${element.outerHTML.slice(0, 140)}`);
  });

const unseen = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { watched, look, isHidden } = globalThis as unknown as {
      watched: Watched;
      look(element: Element): string;
      isHidden(element: Element): boolean;
    };
    const seen = [...watched.seen];
    // A busy browser may scroll after the next press: what was hidden gets the focus once more, and a moment.
    for (const one of seen.filter(({ hidden, element }) => hidden && element.isConnected)) {
      (document.activeElement as HTMLElement | null)?.blur();
      (one.element as HTMLElement).focus();
      await new Promise((resolve) => setTimeout(resolve, 300));
      one.hidden = isHidden(one.element);
    }
    (document.activeElement as HTMLElement | null)?.blur();
    return seen.flatMap(({ element, look: focused, hidden }) => {
      const told = element.outerHTML.slice(0, 140);
      return [
        ...(hidden ? [`has the focus unseen: ${told}`] : []),
        ...(element.isConnected && look(element) === focused ? [`does not show its focus: ${told}`] : []),
      ];
    });
  });
