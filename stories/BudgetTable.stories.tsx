import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { planBudgets } from '../src/core';
import { budget2021, financialGoals2021 } from '../src/example';
import { BudgetTable } from '../src/index';

const [resultatbudget] = planBudgets(financialGoals2021);
if (!resultatbudget) throw new Error('The financial goals have tables');

const meta = {
  id: 'budgettable',
  title: 'Vyer/BudgetTable',
  component: BudgetTable,
  args: { budget: budget2021 },
} satisfies Meta<typeof BudgetTable>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The budget per nämnd, with amounts as printed and what text and table disagree on. */
export const PerUnit: Story = {
  name: 'Budget per nämnd',
  args: { onUnitIdChange: fn() },
  play: async ({ canvas, args }) => {
    const row = canvas.getByRole('row', { name: /^Hälso- och sjukvårdsnämnd/ });
    await expect(within(row).getByText('5 079')).toBeVisible();
    await expect(row).toHaveTextContent('≠');
    await expect(canvas.getByText(/anger också 5 076 för Budgetram 2021/)).toBeVisible();
    await expect(canvas.getByText('336,0')).toBeVisible();
    await userEvent.click(within(row).getByRole('button'));
    await expect(args.onUnitIdChange).toHaveBeenCalledWith('HSN');
  },
};

/** A table of a plan's figures: years as columns, sums set off, parts indented, one row chosen. */
export const OfFigures: Story = {
  name: 'Resultatbudget',
  args: { budget: resultatbudget, selected: 'skatter-och-statsbidrag' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('columnheader', { name: 'Utfall 2019' })).toBeVisible();
    await expect(canvas.getByText(/anger också 8 953 för Budget 2020/)).toBeVisible();
  },
};

/** Headings inside the table, and sums of sums. */
export const Grouped: Story = {
  name: 'Balansbudget',
  args: { budget: planBudgets(financialGoals2021)[2] ?? resultatbudget },
};
