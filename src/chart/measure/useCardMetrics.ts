import { useState, type RefObject } from 'react';
import { canvasMeasurer, canvasWidthOf } from '../../layout/text/canvasMeasurer';
import type { TextStyle } from '../../layout/text/tableMeasurer';
import { useBrowserLayoutEffect } from '../../state/useBrowserLayoutEffect';
import { useHydrated } from '../../state/useHydrated';
import { layoutSize } from '../../viewport/layoutSize';
import { sizeObserver } from '../../viewport/sizeObserver';
import type { CardMetrics, RankMetrics } from './cardMetrics';

/** Describes the sample cards: one of each rank in this order, and selectors for their parts. */
export interface CardSampling<R extends string> {
  readonly ranks: readonly R[];
  readonly label: string;
  readonly head: string;
  /** Size of the text in a chip, in rem. */
  readonly chip: number;
  /** The metrics that servers lay out with. */
  readonly defaults: CardMetrics<R>;
}

/**
 * The metrics of cards, read from sample cards in the reader's own fonts and text size, and read again
 * when those change. On the server and during hydration: the defaults. In a browser that renders from
 * scratch: `null` until they have been read, so that nothing is laid out twice. The defaults also count
 * until the samples have a size, which they do not have in a hidden tab or in jsdom. What has been read
 * is kept while a chart is hidden or moved in the document.
 *
 * @param sampling The same object each time.
 */
export function useCardMetrics<R extends string>(
  samples: RefObject<HTMLElement | null>,
  sampling: CardSampling<R>,
): CardMetrics<R> | null {
  const isHydrated = useHydrated();
  const [metrics, setMetrics] = useState<CardMetrics<R> | null>(null);
  useBrowserLayoutEffect(() => {
    const element = samples.current;
    if (!element) return undefined;
    let before = '';
    const read = () => {
      const reading = readSamples(element, sampling);
      if (!Object.values<RankMetrics>(reading.ranks).every(hasSize)) {
        setMetrics((known) => known ?? sampling.defaults);
        return;
      }
      const now = JSON.stringify(reading);
      if (now !== before) setMetrics(toMetrics(reading, sampling, element.ownerDocument));
      before = now;
    };
    read();
    const sizes = sizeObserver(read);
    for (const sample of element.children) sizes?.observe(sample);
    return () => sizes?.disconnect();
  }, [samples, sampling]);
  return metrics ?? (isHydrated ? null : sampling.defaults);
}

/** What the metrics are computed from, read from the sample cards. */
interface Reading<R extends string> {
  readonly rem: number;
  readonly ranks: Readonly<Record<R, RankMetrics>>;
  readonly head: TextStyle;
}

function readSamples<R extends string>(
  samples: HTMLElement,
  { ranks, label, head }: CardSampling<R>,
): Reading<R> {
  const { documentElement } = samples.ownerDocument;
  const children = [...samples.children] as HTMLElement[];
  const cards = children.map((card, index) => [ranks[index], readRank(card, label)]);
  return {
    rem: Number.parseFloat(getComputedStyle(documentElement).fontSize) || 16,
    ranks: Object.fromEntries(cards) as Reading<R>['ranks'],
    head: readStyle(samples.querySelector(head) ?? samples),
  };
}

function toMetrics<R extends string>(
  { rem, ranks, head }: Reading<R>,
  sampling: CardSampling<R>,
  doc: Document,
): CardMetrics<R> {
  const measurers = sampling.ranks.map((rank) => [rank, canvasMeasurer(ranks[rank].label, doc)]);
  const chip = { ...head, font: head.font.replace(/[\d.]+px/, `${sampling.chip * rem}px`) };
  return {
    rem,
    ranks,
    linesOf: Object.fromEntries(measurers) as CardMetrics<R>['linesOf'],
    headWidthOf: canvasWidthOf(head, doc),
    chipWidthOf: canvasWidthOf(chip, doc),
  };
}

function readRank(sample: HTMLElement, selector: string): RankMetrics {
  const { width, height } = layoutSize(sample);
  const label = sample.querySelector<HTMLElement>(selector) ?? sample;
  return {
    width,
    baseHeight: height,
    labelWidth: layoutSize(label).width,
    label: readStyle(label),
  };
}

function hasSize({ width, baseHeight, labelWidth, label }: RankMetrics): boolean {
  return [width, baseHeight, labelWidth, label.fontSize, label.lineHeight].every((one) => one > 0);
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
