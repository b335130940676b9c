import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import { canvasMeasurer } from '../layout/canvasMeasurer';
import type { TextStyle } from '../layout/tableMeasurer';
import {
  DEFAULT_METRICS,
  RANKS,
  type CardMetrics,
  type Rank,
  type RankMetrics,
} from './cardMetrics';

/**
 * The measures of cards, read from sample cards in the reader's own fonts and text size, and read
 * again when those change. On the server and in the first render: the defaults.
 */
export function useCardMetrics(samples: RefObject<HTMLElement | null>): CardMetrics {
  const [metrics, setMetrics] = useState(DEFAULT_METRICS);
  useBrowserLayoutEffect(() => {
    const element = samples.current;
    if (!element) return undefined;
    const read = () => setMetrics((before) => changed(before, readMetrics(element)));
    read();
    const sizes = new ResizeObserver(read);
    for (const sample of element.children) sizes.observe(sample);
    return () => sizes.disconnect();
  }, [samples]);
  return metrics;
}

/** Servers have no layout, and React says so each time. */
const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

function readMetrics(samples: HTMLElement): CardMetrics {
  const doc = samples.ownerDocument;
  const rem = Number.parseFloat(getComputedStyle(doc.documentElement).fontSize) || 16;
  const cards = [...samples.children].map((card, index) => [RANKS[index], readRank(card)]);
  const ranks = Object.fromEntries(cards) as Record<Rank, RankMetrics>;
  const measurers = RANKS.map((rank) => [rank, canvasMeasurer(ranks[rank].label, doc)]);
  return { rem, ranks, linesOf: Object.fromEntries(measurers) as CardMetrics['linesOf'] };
}

function readRank(sample: Element): RankMetrics {
  const { width, height } = sample.getBoundingClientRect();
  const label = sample.querySelector('.maltrad-card-label') ?? sample;
  return {
    width,
    baseHeight: height,
    labelWidth: label.getBoundingClientRect().width,
    label: readStyle(label),
  };
}

function readStyle(element: Element): TextStyle {
  const style = getComputedStyle(element);
  return {
    font: `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`,
    fontSize: Number.parseFloat(style.fontSize),
    fontWeight: Number.parseFloat(style.fontWeight),
    lineHeight: Number.parseFloat(style.lineHeight),
    letterSpacing: Number.parseFloat(style.letterSpacing) || 0,
    wordSpacing: Number.parseFloat(style.wordSpacing) || 0,
  };
}

/** The old metrics when nothing that matters changed, so that nothing is laid out anew. */
function changed(before: CardMetrics, now: CardMetrics): CardMetrics {
  const same = JSON.stringify([before.rem, before.ranks]) === JSON.stringify([now.rem, now.ranks]);
  return same ? before : now;
}
