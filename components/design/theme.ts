import type { Settings } from '../../utils/model/settings.ts';

const MORE_CONTRAST = '(prefers-contrast: more)';

/**
 * Puts the theme on the page and keeps it there when the system's wish for contrast changes.
 * Returns the function that stops watching.
 */
export function applyTheme(root: HTMLElement, theme: Settings['theme']): () => void {
  const moreContrast = matchMedia(MORE_CONTRAST);
  const apply = () => {
    root.dataset.theme = theme === 'system' && moreContrast.matches ? 'high-contrast' : theme;
  };
  apply();
  moreContrast.addEventListener('change', apply);
  return () => moreContrast.removeEventListener('change', apply);
}
