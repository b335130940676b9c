import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { exampleFollowUps, financialGoals2021, namndplan2024 } from '../src/example';
import { MeasureChart } from '../src/index';

const meta = {
  id: 'measurechart',
  title: 'Vyer/MeasureChart',
  component: MeasureChart,
} satisfies Meta<typeof MeasureChart>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The result year by year as a share of taxes and grants, against two of the financial goals. */
export const Result: Story = {
  name: 'Resultat mot två mål',
  args: { plan: financialGoals2021, nodeId: 'F1-ar', targetsOf: ['F1', 'F1b'] },
  play: async ({ canvas }) => {
    const chart = canvas.getByRole('img');
    await expect(chart).toHaveAccessibleName(/Målvärde: Minst 1(,0)?\s%, Mål 3(,0)?\s%/);
  },
};

/** Girls and boys, with invented figures and the mark that they are. */
export const BySex: Story = {
  name: 'Flickor och pojkar',
  args: { plan: namndplan2024, followUp: exampleFollowUps[1], nodeId: 'indikator-1-1-1' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Exempeldata')).toBeVisible();
  },
};
