import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows that are drawn above and below those in view, one frame later, so that scrolling has something to show. */
const SPARE = 8;
/** The window moves by so many rows at a time: not every pixel of scrolling is a drawing. */
const STEP = 4;
/** Until the first row can be measured. Pixels. */
const ASSUMED_ROW = 56;
const ASSUMED_VIEW = { top: 0, bottom: 1_000 };

interface RowRange {
  start: number;
  /** The first that is not drawn. */
  end: number;
}

/** Rows to draw of `count`: those between two heights (pixels from the first row's top), and some spare on both sides. */
export function rangeInView(
  { top, bottom }: { top: number; bottom: number },
  rowHeight: number,
  count: number,
  spare: number,
): RowRange {
  const start = Math.floor(top / rowHeight / STEP) * STEP - spare;
  const end = Math.ceil(bottom / rowHeight / STEP) * STEP + spare;
  return { start: Math.max(0, Math.min(start, count - 1)), end: Math.max(0, Math.min(end, count)) };
}

/** All rows are equally high: only those on the screen are drawn, and room is left for the others. */
export function useRowWindow(count: number) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [rowHeight, setRowHeight] = useState(ASSUMED_ROW);
  const [range, setRange] = useState<RowRange>(() => rangeInView(ASSUMED_VIEW, ASSUMED_ROW, count, 0));
  const spare = useRef(0);
  const frame = useRef(0);
  const look = () => {
    const row = body.current?.querySelector('tr')?.getBoundingClientRect?.().height || rowHeight;
    if (row !== rowHeight) setRowHeight(row);
    const seen = viewOf(body.current) ?? ASSUMED_VIEW;
    const inView = rangeInView(seen, row, count, 0);
    // After a leap all rows are new: those that can be seen come first.
    const isLeap = inView.start >= range.end || inView.end <= range.start;
    if (isLeap && inView.end > inView.start) spare.current = 0;
    if (spare.current === 0) later();
    const next = rangeInView(seen, row, count, spare.current);
    setRange((known) => (known.start === next.start && known.end === next.end ? known : next));
  };
  const latest = useRef(look);
  latest.current = look;
  const later = () => {
    frame.current ||= requestAnimationFrame(() => {
      frame.current = 0;
      spare.current = SPARE;
      latest.current();
    });
  };
  useLayoutEffect(look);
  useEffect(() => {
    // Whatever scrolls, the table or the page; and the size of the rows follows that of the window and of the text.
    document.addEventListener('scroll', later, { capture: true, passive: true });
    addEventListener('resize', later);
    return () => {
      cancelAnimationFrame(frame.current);
      document.removeEventListener('scroll', later, { capture: true });
      removeEventListener('resize', later);
    };
  }, []);
  const end = Math.min(range.end, count);
  const start = Math.min(range.start, end);
  return {
    body,
    start,
    end,
    /** Room for the rows that are not drawn. Pixels. */
    before: start * rowHeight,
    after: (count - end) * rowHeight,
    /** How many whole rows are in view. */
    page: () => {
      const seen = viewOf(body.current);
      return Math.max(1, Math.floor((seen ? seen.bottom - seen.top : ASSUMED_VIEW.bottom) / rowHeight) - 1);
    },
    /** Scrolls no more than it takes to bring a row into view, and draws it. */
    reveal: (index: number) => {
      bringIntoView(body.current, index * rowHeight, rowHeight);
      latest.current();
    },
  };
}

/** The part of the rows that can be seen, in pixels from the top of the first; null where nothing is laid out. */
function viewOf(body: HTMLElement | null): { top: number; bottom: number } | null {
  const box = body?.getBoundingClientRect?.();
  const frame = body?.closest('.candidate-table')?.getBoundingClientRect?.();
  if (!box || !frame || frame.height === 0) return null;
  const head = headHeight(body!);
  const top = Math.max(0, frame.top + head) - box.top;
  return { top, bottom: Math.max(top, Math.min(innerHeight, frame.bottom) - box.top) };
}

/** The headings stay where they are while the rows scroll beneath them, where the table scrolls by itself. */
function headHeight(body: HTMLElement): number {
  const head = body.closest('table')?.querySelector('thead');
  return head && getComputedStyle(head).position === 'sticky' ? head.getBoundingClientRect().height : 0;
}

function bringIntoView(body: HTMLElement | null, rowTop: number, rowHeight: number): void {
  const seen = viewOf(body);
  const frame = body?.closest('.candidate-table');
  if (!seen || !frame) return;
  const above = rowTop - seen.top;
  const below = rowTop + rowHeight - seen.bottom;
  const distance = above < 0 ? above : below > 0 ? below : 0;
  if (distance === 0) return;
  if (frame.scrollHeight > frame.clientHeight + 1) frame.scrollTop += distance;
  else scrollBy({ top: distance, behavior: 'instant' });
}
