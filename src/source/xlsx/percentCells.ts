/** Excel's own formats for per cent. */
const BUILT_IN = new Set(['9', '10']);
const CELL =
  /<((?:\w+:)?)c\b([^>]*[^/>])>((?:(?!<\/?(?:\w+:)?c\b)[^])*?)<(?:\w+:)?v>([^<]*)<\/(?:\w+:)?v>/g;

/**
 * Writes the cells of a sheet that are shown in per cent as they are shown: Excel keeps 90 % as 0.9, and
 * without its format nobody could tell that it is 90.
 */
export function percentCells(styles: string | undefined): (sheet: string) => string {
  const percent = percentStyles(styles ?? '');
  if (percent.size === 0) return (sheet) => sheet;
  return (sheet) =>
    sheet.replaceAll(
      CELL,
      (cell: string, prefix: string, attributes: string, before: string, v: string) => {
        const style = attribute(attributes, 's');
        const isNumber = /^(?:n)?$/.test(attribute(attributes, 't') ?? '');
        const value = Number(v);
        if (!isNumber || !percent.has(style ?? '') || !Number.isFinite(value)) return cell;
        // The fraction is binary: 0.07 × 100 is 7.000000000000001.
        const shown = String(Number((value * 100).toPrecision(15))).replace('.', ',');
        const kept = attributes.replace(/\st="[^"]*"/, '');
        return `<${prefix}c${kept} t="str">${before}<${prefix}v>${shown}%</${prefix}v>`;
      },
    );
}

/** Numbers of the cell styles whose format shows per cent. */
function percentStyles(styles: string): Set<string> {
  const formats = new Set(BUILT_IN);
  for (const [tag] of styles.matchAll(/<(?:\w+:)?numFmt\b[^>]*>/g)) {
    if (attribute(tag, 'formatCode')?.includes('%')) formats.add(attribute(tag, 'numFmtId') ?? '');
  }
  const cells = /<(?:\w+:)?cellXfs\b[^]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? '';
  const found = [...cells.matchAll(/<(?:\w+:)?xf\b[^>]*>/g)].map(([tag]) =>
    attribute(tag, 'numFmtId'),
  );
  return new Set(found.flatMap((id, index) => (formats.has(id ?? '') ? String(index) : [])));
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}
