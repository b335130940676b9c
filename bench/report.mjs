/** Tables of a result, for a terminal or as Markdown. */
import { median, quantile, summary } from './statistics.mjs';

const LATE_FRAME = 33;

const CPU_COLUMNS = [
  ['mount', ({ mount }) => mount.cpu, 'ratios'],
  ['open all', ({ openAll }) => openAll.cpu, 'ratios'],
  ['close branch', ({ branchClosed }) => branchClosed.cpu, 'ratios'],
];

const OTHER_COLUMNS = [
  ['mount wall ms', ({ mount }) => mount.wall],
  ['longest task ms', ({ mount }) => mount.longestBlock],
  ['pan median ms', ({ pan }) => median(pan.frames), 'tenths'],
  ['pan p95 ms', ({ pan }) => quantile(pan.frames, 0.95), 'tenths'],
  ['late frames', ({ pan }) => pan.frames.filter((frame) => frame > LATE_FRAME).length],
  ['elements', ({ elements }) => elements],
  ['heap MB', ({ heap }) => heap, 'tenths'],
];

const TOGGLE_COLUMNS = [
  [
    'script + layout ms',
    (toggles) => median(toggles.map((one) => one.script + one.layout)),
    'tenths',
  ],
  ['script ms', (toggles) => median(toggles.map(({ script }) => script)), 'tenths'],
  ['layout ms', (toggles) => median(toggles.map(({ layout }) => layout)), 'tenths'],
  ['CPU ms', (toggles) => median(toggles.map(({ cpu }) => cpu)), 'tenths'],
  ['wall ms', (toggles) => median(toggles.map(({ wall }) => wall))],
];

export function textReport(result) {
  return sections(result)
    .map(({ title, rows }) => `${title}\n\n${asText(rows)}\n`)
    .join('\n');
}

export function markdownReport(result) {
  return sections(result)
    .map(({ title, rows }) => `## ${title}\n\n${asMarkdown(rows)}\n`)
    .join('\n');
}

function sections(result) {
  return [
    ...result.trees.flatMap((tree) => [
      {
        title: `${tree.nodes} nodes: CPU ms, median [range] (× floor, × fastest peer)`,
        rows: contestantTable(result, tree, CPU_COLUMNS),
      },
      {
        title: `${tree.nodes} nodes: median [range]`,
        rows: contestantTable(result, tree, OTHER_COLUMNS, panRemark),
      },
    ]),
    ...result.toggles.map((toggle) => ({
      title: 'Close or open one branch, about 200 nodes visible',
      rows: contestantTable(result, toggle, TOGGLE_COLUMNS),
    })),
    ...(result.layouts.length > 0
      ? [{ title: 'Layout alone, ms', rows: layoutTable(result.layouts) }]
      : []),
    ...(result.contestants.length > 0
      ? [{ title: 'Bundle without React, KiB gzip', rows: sizeTable(result.contestants) }]
      : []),
    ...(result.growth ? [growthSection(result.growth)] : []),
    ...(result.statuses ? [statusSection(result.statuses)] : []),
    ...(result.data || []).map(dataSection),
  ];
}

function dataSection({ title, bytes, plain, readings }) {
  const floor = summary(readings[plain].map(({ time }) => time)).min;
  const rows = Object.entries(readings).map(([name, list]) => {
    const [time, longest, delay] = ['time', 'longest', 'delay'].map((key) =>
      key in list[0] ? summary(list.map((one) => one[key])) : undefined,
    );
    const waits = [longest?.min, longest?.median, delay?.median].map((ms) => ms?.toFixed(1) ?? '');
    const ratio = (time.min / floor).toFixed(2);
    return [name, time.min.toFixed(1), time.median.toFixed(1), ratio, ...waits];
  });
  return {
    title: `${title}, ${(bytes / 1e6).toFixed(1)} MB of JSON, ms in Node`,
    rows: [
      ['', 'lowest', 'median', `× ${plain}`, 'longest block, lowest', 'median', 'by the monitor'],
      ...rows,
    ],
  };
}

function growthSection(growth) {
  const rows = growth.map(({ input, shape, step, small, large, ratio }) => [
    `${input}, ${shape}: ${step}`,
    small.toFixed(1),
    large.toFixed(1),
    ratio.toFixed(1),
  ]);
  return {
    title:
      'Growth from 1000 to 10 000 records, ms in Node; about 10 is in proportion, 100 is quadratic',
    rows: [['', '1000', '10 000', '×'], ...rows],
  };
}

function statusSection({ indicators, times }) {
  const rows = Object.entries(times).map(([name, list]) => {
    const { min, median: middle } = summary(list);
    return [name, min.toFixed(2), middle.toFixed(2)];
  });
  return {
    title: `Statuses of ${indicators} indicators, ms in Node`,
    rows: [['', 'lowest', 'median'], ...rows],
  };
}

function contestantTable({ contestants }, { runs, failures }, columns, remarkOf = () => '') {
  const measured = columns.map(([, value, kind]) => {
    const medians = Object.fromEntries(
      contestants
        .filter(({ name }) => !failures[name])
        .map(({ name }) => [name, summary(runs[name].map(value))]),
    );
    return { medians, kind, best: fastestPeer(contestants, medians) };
  });
  const rows = contestants.map(({ name }) =>
    failures[name]
      ? [name, failures[name]]
      : [name, ...measured.map((column) => cell(column, name)), remarkOf(runs[name])],
  );
  return [['', ...columns.map(([title]) => title), ''], ...rows];
}

function fastestPeer(contestants, medians) {
  const peers = contestants.filter(({ name, isPeer }) => isPeer && medians[name]);
  // Without peers there is nothing to compare with.
  if (peers.length === 0) return undefined;
  return Math.min(...peers.map(({ name }) => medians[name].median));
}

function cell({ medians, kind, best }, name) {
  const digits = kind === 'tenths' ? 1 : 0;
  const { median: middle, min, max } = medians[name];
  const [shown, low, high] = [middle, min, max].map((number) => number.toFixed(digits));
  const range = low === high ? shown : `${shown} [${low}–${high}]`;
  if (kind !== 'ratios') return range;
  const floor = medians.floor?.median;
  const ratios = [middle / floor, middle / best].map((ratio) =>
    Number.isFinite(ratio) ? ratio.toFixed(2) : '–',
  );
  return `${range} (${ratios.join(', ')})`;
}

function panRemark(runs) {
  return runs.every(({ pan }) => pan.hasMoved) ? '' : 'pan void: the picture did not move';
}

function layoutTable(layouts) {
  const names = Object.keys(layouts[0].times);
  const rows = names.map((name) => [
    name,
    ...layouts.map(({ times }) =>
      cell({ medians: { [name]: summary(times[name]) }, kind: 'tenths' }, name),
    ),
  ]);
  return [['', ...layouts.map(({ nodes }) => `${nodes} nodes`)], ...rows];
}

function sizeTable(contestants) {
  const rows = contestants.map(({ name, size }) => [
    name,
    size.code.toFixed(1),
    size.styles.toFixed(1),
  ]);
  return [['', 'code', 'styles'], ...rows];
}

function asText(rows) {
  const widths = rows[0].map((_, place) =>
    Math.max(...rows.map((row) => (row[place] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((text, place) => text.padEnd(widths[place]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function asMarkdown([head, ...rows]) {
  const line = (cells) => `| ${head.map((_, place) => cells[place] ?? '').join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, place) => (place === 0 ? '---' : '--:'))),
    ...rows.map(line),
  ].join('\n');
}
