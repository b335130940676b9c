/** Every page that the example refers to has what is said to be printed there. */
import { describe, expect, test } from 'vitest';
import {
  budget2021,
  electedOrganisation,
  financialGoals2021,
  namndplan2024,
  officialsOrganisation,
  ownedCompanies,
  regionplan2020,
  regionplanApril2020,
} from '../../src/example';
import type { PlanNode } from '../../src/model/plan/planNode';
import type { SourceRef } from '../../src/model/sourceRef';
import { hasSources, regionplanPages, squeezed } from './sourceText';

/** Something that is printed, and where it is said to be. */
type Printed = [text: string, source: SourceRef | undefined];

/** Enough of a text to know it by: the rest may stand on the page after. */
const beginning = (text = '') => text.slice(0, 60).replace(/\s+\S*$/u, '');

/** A number without its sign and its spaces, as it is printed in a table. */
function printedNumber(value: number): string {
  return String(Math.abs(value)).replace('.', ',');
}

function ofNode({ name, description, headings = [], targets = [], source }: PlanNode): Printed[] {
  return [
    [name, source],
    [beginning(description), source],
    ...targets.map(({ text = '', source: own = source }): Printed => [text, own]),
    ...headings.flatMap(({ text, body, page = source?.page }): Printed[] =>
      [text, beginning(body)].map((words) => [words, source && { ...source, page }]),
    ),
  ];
}

function ofTables(): Printed[] {
  const { figures = [], observations = [] } = financialGoals2021;
  const rows = budget2021.rows.flatMap(({ name, amounts, alternates = [], source }): Printed[] => [
    [name, source],
    ...amounts.map((amount): Printed => [amount === null ? '' : printedNumber(amount), source]),
    ...alternates.map(({ text, ...alternate }): Printed => [text, alternate.source]),
  ]);
  return [
    ...rows,
    ...figures.map(({ name, table, source }): Printed => [
      table === undefined ? '' : name.replace(' (inkl finansnetto)', ''),
      source,
    ]),
    ...observations.map(({ value, source }): Printed => [
      source?.quote ?? (typeof value === 'number' ? printedNumber(value) : ''),
      source,
    ]),
  ];
}

function ofCycle(): Printed[] {
  const { chain = [], reports = [], texts = [] } = regionplan2020.cycle ?? {};
  return [
    ...[...chain, ...reports].map(({ description, source }): Printed => [
      beginning(description),
      source,
    ]),
    ...texts.flatMap(({ heading, body, source }): Printed[] => [
      [heading, source],
      [beginning(body), source],
    ]),
  ];
}

/** The figures by their quotations, and the analyses. */
function ofApril(): Printed[] {
  const { observations, analyses = [] } = regionplanApril2020;
  return [
    ...observations.map(({ source }): Printed => [beginning(source?.quote), source]),
    ...analyses.map(({ text, deviation, source }): Printed => [
      beginning(text ?? deviation),
      source,
    ]),
  ];
}

function ofConditions(): Printed[] {
  const { conditions = [], observations = [] } = regionplan2020;
  return [
    ...conditions.flatMap(({ heading, body, source }): Printed[] => [
      [heading, source],
      [beginning(body), source],
    ]),
    ...observations.map(({ value, source }): Printed => [printedNumber(value ?? 0), source]),
  ];
}

function ofOrganisations(): Printed[] {
  return [electedOrganisation, officialsOrganisation, ownedCompanies].flatMap(({ units }) =>
    units.map(({ name, source }): Printed => [name, source]),
  );
}

describe.runIf(hasSources)('The pages of the example', () => {
  const pages = new Map<string, string>();

  /** What does not begin on its page; a sentence may run on over the end of it. */
  function misplaced(printed: readonly Printed[]): string[] {
    if (pages.size === 0) {
      for (const [page, text] of regionplanPages()) pages.set(String(page), lower(text));
    }
    return printed.flatMap(([text, source]) => {
      if (source?.document !== 'regionplan') return [];
      const page = pages.get(source.page ?? '') ?? '';
      const next = pages.get(String(Number(source.page) + 1)) ?? '';
      const at = (page + next).indexOf(lower(text));
      return at >= 0 && at < page.length ? [] : [`${text} (s. ${source.page})`];
    });
  }

  const lower = (text: string) => squeezed(text).toLowerCase();

  test('a text on the wrong page, and a source without a page, are found out', () => {
    const at = { document: 'regionplan', page: '12' };
    expect(misplaced([['Förebyggande arbete i hälso- och sjukvården', at]])).toHaveLength(1);
    expect(misplaced([['Befolkningsinriktat hälsoarbete', at]])).toEqual([]);
    expect(misplaced([['Perspektiv', { document: 'regionplan' }]])).toHaveLength(1);
  });

  test.each([regionplan2020, financialGoals2021, namndplan2024])(
    'have every node of $title, its targets and each of its headings',
    ({ nodes }) => {
      expect(misplaced(nodes.flatMap(ofNode))).toEqual([]);
    },
  );

  test('have the perspectives', () => {
    const printed = (regionplan2020.perspectives ?? []).map(({ name, source }): Printed => [
      name,
      source,
    ]);
    expect(printed).toHaveLength(4);
    expect(misplaced(printed)).toEqual([]);
  });

  test('have every row and number of the tables and the running text', () => {
    expect(misplaced(ofTables())).toEqual([]);
  });

  test('have what is said of styrkedja and uppföljning', () => {
    expect(ofCycle()).toHaveLength(16);
    expect(misplaced(ofCycle())).toEqual([]);
  });

  test('have what is reported from the delårsrapport of April 2020', () => {
    expect(ofApril()).toHaveLength(16);
    expect(misplaced(ofApril())).toEqual([]);
  });

  test('have the planeringsförutsättningar and their figures', () => {
    expect(ofConditions()).toHaveLength(2 * 19 + 21);
    expect(misplaced(ofConditions())).toEqual([]);
  });

  test('have every unit of the organisations', () => {
    expect(misplaced(ofOrganisations())).toEqual([]);
  });
});
