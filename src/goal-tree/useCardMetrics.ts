import { useEffect, useLayoutEffect, useState, useSyncExternalStore, type RefObject } from 'react';
import { canvasMeasurer, canvasWidthOf } from '../layout/canvasMeasurer';
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
 * again when those change. On the server and while its markup is taken over: the defaults. In a
 * browser that starts from nothing: `null` until they are read, so that nothing is laid out twice.
 */
export function useCardMetrics(samples: RefObject<HTMLElement | null>): CardMetrics | null {
  const isClient = useSyncExternalStore(subscribeToNothing, inBrowser, onServer);
  const [metrics, setMetrics] = useState<CardMetrics | null>(null);
  useBrowserLayoutEffect(() => {
    const element = samples.current;
    if (!element) return undefined;
    let before = '';
    const read = () => {
      const reading = readSamples(element);
      const now = JSON.stringify(reading);
      if (now !== before) setMetrics(toMetrics(reading, element.ownerDocument));
      before = now;
    };
    read();
    const sizes = new ResizeObserver(read);
    for (const sample of element.children) sizes.observe(sample);
    return () => sizes.disconnect();
  }, [samples]);
  return metrics ?? (isClient ? null : DEFAULT_METRICS);
}

const subscribeToNothing = () => () => {};
const inBrowser = () => true;
const onServer = () => false;

/** Servers have no layout, and React 18 says so each time. */
const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** What of the samples the metrics follow from. */
interface Reading {
  readonly rem: number;
  readonly ranks: Readonly<Record<Rank, RankMetrics>>;
  readonly head: TextStyle;
}

function readSamples(samples: HTMLElement): Reading {
  const { documentElement } = samples.ownerDocument;
  const cards = [...samples.children].map((card, index) => [RANKS[index], readRank(card)]);
  return {
    rem: Number.parseFloat(getComputedStyle(documentElement).fontSize) || 16,
    ranks: Object.fromEntries(cards) as Reading['ranks'],
    head: readStyle(samples.querySelector('.maltrad-card-level') ?? samples),
  };
}

function toMetrics({ rem, ranks, head }: Reading, doc: Document): CardMetrics {
  const measurers = RANKS.map((rank) => [rank, canvasMeasurer(ranks[rank].label, doc)]);
  const chip = { ...head, font: head.font.replace(/[\d.]+px/, `${0.75 * rem}px`) };
  return {
    rem,
    ranks,
    linesOf: Object.fromEntries(measurers) as CardMetrics['linesOf'],
    headWidthOf: canvasWidthOf(head, doc),
    chipWidthOf: canvasWidthOf(chip, doc),
  };
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
