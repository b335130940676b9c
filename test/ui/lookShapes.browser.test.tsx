/** Each look has a distinct shape at 16 pixels, in black and white. */
import { expect, test } from 'vitest';
import { render } from '@testing-library/react';
import { LOOKS } from '../../src/model/plan/statusScale';
import { StatusIcon } from '../../src/ui/StatusMark';

const SIZE = 16;

/** The shape in a picture of its own, which no style sheet reaches: black, with cuts in white. */
const BLACK_AND_WHITE =
  'svg { fill: none; stroke: black; } .maltrad-filled { fill: black; } .maltrad-cut { stroke: white; }';

async function inkOf(icon: Element): Promise<number[]> {
  const copy = icon.cloneNode(true) as Element;
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = BLACK_AND_WHITE;
  copy.prepend(style);
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  const context = Object.assign(document.createElement('canvas'), {
    width: SIZE,
    height: SIZE,
  }).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = 'white';
  context.fillRect(0, 0, SIZE, SIZE);
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, SIZE, SIZE);
  return [...data].filter((_, at) => at % 4 === 0).map((light) => 1 - light / 255);
}

/** The number of pixels' worth of ink that differ. */
function inkBetween(one: number[], other: number[]): number {
  return one.reduce((sum, ink, at) => sum + Math.abs(ink - (other[at] ?? 0)), 0);
}

async function icons(): Promise<Map<string, number[]>> {
  const { container } = render(
    <div className="maltrad">
      {LOOKS.map((look) => (
        <span key={look} data-status={look}>
          <StatusIcon look={look} />
        </span>
      ))}
    </div>,
  );
  const svgs = [...container.querySelectorAll('svg')];
  const inks = await Promise.all(svgs.map(inkOf));
  return new Map(LOOKS.map((look, at) => [look, inks[at] ?? []]));
}

test('Every two looks differ by at least a tenth of the pixels', async () => {
  const inks = [...(await icons())];
  const pairs = inks.flatMap(([one, ink], at) =>
    inks.slice(at + 1).map(([other, otherInk]) => ({
      looks: `${one}, ${other}`,
      share: inkBetween(ink, otherInk) / SIZE ** 2,
    })),
  );
  expect(pairs).toHaveLength((LOOKS.length * (LOOKS.length - 1)) / 2);
  expect(pairs.filter(({ share }) => share < 0.1)).toEqual([]);
});

test('Every look is visible, and none is cut off at the edge', async () => {
  for (const [look, ink] of await icons()) {
    const edge = ink.filter((_, at) => {
      const [x, y] = [at % SIZE, Math.floor(at / SIZE)];
      return Math.min(x, y) === 0 || Math.max(x, y) === SIZE - 1;
    });
    expect([look, Math.max(...edge) < 0.75, Math.max(...ink) > 0.75]).toEqual([look, true, true]);
  }
});
