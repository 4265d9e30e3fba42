/** Which row a key leads to, of `count` rows with `page` of them in view; null for a key that leads nowhere. */
export function rowAfterKey(
  key: string,
  current: number,
  { count, page }: { count: number; page: number },
): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(current + 1, count - 1);
    case 'ArrowUp':
      return Math.max(current - 1, 0);
    case 'PageDown':
      return Math.min(current + page, count - 1);
    case 'PageUp':
      return Math.max(current - page, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
