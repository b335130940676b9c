/** Everything that is measured of one contestant, once. */
import { setTimeout as sleep } from 'node:timers/promises';
import { comparePixels } from './pixels.mjs';
import { openBrowser, within } from './visit.mjs';

/** Less than this share of a picture is nothing: a page of cards paints several per cent. */
const LEAST_SHARE = 0.002;
const DRAG_TIME = 2000;
const FRAME = 1000 / 60;
const TOGGLES = 10;
/** The small scene is part of this tree. */
const SMALL_TREE = 1000;

/** Mount, close a branch, pan, and open all from collapsed, with `nodes` nodes. */
export async function measureTree(launchOptions, path, nodes) {
  return inBrowser(launchOptions, async (browser) => {
    const full = await browser.open(path, nodes);
    await full.page.evaluate(() => window.bench.prepare('all'));
    const heapBefore = await full.heap();
    const mount = await full.show('all');
    const heap = ((await full.heap()) - heapBefore) / 1e6;
    const elements = await full.page.evaluate(() => window.bench.elements());
    await checkPainted(full, await full.page.screenshot());
    const branchClosed = await full.show('branchClosed');
    await full.show('all');
    const pan = await drag(full);
    await full.close();
    const collapsed = await browser.open(path, nodes);
    await collapsed.show('collapsed');
    const openAll = await collapsed.show('all');
    return { mount, heap, elements, branchClosed, pan, openAll };
  });
}

/** Closes and opens one branch among about 200 visible nodes, again and again. */
export async function measureToggles(launchOptions, path) {
  return inBrowser(launchOptions, async (browser) => {
    const small = await browser.open(path, SMALL_TREE);
    await small.show('small');
    const toggles = [];
    for (let turn = 0; turn < TOGGLES; turn += 1) {
      toggles.push(await small.show(turn % 2 === 0 ? 'smallBranchClosed' : 'small'));
    }
    return toggles;
  });
}

/** Layouts alone; lists of milliseconds by layout. */
export async function measureLayouts(launchOptions, path, nodes) {
  return inBrowser(launchOptions, async (browser) => {
    const { page } = await browser.open(path);
    return within(page.evaluate((count) => window.timeLayouts(count, 15), nodes));
  });
}

async function inBrowser(launchOptions, run) {
  const browser = await openBrowser(launchOptions);
  try {
    return await run(browser);
  } finally {
    await browser.close();
  }
}

/** Drags for two seconds to and fro at 100 %; intervals between frames, and whether it moved. */
async function drag({ page }) {
  const before = await page.screenshot();
  await page.mouse.move(900, 600);
  await page.mouse.down();
  await page.evaluate(() => window.bench.startFrames());
  const start = performance.now();
  for (let time = 0; time < DRAG_TIME; time = performance.now() - start) {
    const way = pathAt(time / DRAG_TIME);
    await within(page.mouse.move(900 - 800 * way, 600 - 400 * way));
    await sleep(Math.max(0, start + time + FRAME - performance.now()));
  }
  const frames = await page.evaluate(() => window.bench.stopFrames());
  await page.mouse.up();
  const { moved } = await comparePixels(page.context(), before, await page.screenshot());
  return { frames, hasMoved: moved > LEAST_SHARE };
}

/** Out and half of the way back, so that the picture has changed at the end. */
function pathAt(share) {
  return share < 2 / 3 ? share * 1.5 : 1 - (share - 2 / 3) * 1.5;
}

async function checkPainted({ page, errors }, picture) {
  const { painted } = await comparePixels(page.context(), picture);
  if (painted < LEAST_SHARE) throw new Error('void: blank page');
  if (errors.length > 0) throw new Error(errors[0]);
}
