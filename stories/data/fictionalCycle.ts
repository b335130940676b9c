/** A plan that is followed up each month and in three reports, for stories; invented. */
import type { FollowUp, Plan } from '../../src/core';

/** The chain of three plans and the reports of a year; invented. */
export const monthlyPlan: Plan = {
  id: 'manadsplan',
  title: 'Verksamhetsplan 2025 (påhittad)',
  fictional: true,
  cycle: {
    chain: [
      { name: 'Regionplan', planId: 'annan-regionplan', decidedBy: 'Fullmäktige' },
      { name: 'Nämndplan', decidedBy: 'Nämnden' },
      { name: 'Verksamhetsplan', planId: 'manadsplan', decidedBy: 'Förvaltningschefen' },
    ],
    reports: [
      { name: 'Delårsrapport april', report: 'interimApril', month: 4 },
      { name: 'Delårsrapport augusti', report: 'interimAugust', month: 8 },
      { name: 'Årsredovisning', report: 'annual', month: 12 },
      { name: 'månadsuppföljning av ekonomin', report: 'monthly' },
    ],
  },
  levels: [{ id: 'mal', name: 'Mål', plural: 'mål', kind: 'goal' }],
  nodes: [{ id: 'a', level: 'mal', number: '1', name: 'Budgeten hålls' }],
};

const MONTHS = ['januari', 'februari', 'mars', 'april', 'maj'];

/** Five months and one report; invented. */
export const monthlyFollowUps: readonly FollowUp[] = [
  ...MONTHS.map((month, index): FollowUp => ({
    id: `manad-${index + 1}`,
    planId: monthlyPlan.id,
    title: `Månadsuppföljning ${month} (påhittad)`,
    report: 'monthly',
    date: `2025-0${index + 1}`,
    fictional: true,
    observations: [],
  })),
  {
    id: 'delar-april',
    planId: monthlyPlan.id,
    title: 'Delårsrapport april 2025 (påhittad)',
    report: 'interimApril',
    date: '2025-04-30',
    fictional: true,
    observations: [],
  },
];
