import { byId, onClick } from './dom.ts';

/** The button that turns light into dark and back. It follows the system until it is pressed, and remembers nothing. */
export function addThemeButton(): void {
  const button = byId('theme');
  const system = matchMedia('(prefers-color-scheme: dark)');
  let chosen: 'dark' | 'light' | null = null;
  const update = (): void => {
    const dark = (chosen ?? (system.matches ? 'dark' : 'light')) === 'dark';
    button.setAttribute('aria-pressed', String(dark));
    if (chosen !== null) document.documentElement.dataset['theme'] = chosen;
  };
  system.addEventListener('change', update);
  onClick(button, () => {
    chosen = button.getAttribute('aria-pressed') === 'true' ? 'light' : 'dark';
    update();
  });
  update();
}
