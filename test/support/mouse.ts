/** A real mouse, in the coordinates of the page under test, which is scaled within a larger page. */
import { cdp } from 'vitest/browser';

interface Point {
  x: number;
  y: number;
}

const CTRL = 2;

function onScreen({ x, y }: Point): Point {
  const frame = window.frameElement;
  if (!frame) return { x, y };
  const { left, top, width, height } = frame.getBoundingClientRect();
  return { x: left + (x * width) / window.innerWidth, y: top + (y * height) / window.innerHeight };
}

interface More {
  button?: 'left';
  buttons?: number;
  clickCount?: number;
  deltaX?: number;
  deltaY?: number;
  modifiers?: number;
}

type Kind = 'mouseMoved' | 'mousePressed' | 'mouseReleased' | 'mouseWheel';

async function send(type: Kind, at: Point, more: More = {}): Promise<void> {
  await cdp().send('Input.dispatchMouseEvent', { type, ...onScreen(at), ...more });
}

const pressed = { button: 'left', buttons: 1, clickCount: 1 } as const;

const move = (at: Point) => send('mouseMoved', at);
const down = (at: Point) => send('mousePressed', at, pressed);
const up = (at: Point) => send('mouseReleased', at, { ...pressed, buttons: 0 });

async function click(at: Point): Promise<void> {
  await move(at);
  await down(at);
  await up(at);
}

/** Presses, moves in a few steps and, unless `hold` is set, releases. */
async function drag(from: Point, by: Point, { hold = false } = {}): Promise<void> {
  await move(from);
  await down(from);
  const steps = 5;
  let at = from;
  for (let step = 1; step <= steps; step += 1) {
    at = { x: from.x + (by.x * step) / steps, y: from.y + (by.y * step) / steps };
    await send('mouseMoved', at, { button: 'left', buttons: 1 });
  }
  if (!hold) await up(at);
}

async function wheel(at: Point, delta: Point, { ctrl = false } = {}): Promise<void> {
  const turn = { deltaX: delta.x, deltaY: delta.y, modifiers: ctrl ? CTRL : 0 };
  await send('mouseWheel', at, turn);
  await new Promise((resolve) => setTimeout(resolve, 60));
}

function middleOf(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Moves, presses, drags and scrolls. */
export const mouse = { move, down, up, click, drag, wheel, middleOf };
