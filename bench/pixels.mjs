/** Looks at screenshots, since a library may say that it is done and show nothing. */

/**
 * Shares of the picture's pixels: `painted`, which differ from its most common colour, and `moved`,
 * which differ from another picture.
 */
export async function comparePixels(context, picture, other = picture) {
  const page = await context.newPage();
  const shares = await page.evaluate(compareInPage, [
    picture.toString('base64'),
    other.toString('base64'),
  ]);
  await page.close();
  return shares;
}

/* Runs in a page. */
async function compareInPage(pictures) {
  const [pixels, others] = await Promise.all(pictures.map(decode));
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const background = Math.max(...counts.values());
  const moved = pixels.reduce((sum, pixel, place) => sum + (pixel === others[place] ? 0 : 1), 0);
  return { painted: 1 - background / pixels.length, moved: moved / pixels.length };

  async function decode(base64) {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    return new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
  }
}
