import { cdp } from 'vitest/browser';

/** Details that the browser needs for keys that it handles itself. */
const KEYS: Record<string, { windowsVirtualKeyCode: number; text?: string }> = {
  Tab: { windowsVirtualKeyCode: 9 },
  Enter: { windowsVirtualKeyCode: 13, text: '\r' },
  ' ': { windowsVirtualKeyCode: 32, text: ' ' },
};

const MODIFIERS = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

/** Presses keys one after another, named as in `KeyboardEvent.key`; letters need not be ASCII. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await send(key, 0);
}

/** Presses a key while a modifier is held. */
export async function pressWith(modifier: keyof typeof MODIFIERS, key: string): Promise<void> {
  await send(key, MODIFIERS[modifier]);
}

async function send(key: string, modifiers: number): Promise<void> {
  const written = [...key].length === 1 && modifiers === 0 ? { text: key } : {};
  const event = { key, code: key === ' ' ? 'Space' : key, modifiers, ...written, ...KEYS[key] };
  await cdp().send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
  await cdp().send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
}
