/** A host's page in the browser: the package's style sheet, a font, and the reader's own settings. */
import '@fontsource-variable/inter';
import '../../src/styles.css';
import '../../.storybook/host.css';
import { cdp, page } from 'vitest/browser';

interface Settings {
  theme?: 'light' | 'dark';
  width?: number;
  height?: number;
  /** Root font size in pixels. */
  text?: number;
  reducedMotion?: boolean;
  /** Text spacing of WCAG 1.4.12. */
  textSpacing?: boolean;
}

const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';

const spacing = document.createElement('style');
spacing.textContent = SPACING;

/** Sets up the page; settings that are not given have the browser's defaults. */
async function set(settings: Settings = {}): Promise<void> {
  const root = document.documentElement;
  root.dataset['theme'] = settings.theme ?? 'light';
  root.style.fontSize = settings.text === undefined ? '' : `${settings.text}px`;
  if (settings.textSpacing) document.head.append(spacing);
  else spacing.remove();
  window.scrollTo(0, 0);
  await resize(settings.width ?? 1280, settings.height ?? 800);
  await prefer(settings.reducedMotion === false ? 'no-preference' : 'reduce');
  await Promise.all([...document.fonts].filter(isLatin).map((font) => font.load()));
}

async function resize(width: number, height: number): Promise<void> {
  if (width === window.innerWidth && height === window.innerHeight) return;
  await page.viewport(width, height);
}

async function prefer(value: 'no-preference' | 'reduce'): Promise<void> {
  if (matchMedia(`(prefers-reduced-motion: ${value})`).matches) return;
  const features = [{ name: 'prefers-reduced-motion', value }];
  await cdp().send('Emulation.setEmulatedMedia', { features });
}

function isLatin(font: FontFace): boolean {
  return font.family.includes('Inter') && font.unicodeRange.startsWith('U+0-FF');
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Waits until fonts are loaded and nothing on the page has moved for two frames. */
async function settle(): Promise<void> {
  await document.fonts.ready;
  let before = '';
  for (let still = 0, frames = 0; still < 2 && frames < 120; frames += 1) {
    await frame();
    const now = shape();
    still = now === before ? still + 1 : 0;
    before = now;
  }
}

function shape(): string {
  const cards = [...document.querySelectorAll('[role=treeitem]')].map((card) => {
    const { x, y, width, height } = card.getBoundingClientRect();
    return [x, y, width, height].map(Math.round).join();
  });
  return `${window.scrollY} ${cards.join(' ')}`;
}

/** The page around the component. */
export const host = { set, settle, frame };
