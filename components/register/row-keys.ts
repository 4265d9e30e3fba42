/** Arrow keys, Home and End move the focus between the links of the rows; Tab goes on as everywhere. */
export function moveBetweenRows(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-link]')];
  const current = links.indexOf(event.target as HTMLElement);
  if (current < 0) return;
  const target = targetOf(event.key, current, links.length);
  if (target === null) return;
  event.preventDefault();
  links[target]?.focus();
}

function targetOf(key: string, current: number, length: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(current + 1, length - 1);
    case 'ArrowUp':
      return Math.max(current - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}
